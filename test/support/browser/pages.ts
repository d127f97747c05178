import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import type { GatewayOptions } from "../../../stacks/local/gateway.ts";
import { buildPages } from "../../../stacks/local/pages/build.ts";
import { type Pages, servePages } from "../../../stacks/local/pages/serve.ts";
import { type TestApi, useApi } from "../api.ts";
import { useChromium } from "./chromium.ts";

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export interface TestPages extends TestApi {
  /** Opens a page by its address, such as `/app/properties`, and waits until nothing in it is busy. */
  open(address: string, options?: BrowserContextOptions): Promise<Opened>;
}

export interface Opened {
  page: Page;
  /** Whatever the browser had to complain of, and requests that left this server. */
  faults: string[];
}

/** The built pages in front of an API of the test file's own, and a real Chromium to look at them with. */
export function usePages(options: Partial<GatewayOptions> = {}, makeApi = useApi): TestPages {
  let pages: Pages = () => undefined;
  beforeAll(async () => {
    pages = servePages(await buildPages(() => {}));
  }, 120_000);
  const api = makeApi({ ...options, pages: (request) => pages(request) });
  const chromium = useChromium();
  return Object.assign(Object.create(api) as TestApi, {
    async open(address: string, options: BrowserContextOptions = {}) {
      const { page, faults } = await chromium.open(`${api.url}${address}`, options);
      page.on("request", (request) => {
        if (!request.url().startsWith(api.url)) faults.push(`left for ${request.url()}`);
      });
      await settled(page);
      return { page, faults };
    },
  });
}

/** Waits until the page has its title and nothing in it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").waitFor();
  await page.locator('[aria-busy="true"], .skeleton').first().waitFor({ state: "detached" });
}

/** What axe finds wrong by all its rules, or by those that are named. */
export async function accessibilityFaults(page: Page, rules?: string[]): Promise<string[]> {
  // Half way through a change of colors the contrast is that of neither.
  await page.evaluate("Promise.allSettled(document.getAnimations().map(({ finished }) => finished))");
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  const { violations } = await page.evaluate<axe.AxeResults>(`window.axe.run(${options})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Pixels that the page is wider than its window. */
export const overflow = (page: Page) =>
  page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");

/** Makes a row through the API; answers its id. */
export async function make(api: TestApi, path: string, fields: Record<string, unknown>): Promise<string> {
  const response = await api.fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
  });
  const row = (await response.json()) as { id: string };
  expect(response.status, JSON.stringify(row)).toBe(201);
  return row.id;
}

export const makeProperty = (api: TestApi, fields: Record<string, unknown>): Promise<string> =>
  make(api, "/properties", {
    address: "1 Main St",
    city: "Boston",
    state: "MA",
    property_type: "office",
    ...fields,
  });
