// @module-tag chromium
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { useApi } from "../../support/api.ts";
import { useChromium } from "../../support/browser/chromium.ts";
import { document } from "../../support/openapi/openapi.ts";

// A browser shares the machine with the other test files.
vi.setConfig({ testTimeout: 180_000 });

const api = useApi();
const chromium = useChromium();
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const shown = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods)
    .filter((method) => method !== "head")
    .map((method) => `${method.toUpperCase()} ${path}`),
);

const eventually = (look: () => unknown) => expect.poll(look, { timeout: 20_000 });

async function open(options = {}, alter?: (html: string) => string) {
  const opened = await chromium.open(`${api.url}/docs`, options, alter);
  await opened.page.locator(".opblock").first().waitFor();
  const operation = async (id: string) => {
    const block = opened.page.locator(`.opblock[id$="-${id}"]`);
    await block.locator(".opblock-summary-control").press("Enter");
    await block.getByRole("button", { name: "Execute" }).waitFor();
    return block;
  };
  /** Swagger UI notes on the console where it shows a format in the field of the plain type. */
  const faults = () => opened.faults.filter((fault) => !/Could not find component: JsonSchema_/.test(fault));
  return { page: opened.page, operation, faults };
}

test("the page shows every operation of the document, and the browser has nothing to complain of", async () => {
  const { page, faults } = await open();
  const found = await page
    .locator(".opblock-summary-control")
    .evaluateAll((all) =>
      all.map((one) =>
        [".opblock-summary-method", ".opblock-summary-path"]
          .map((part) => one.querySelector(part)?.textContent?.replaceAll("\u200b", ""))
          .join(" "),
      ),
    );
  expect(found.sort()).toEqual(shown.sort());
  expect(faults()).toEqual([]);
});

test("the page comes with a policy that runs this server's scripts alone, and calls this server alone", async () => {
  const answer = await api.fetch("/docs");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';");
  expect(policy).not.toMatch(/script-src [^;]*(unsafe|http)/);
  expect(policy).toContain("connect-src 'self';");
  expect(await answer.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  const again = await api.fetch("/docs", { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

test("its files come compressed where that is understood, are kept by their ETag, and there are no others", async () => {
  const plain = await api.fetch("/docs/docs.js", { headers: { "accept-encoding": "gzip;q=0" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  const zipped = await api.fetch("/docs/docs.js", { headers: { "accept-encoding": "br, gzip" } });
  expect(zipped.headers.get("content-encoding")).toBe("gzip");
  expect(await zipped.text()).toBe(await plain.text());
  const etag = zipped.headers.get("etag") ?? "";
  expect(etag).not.toBe(plain.headers.get("etag"));
  expect((await api.fetch("/docs/docs.js", { headers: { "if-none-match": etag } })).status).toBe(304);
  for (const file of ["page.html", "..%2Fpage.ts", "none.js"])
    expect((await api.fetch(`/docs/${file}`)).status).toBe(404);
});

test("a script or a handler that gets into the page is refused, and these tests would see it", async () => {
  const intruder = '<p onclick="window.intruder = 1">x</p><script>window.intruder = 1</script>';
  const { page, faults } = await open({}, (html) => html.replace("</body>", `${intruder}</body>`));
  await page.getByText("x", { exact: true }).click();
  await eventually(() => faults().join("\n")).toContain("CSP script-src-attr");
  expect(faults().join("\n")).toContain("CSP script-src-elem");
  expect(await page.evaluate("window.intruder")).toBeUndefined();
});

test("without a token it sends real requests to an open server, and shows their answers", async () => {
  const { operation, faults } = await open();
  const create = await operation("createProperty");
  await create.getByRole("button", { name: "Execute" }).click();
  await eventually(() =>
    create.locator(".live-responses-table .response-col_status").last().textContent(),
  ).toMatch(/^201/);
  const list = await operation("listProperties");
  const state = list.locator("tr[data-param-name=state]");
  await state.getByRole("button", { name: "Add string item" }).click();
  await state.locator("input").fill("MA");
  await list.locator("tr[data-param-name='current_value[gte]'] input").fill("1000000");
  await list.getByRole("button", { name: "Execute" }).click();
  await eventually(() => list.locator(".request-url").textContent()).toMatch(
    /\/properties\?.*state=MA.*current_value(\[|%5B)gte(\]|%5D)=1000000/,
  );
  await eventually(() =>
    list.locator(".live-responses-table .response-col_status").last().textContent(),
  ).toMatch(/^200/);
  expect(faults()).toEqual([]);
});

test("a token that is set goes with the requests that need one", async () => {
  const { page, operation } = await open();
  await page.getByRole("button", { name: "Authorize" }).click();
  await page.locator("#auth-bearer-value").fill("a.b.c");
  await page.getByRole("button", { name: "Apply credentials" }).click();
  await page.getByRole("button", { name: "Close" }).last().click();
  const list = await operation("listProperties");
  const [sent] = await Promise.all([
    page.waitForRequest(/\/properties\?/),
    list.getByRole("button", { name: "Execute" }).click(),
  ]);
  expect(sent.headers().authorization).toBe("Bearer a.b.c");
});

test("an address leads to its operation", async () => {
  const { page } = await chromium.open(`${api.url}/docs#/Health/getLiveness`);
  await page.locator(".opblock.is-open[id$='-getLiveness']").waitFor();
  expect(await page.locator(".opblock.is-open").count()).toBe(1);
});

test.each([
  ["light", {}],
  ["dark", {}],
  ["light", phone],
] as const)("axe finds no serious fault in accessibility, %s, %o", async (colorScheme, device) => {
  const { page, operation } = await open({ colorScheme, bypassCSP: true, ...device });
  await operation("createProperty");
  const live = await operation("getLiveness");
  await live.getByRole("button", { name: "Execute" }).press("Enter");
  await live.locator(".live-responses-table").waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("window.axe.run()");
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(
    0,
  );
});
