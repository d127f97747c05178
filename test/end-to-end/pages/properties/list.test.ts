// @module-tag chromium
import { readFile } from "node:fs/promises";
import { beforeAll, expect, test, vi } from "vitest";
import { makeProperty, settled, usePages } from "../../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();
const rows = Array.from({ length: 60 }, (_, place) => ({
  name: `House ${String(place).padStart(2, "0")}`,
  state: place % 2 === 0 ? "TX" : "MA",
  current_value: 1_000_000 + place * 250_000,
  loan_balance: 500_000,
  occupancy_rate: 90 + place / 10,
}));
beforeAll(async () => {
  for (const row of rows) await makeProperty(pages, row);
});

const names = (page: import("playwright-core").Page) => page.locator("tbody th a").allTextContents();

test("a link is a view: its filters, its sort and its columns are shown, and figures equal the API's", async () => {
  const { page, faults } = await pages.open(
    "/app/properties?state=TX&current_value[gte]=10000000&sort=name&columns=current_value,loan_balance,state",
  );
  expect(await names(page)).toEqual(
    ["House 36", "House 38", "House 40", "House 42", "House 44", "House 46", "House 48", "House 50"].concat([
      "House 52",
      "House 54",
      "House 56",
      "House 58",
    ]),
  );
  expect(await page.locator("thead th").allTextContents()).toEqual(["Property", "Value", "Loan", "State"]);
  expect(await page.locator("tbody tr").first().locator("td").allTextContents()).toEqual([
    "$10.0M",
    "$500K",
    "TX",
  ]);
  expect(await page.locator('[aria-sort="ascending"]').textContent()).toBe("Property");
  await page.getByText("12 of 60").waitFor();
  expect(faults).toEqual([]);
});

test("a filter is chosen and taken out by the keyboard alone, and stands in the address", async () => {
  const { page } = await pages.open("/app/properties");
  await page.getByRole("button", { name: "Value", exact: true }).first().press("Enter");
  await page.getByRole("textbox", { name: "From" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.type("15m");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Value: over $15M", exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("current_value[gte]")).toBe("15000000");
  await settled(page);
  expect(await names(page)).toEqual(["House 59", "House 58", "House 57", "House 56"]);
  await page.getByRole("button", { name: "Take out Value: over $15M" }).press("Enter");
  await page.getByText("Rows 1–50 of 60").waitFor();
});

test("Next goes by cursor and Previous back", async () => {
  const { page } = await pages.open("/app/properties?sort=name");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("Rows 51–60 of 60").waitFor();
  await settled(page);
  expect((await names(page))[0]).toBe("House 50");
  await page.getByRole("button", { name: "Previous" }).click();
  await page.getByText("Rows 1–50 of 60").waitFor();
  expect((await names(page))[0]).toBe("House 00");
});

test("CSV saves every row that the filters find", async () => {
  const { page } = await pages.open("/app/properties?state=MA");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  const lines = (await readFile((await download.path()) ?? "", "utf8")).trim().split(/\r?\n/);
  expect(lines).toHaveLength(31);
  expect(lines.filter((line) => line.startsWith("id,"))).toHaveLength(1);
});

test("what matches no filter says how many there are without", async () => {
  const { page } = await pages.open("/app/properties?status=sold");
  await page.getByText("No property matches these filters.").waitFor();
  await page.getByText("60 properties are there without them.").waitFor();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await page.getByText("Rows 1–50 of 60").waitFor();
});
