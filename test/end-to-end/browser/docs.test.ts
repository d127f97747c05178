// @module-tag chromium
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { useApi } from "../../support/api.ts";
import { useChromium } from "../../support/chromium.ts";
import { document } from "../../support/openapi/openapi.ts";

// A browser shares the machine with the other test files.
vi.setConfig({ testTimeout: 90_000 });

const api = useApi();
const chromium = useChromium();
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const ids = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods).map(({ operationId }) => operationId),
);

const eventually = (look: () => unknown) => expect.poll(look, { timeout: 20_000 });

async function open(options = {}, alter?: (html: string) => string) {
  const opened = await chromium.open(`${api.url}/docs`, options, alter);
  await opened.page.locator("main[aria-busy]").waitFor({ state: "detached" });
  return opened;
}

test("the page shows every operation of the document, and the browser has nothing to complain of", async () => {
  const { page, faults } = await open();
  expect(ids.length).toBeGreaterThan(20);
  for (const id of ids) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  const gets = ids.filter((id) => !id.endsWith("Head"));
  expect(await page.locator("#operations a").count()).toBe(gets.length);
  await page
    .locator("details.answer")
    .evaluateAll((all) => all.forEach((details) => void details.setAttribute("open", "")));
  await page.locator("details.answer dl.headers").last().waitFor({ state: "attached" });
  expect(await page.locator("details.answer pre").count()).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test("the page comes with a policy that lets nothing run but its own script, and asks nobody else", async () => {
  const answer = await api.fetch("/docs");
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; /);
  expect(policy).not.toContain("unsafe");
  expect(await answer.text()).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  const again = await api.fetch("/docs", { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
  expect(again.status).toBe(304);
});

test("a script, a style or a handler that gets into the page is refused, and these tests would see it", async () => {
  const intruder =
    '<p style="color: red" onclick="window.intruder = 1">x</p><script>window.intruder = 1</script>';
  const { page, faults } = await open({}, (html) => html.replace("</body>", `${intruder}</body>`));
  await page.getByText("x", { exact: true }).click();
  await eventually(() => faults.join("\n")).toContain("CSP script-src-attr");
  expect(faults.join("\n")).toContain("CSP style-src-attr");
  expect(faults.join("\n")).toContain("CSP script-src-elem");
  expect(await page.evaluate("window.intruder")).toBeUndefined();
});

test("no string can become markup", async () => {
  const { page } = await open();
  await expect(page.evaluate("document.body.innerHTML = '<b>x</b>'")).rejects.toThrow("TrustedHTML");
});

test("Send makes a real request and shows its answer", async () => {
  const { page, faults } = await open();
  const create = page.locator("#createProperty");
  await create.getByRole("button", { name: "Send" }).click();
  await eventually(() => create.locator(".result-line .status").textContent()).toBe("201");
  const made = JSON.parse(
    (await create.getByLabel("the answer's body", { exact: true }).textContent()) ?? "",
  );
  expect(made).toMatchObject({ name: "Harbor Point Apartments", created_by: "local" });

  const list = page.locator("#listProperties");
  await list.getByLabel("add a parameter").fill("state");
  await list.getByLabel("add a parameter").press("Enter");
  await list.getByLabel("state", { exact: true }).fill("MA");
  await list.getByLabel("add a parameter").fill("current_value[gte]");
  await list.getByLabel("add a parameter").press("Enter");
  await list.getByLabel("current_value[gte]", { exact: true }).fill("1000000");
  expect(await list.getByLabel("the request for a shell", { exact: true }).textContent()).toContain(
    "state=MA&current_value%5Bgte%5D=1000000",
  );
  await list.getByRole("button", { name: "Send" }).click();
  await eventually(() => list.locator(".result-line .status").textContent()).toBe("200");
  expect(
    JSON.parse((await list.getByLabel("the answer's body", { exact: true }).textContent()) ?? "").data,
  ).toHaveLength(1);
  expect(faults).toEqual([]);
});

test("a token that is set goes with requests that need one, and stays out of the command that is shown", async () => {
  const { page } = await open();
  await page.locator("#token-button").click();
  await page.getByLabel("Access token").fill("Bearer a.b.c");
  await page.keyboard.press("Enter");
  expect(await page.locator("#token-state").textContent()).toBe("Token set");
  const [sent] = await Promise.all([
    page.waitForRequest(/\/properties\?*$/),
    page.locator("#listProperties").getByRole("button", { name: "Send" }).click(),
  ]);
  expect(sent.headers().authorization).toBe("Bearer a.b.c");
  const shown = await page
    .locator("#listProperties")
    .getByLabel("the request for a shell", { exact: true })
    .textContent();
  expect(shown).toContain("Authorization: Bearer …");
  expect(shown).not.toContain("a.b.c");
});

test("search finds an operation by any word of it, from the keyboard alone", async () => {
  const { page } = await open();
  await page.keyboard.press("/");
  await page.keyboard.type("merge patch");
  expect(await page.locator("#operations li:visible").allTextContents()).toEqual([
    "PATCHChange a property by merge patch",
  ]);
  await page.keyboard.press("Enter");
  await eventually(() => page.evaluate("location.hash")).toBe("#updateProperty");
  await page.getByLabel("Search operations").fill("nothing of the kind");
  expect(await page.locator("#none").isVisible()).toBe(true);
});

test("it follows the system into the dark, and the button overrules it for good", async () => {
  const { page } = await open({ colorScheme: "dark" });
  const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const dark = await background();
  await page.getByRole("button", { name: "Theme: auto" }).click();
  expect(await background()).not.toBe(dark);
  await page.reload();
  expect(await page.getByRole("button", { name: "Theme: light" }).count()).toBe(1);
});

test.each([
  ["light", {}],
  ["dark", {}],
  ["light", phone],
] as const)("axe finds no fault in accessibility, %s, %o", async (colorScheme, device) => {
  const { page } = await open({ colorScheme, bypassCSP: true, ...device });
  for (const answer of await page.locator("#createProperty details").all()) {
    await answer.evaluate((details) => details.setAttribute("open", ""));
  }
  await page.locator("#getLiveness").getByRole("button", { name: "Send" }).click();
  await page.locator("#getLiveness .result-line .status").waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    "window.axe.run({ include: ['header', '#sidebar', '.intro', '#createProperty', '#getLiveness'] })",
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("on a phone nothing is wider than the screen, and the operations slide in", async () => {
  const { page, faults } = await open(phone);
  const overflow = "document.documentElement.scrollWidth - window.innerWidth";
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  const link = page.getByRole("link", { name: /Get a property/ });
  expect(await link.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Operations" }).click();
  await link.click();
  await eventually(() =>
    page
      .locator("#getProperty h3")
      .boundingBox()
      .then((box) => box?.y ?? -1),
  ).toBeGreaterThan(0);
  await eventually(() => link.isVisible()).toBe(false);
  expect(faults).toEqual([]);
});
