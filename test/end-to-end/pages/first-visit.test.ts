// @module-tag chromium
import { expect, test, vi } from "vitest";
import { accessibilityFaults, overflow, phone, settled, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();

test("an empty portfolio says how to begin and what each figure needs", async () => {
  for (const options of [{}, { colorScheme: "dark" } as const, phone]) {
    const { page, faults } = await pages.open("/app/", { bypassCSP: true, ...options });
    await page.getByRole("heading", { name: "Start with your buildings" }).waitFor();
    await page.getByRole("link", { name: "Import a spreadsheet" }).waitFor();
    await page.getByRole("link", { name: "Add one property" }).waitFor();
    await page.getByText("Settled interest and principal, or NOI and DSCR").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.close();
  }
});

test("each list that is empty says what a first row needs", async () => {
  for (const [address, words] of [
    ["/app/properties", "Start with your buildings"],
    ["/app/leases", "No leases yet"],
    ["/app/tenants", "No tenants yet"],
  ] as const) {
    const { page } = await pages.open(address);
    await page.getByRole("heading", { name: words }).waitFor();
    await page.close();
  }
});

test("the sample portfolio fills the pages, and a link filters it", async () => {
  const { page, faults } = await pages.open("/app/");
  await page.getByRole("button", { name: "Look at a sample portfolio" }).click();
  await page.getByText("24 made-up properties are stored").waitFor();
  await page.getByRole("heading", { name: "Largest by value" }).waitFor();
  await settled(page);
  await page.getByRole("link", { name: "All", exact: true }).nth(2).click();
  await page.getByRole("heading", { name: "Properties", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Status: 3 chosen", exact: true }).waitFor();
  await page.locator("tbody th a").first().click();
  await page.getByRole("link", { name: "Rent roll" }).waitFor();
  expect(faults).toEqual([]);
});
