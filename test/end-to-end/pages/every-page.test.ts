// @module-tag chromium
import { beforeAll, expect, test, vi } from "vitest";
import { accessibilityFaults, make, makeProperty, overflow, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 120_000 });

const pages = usePages();
let id = "";
let lease = "";
let tenant = "";
let line = "";
beforeAll(async () => {
  id = await makeProperty(pages, {
    name: "Foundry Square",
    current_value: 63_500_000,
    loan_balance: 41_200_000,
    interest_rate: 4.35,
    loan_maturity_date: "2027-03-01",
    annual_noi: 3_904_000,
    dscr: 1.57,
    total_units: 16,
    occupied_units: 15,
    latitude: 40.4406,
    longitude: -79.9959,
    description: "Two towers.",
  });
  const unit = await make(pages, "/units", {
    property_id: id,
    number: "230",
    use_type: "office",
    rentable_sqft: 7115,
  });
  tenant = await make(pages, "/tenants", { kind: "company", name: "Delmont Insurance Group" });
  lease = await make(pages, "/leases", {
    property_id: id,
    tenant_id: tenant,
    status: "signed",
    lease_type: "gross",
    commencement_date: "2018-03-01",
    expiration_date: "2027-02-28",
    spaces: [{ unit_id: unit, from: "2018-03-01" }],
    charges: [{ kind: "base_rent", basis: "per_month", amount: 18_380, from: "2018-03-01" }],
    options: [{ kind: "renewal", notice_by: "2026-12-29", term_months: 60 }],
  });
  const lastMonth = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() - 1, 1));
  const day = lastMonth.toISOString().slice(0, 10);
  line = await make(pages, "/transactions", {
    property_id: id,
    category: "base_rent",
    amount: 18_380,
    accrued_on: day,
    settled_on: day,
  });
  await pages.fetch("/alerts/evaluate", { method: "POST" });
});

const filled = (address: string) =>
  address.replace("ID", id).replace("LEASE", lease).replace("TENANT", tenant).replace("LINE", line);

const addresses = [
  "/app/",
  "/app/properties",
  "/app/properties?view=map",
  "/app/properties?status=active,sold&current_value[gte]=10000000",
  "/app/properties?q=nothing-of-the-kind",
  "/app/properties/new",
  "/app/properties/ID",
  "/app/properties/ID?tab=rent-roll",
  "/app/properties/ID?tab=leases",
  "/app/properties/ID?tab=history",
  "/app/leases",
  "/app/leases/new?property_id=ID",
  "/app/leases/LEASE",
  "/app/tenants",
  "/app/tenants/new",
  "/app/tenants/TENANT",
  "/app/properties/ID?tab=financials",
  "/app/transactions",
  "/app/transactions/new",
  "/app/transactions/LINE",
  "/app/reports",
  "/app/reports?interval=quarter",
  "/app/reports?report=rent-roll",
  "/app/properties/ID?tab=documents",
  "/app/properties/ID?tab=debt",
  "/app/properties/ID?tab=alerts",
  "/app/alerts",
  "/app/alerts?tab=rules",
  "/app/analytics",
  "/app/analytics?tab=same-store",
  "/app/analytics?tab=definitions",
  "/app/import",
  "/app/health",
  "/app/no-such-page",
];
/** A phone, half a screen at 200 % zoom, and a screen. */
const sizes = [
  { width: 390, height: 844 },
  { width: 640, height: 450 },
  { width: 1440, height: 900 },
] as const;

test.each(addresses)(
  "%s: nothing to complain of, nobody else is asked, nothing is too wide, axe finds no fault",
  async (address) => {
    const { page, faults } = await pages.open(filled(address));
    expect(await page.title()).toContain("REIMS");
    for (const size of sizes) {
      await page.setViewportSize(size);
      // The frame follows the window in the next frames.
      await expect
        .poll(() => overflow(page), { message: `${size.width} px`, timeout: 2_000 })
        .toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
    // From here on axe's own doings count as the page's. Dark differs from light in its colors alone.
    for (const size of [sizes[0], sizes[2]]) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await accessibilityFaults(page), `${size.width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await accessibilityFaults(page, ["color-contrast"]), `${size.width} px, dark`).toEqual([]);
    }
    await page.close();
  },
);

test("the pages lead to one another by the keyboard alone", async () => {
  const { page, faults } = await pages.open("/app/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toContain("Skip");
  await page.keyboard.press("g");
  await page.waitForTimeout(50);
  await page.keyboard.press("p");
  await page.getByRole("heading", { name: "Properties", level: 1 }).waitFor();
  await page.keyboard.press("/");
  await page.getByLabel("Find a property, tenant or lease").waitFor();
  await page.keyboard.type("foundry");
  await page.getByRole("option", { name: /Foundry Square/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Foundry Square" }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("body").press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await page.getByLabel("Single keys act").press("Space");
  await page.keyboard.press("Escape");
  await page.locator("body").press("?");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(faults).toEqual([]);
});
