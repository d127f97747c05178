// @module-tag chromium
import { expect, test, vi } from "vitest";
import { makeProperty, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();

test("a new loan is worked out as its inputs are typed, which the address keeps", async () => {
  const id = await makeProperty(pages, {
    name: "Refinanced House",
    current_value: 10_440_000,
    annual_noi: 522_000,
    loan_balance: 6_000_000,
  });
  const { page, faults } = await pages.open(`/app/properties/${id}?tab=debt`);
  await page.getByText("The new loan is $494,263.48 short.").waitFor();
  await page.getByText("It pays $5,505,736.52; the balance is $6,000,000.").waitFor();
  await page.getByText("DSCR binds: $5.5M is the least.").waitFor();
  await page.getByText("Table: 3 limits").click();
  await page.getByRole("cell", { name: "$6,264,000" }).waitFor();
  await page.getByRole("cell", { name: "$5,800,000" }).waitFor();
  await page.locator("[name=max_ltv]").fill("50");
  await page.getByText("The new loan is $780,000 short.").waitFor();
  expect(new URL(page.url()).searchParams.get("max_ltv")).toBe("50");
  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByText("The new loan is $494,263.48 short.").waitFor();
  expect(faults).toEqual([]);
});
