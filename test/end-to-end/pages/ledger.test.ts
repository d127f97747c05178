// @module-tag chromium
import { beforeAll, expect, test, vi } from "vitest";
import { make, makeProperty, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();
let property = "";
const span = "from_day=2025-01-01&to_day=2025-12-31";
const lines = [
  ["base_rent", 3_600_000.4, "2025-03-01"],
  ["vacancy_loss", -122_476, "2025-03-01"],
  ["real_estate_taxes", 838_563, "2025-06-30"],
  ["capital_expenditures", 202_422, "2025-07-01"],
  ["interest", 1_500_000, "2025-12-01"],
  ["base_rent", 3_400_000, "2024-03-01"],
] as const;

beforeAll(async () => {
  property = await makeProperty(pages, { name: "Ledger House", total_sqft: 100_000 });
  for (const [category, amount, day] of lines) {
    await make(pages, "/transactions", {
      property_id: property,
      category,
      amount,
      accrued_on: day,
      settled_on: day,
    });
  }
});

test("a statement shows the API's figures, better and worse in words, and its chart has its table", async () => {
  const { page, faults } = await pages.open(`/app/properties/${property}?tab=financials&${span}`);
  const cells = async (name: string) =>
    (await page.getByRole("row", { name }).first().getByRole("cell").allTextContents()).map((text) =>
      text.trim(),
    );
  const statement = (await (
    await pages.fetch(
      `/properties/${property}/operating-statement?from=2025-01-01&to=2025-12-31&compare=prior_year`,
    )
  ).json()) as { noi: number };
  expect(statement.noi).toBeCloseTo(2_638_961.4);
  expect(await cells("Net operating income")).toEqual([
    "",
    "2,638,961",
    "3,400,000",
    "−761,039",
    "−22.4%",
    "worse",
    "—",
  ]);
  expect((await cells("Real Estate Taxes")).slice(1, 6)).toEqual(["838,563", "0", "+838,563", "—", "worse"]);
  await page.getByText("Table: 6 rows").click();
  await page.getByRole("cell", { name: "$2,638,961.40" }).waitFor();
  expect(faults).toEqual([]);
});

test("the report prints without the frame around it, in black on white", async () => {
  const { page } = await pages.open(`/app/reports?${span}`, { colorScheme: "dark" });
  await page.getByRole("row", { name: "Net operating income" }).waitFor();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await page.getByRole("navigation", { name: "Pages" }).isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
  expect(await page.locator(".print-foot").isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(16, 32, 31)");
});

test("a line is posted by its form, and what may not change is locked", async () => {
  const { page, faults } = await pages.open(`/app/transactions/new?property_id=${property}`);
  await page.locator("[name=category]").selectOption("parking_income");
  await page.locator("[name=amount]").fill("17k");
  await page.locator("[name=accrued_on]").fill("1/31/25");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Parking income $17,000.00" }).waitFor();
  await page.getByText("not yet").waitFor();
  await page.getByRole("button", { name: "Edit" }).click();
  expect(await page.locator("[name=amount]").getAttribute("readonly")).not.toBeNull();
  await page.locator("[name=settled_on]").fill("2/3/25");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Feb 3, 2025").first().waitFor();
  expect(faults).toEqual([]);
});

test("a line is reversed once, by a dialog that says the opposite amount", async () => {
  const id = await make(pages, "/transactions", {
    property_id: property,
    category: "utilities",
    amount: 1200,
    accrued_on: "2023-01-31",
  });
  const { page } = await pages.open(`/app/transactions/${id}`);
  await page.getByRole("button", { name: "Reverse" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Belongs to").fill("2/28/23");
  await dialog.getByText("A line of −$1,200.00 on Feb 28, 2023 is added.").waitFor();
  await dialog.getByRole("button", { name: "Reverse" }).click();
  await page.getByRole("heading", { name: "Utilities −$1,200.00" }).waitFor();
  await page.getByRole("link", { name: "the line before" }).click();
  await page.getByRole("button", { name: "Reverse" }).click();
  await dialog.getByRole("button", { name: "Reverse" }).click();
  await dialog.getByRole("alert").waitFor();
  const found = await pages.fetch(`/transactions?property_id=${property}&category=utilities&count=exact`);
  expect(((await found.json()) as { page: { total: number } }).page.total).toBe(2);
});
