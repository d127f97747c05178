// @module-tag chromium
import { beforeAll, expect, test, vi } from "vitest";
import { make, makeProperty, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  await makeProperty(pages, {
    name: "Lincoln Crossing",
    current_value: 22_400_000,
    loan_balance: 12_000_000,
    annual_noi: 1_300_000,
    dscr: 1.04,
    loan_maturity_date: inDays(300),
    occupancy_rate: 71.2,
  });
  expect((await pages.fetch("/alerts/evaluate", { method: "POST" })).status).toBe(200);
});

interface Alert {
  id: string;
  kind: string;
  status: string;
  note: string | null;
  resolution: string | null;
  snoozed_until: string | null;
}

async function stored(kind: string): Promise<Alert | undefined> {
  const answer = await pages.fetch(`/alerts?kind=${kind}`);
  return ((await answer.json()) as { data: Alert[] }).data[0];
}

test("the inbox shows the gravest first, and is worked by single keys", async () => {
  const { page, faults } = await pages.open("/app/alerts");
  const first = page.getByRole("list", { name: "Alerts" }).getByRole("listitem").first();
  expect(await first.textContent()).toContain("Critical");
  await first.getByText("Lincoln Crossing").waitFor();
  await page.locator("main").press("a");
  await page.getByText("Acknowledged.").waitFor();
  await expect.poll(async () => (await stored("dscr_below"))?.status).toBe("acknowledged");
  await page.getByText("Occupancy is 71.2").first().waitFor();
  await page.locator("main").press("j");
  expect(new URL(page.url()).searchParams.get("id")).not.toBeNull();
  expect(faults).toEqual([]);
});

test("an alert is resolved with a reason and a note, or snoozed until a day", async () => {
  const { page } = await pages.open("/app/alerts");
  const open = (message: RegExp) =>
    page.getByRole("list", { name: "Alerts" }).getByRole("button", { name: message }).click();
  await open(/Occupancy is 71.2/);
  await page.getByRole("button", { name: "Resolve" }).click();
  await page.getByLabel(/Waived/).check();
  await page.getByLabel("Note").fill("Renovation until June");
  await page.locator("form").getByRole("button", { name: "Resolve" }).click();
  await expect
    .poll(() => stored("occupancy_below"))
    .toMatchObject({
      status: "resolved",
      resolution: "waived",
      note: "Renovation until June",
    });
  await open(/loan matures/);
  await page.getByRole("button", { name: "Snooze" }).click();
  await page.getByLabel("Until").fill(inDays(30));
  await page.locator("form").getByRole("button", { name: "Snooze" }).click();
  await expect.poll(async () => (await stored("loan_maturity"))?.snoozed_until).toBe(inDays(30));
});

test("rules show their source, and one is added and changed", async () => {
  const { page, faults } = await pages.open("/app/alerts?tab=rules");
  await page.getByRole("cell", { name: "CREFC watchlist 1E" }).waitFor();
  await page.getByRole("button", { name: "Add a rule" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("[name=kind]").selectOption("ltv_above");
  await dialog.locator("[name=severity]").selectOption("critical");
  await dialog.locator("[name=threshold]").fill("85");
  await dialog.locator("[name=source]").fill("Loan agreement");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("cell", { name: "Loan agreement" }).waitFor();
  expect(faults).toEqual([]);
});

test("the dashboard shows the API's figures with what they are made from, and what needs attention", async () => {
  await make(pages, "/properties", {
    name: "Quiet House",
    address: "1 Main St",
    city: "Austin",
    state: "TX",
    property_type: "retail",
    current_value: 10_000_000,
  });
  const { page, faults } = await pages.open("/app/");
  const portfolio = (await (await pages.fetch("/analytics/portfolio")).json()) as {
    totals: { value: number };
    metrics: { ltv: { value: number; coverage: { properties: number; of: number } } };
  };
  expect(portfolio.totals.value).toBe(32_400_000);
  const ltv = page.getByRole("button", { name: /^LTV/ });
  expect(await ltv.textContent()).toContain(`${portfolio.metrics.ltv.value.toFixed(1)}%`);
  expect(await ltv.textContent()).toContain("1 of 2");
  expect(await page.getByRole("button", { name: /^Value/ }).textContent()).toContain("$32.4M");
  await ltv.press("Enter");
  await page.getByText("LTV = loans ÷ values").waitFor();
  await page.getByText("12,000,000").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("LTV = loans ÷ values").waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Needs attention" }).waitFor();
  await page.getByRole("heading", { name: "Debt maturities" }).waitFor();
  await page.getByText(/^Table: 2 types/).click();
  await page.getByRole("cell", { name: "$22,400,000" }).waitFor();
  expect(faults).toEqual([]);
});
