import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { isServed } from "../openapi/checked-fetch.ts";
import { differences } from "../openapi/openapi.ts";
import { programs } from "../report/requirements.ts";

/** Without these Chromium looks up its maker's hosts at every start. */
const quiet = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-gpu",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

export interface TestPage {
  page: Page;
  /** Errors on the console, uncaught exceptions, refusals by policy, and API answers that are not as described. */
  faults: string[];
}

/** One real Chromium for the test file, which carries `@module-tag chromium`. */
export function useChromium() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = programs.find(({ tag }) => tag === "chromium")?.path;
    if (executablePath === undefined) throw new Error("The test file lacks `@module-tag chromium`.");
    const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({ executablePath, args: [...root, ...quiet] });
  });
  afterAll(() => browser?.close());
  return {
    /** Opens a page in a fresh profile; `alter` changes its HTML on the way, under the headers that it came with. */
    async open(
      url: string,
      options: BrowserContextOptions = {},
      alter?: (html: string) => string,
    ): Promise<TestPage> {
      if (browser === undefined) throw new Error("Chromium is not started");
      const page = await browser.newPage(options);
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      page.on("response", async (response) => {
        const { method, url } = { method: response.request().method(), url: new URL(response.url()) };
        const headers = response.headers();
        if (headers["x-request-id"] === undefined || !isServed(method, url)) return;
        const body = await response.text().catch(() => undefined);
        if (body !== undefined || method === "HEAD" || response.status() === 304)
          faults.push(
            ...differences(method, url.pathname, { status: response.status(), headers, body: body ?? "" }),
          );
      });
      page.on("pageerror", (error) => faults.push(error.message));
      await page.exposeBinding("refused", (_source, what: string) => faults.push(what));
      await page.addInitScript(
        `document.addEventListener("securitypolicyviolation", (event) =>
           window.refused(\`CSP \${event.effectiveDirective} \${event.blockedURI}\`));`,
      );
      if (alter !== undefined) {
        await page.route(url, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: alter(await response.text()) });
        });
      }
      await page.goto(url);
      return { page, faults };
    },
  };
}
