// @module-tag chromium
import type { Page } from "playwright-core";
import { beforeAll, expect, test, vi } from "vitest";
import { make, makeProperty, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();
let property = "";
beforeAll(async () => {
  property = await makeProperty(pages, { name: "Foundry Square" });
  await make(pages, "/tenants", { kind: "company", name: "Orchid Row Studios" });
});

async function read<Row>(path: string): Promise<Row> {
  return (await (await pages.fetch(path)).json()) as Row;
}

async function choose(page: Page, label: string, place: number, words: string): Promise<void> {
  const box = page.getByRole("combobox", { name: label, exact: true }).nth(place);
  await box.fill(words);
  await page.getByRole("option", { name: words }).first().waitFor();
  await box.press("Enter");
}

async function heldUnit(number: string) {
  const unit = await make(pages, "/units", { property_id: property, number, use_type: "office" });
  const tenant = await make(pages, "/tenants", { kind: "company", name: `Holder of ${number}` });
  const lease = await make(pages, "/leases", {
    property_id: property,
    tenant_id: tenant,
    status: "signed",
    lease_type: "gross",
    commencement_date: "2018-03-01",
    expiration_date: "2027-02-28",
    spaces: [{ unit_id: unit, from: "2018-03-01" }],
    charges: [{ kind: "base_rent", basis: "per_month", amount: 18_380, from: "2018-03-01" }],
  });
  return { unit, lease };
}

test("a lease of a unit that is taken says by whom and until when, and can start on the first free day", async () => {
  const { unit } = await heldUnit("230");
  const { page } = await pages.open(`/app/leases/new?property_id=${property}`);
  await choose(page, "Tenant", 0, "Orchid Row Studios");
  await page.locator("[name=lease_type]").selectOption("modified_gross");
  await page.locator("[name=commencement_date]").fill("Feb 1, 2027");
  await page.locator("[name=expiration_date]").fill("1/31/32");
  await page.getByRole("button", { name: "Add a space" }).click();
  await choose(page, "Unit", 0, "230");
  await page.getByRole("button", { name: "Add a charge" }).click();
  await page.locator("[name=amount]").fill("18,380.42");
  await page.locator("[name=escalation_type]").selectOption("fixed_percent");
  await page.locator("[name=escalation_value]").fill("3");
  await page.locator("[name=escalation_every_months]").fill("12");
  await page.getByRole("button", { name: "Save as signed" }).click();
  await page.getByText("Unit 230 is taken on some of these days.").waitFor();
  await page.getByText("Holder of 230 holds it from Mar 1, 2018 to Feb 28, 2027.").waitFor();
  await page.getByText("28 days too early").waitFor();
  await page.getByRole("button", { name: "Start Mar 1, 2027" }).click();
  await page.getByRole("button", { name: "Save as signed" }).click();
  await page.getByText("The lease is stored.").waitFor();
  const row = await read<Record<string, unknown>>(
    `/leases/${new URL(page.url()).pathname.split("/").at(-1)}`,
  );
  expect(row).toMatchObject({
    status: "signed",
    commencement_date: "2027-03-01",
    expiration_date: "2032-01-31",
    spaces: [{ unit_id: unit, from: "2027-03-01" }],
    charges: [
      {
        kind: "base_rent",
        amount: 18_380.42,
        escalation: { type: "fixed_percent", value: 3, every_months: 12 },
      },
    ],
  });
});

test("what is wrong inside a list is said at its row, and the form keeps everything", async () => {
  const { page } = await pages.open(`/app/leases/new?property_id=${property}`);
  await page.getByRole("button", { name: "Add a charge" }).click();
  await page.getByRole("button", { name: "Save as draft" }).click();
  await page.getByText("Charge 1, Amount: Amount is needed.").waitFor();
  expect(await page.locator("[name=amount]").getAttribute("aria-invalid")).toBe("true");
});

test("a unit is added and changed in the property's rent roll", async () => {
  const { page, faults } = await pages.open(`/app/properties/${property}?tab=rent-roll`);
  await page.getByRole("button", { name: "Add a unit" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("[name=number]").fill("PH");
  await dialog.locator("[name=use_type]").selectOption("residential");
  await dialog.locator("[name=rentable_sqft]").fill("1,250");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("The unit is saved.").waitFor();
  await page.getByRole("button", { name: "Edit unit PH" }).click();
  await dialog.locator("[name=market_rent_monthly]").fill("4.2k");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("cell", { name: "4,200" }).first().waitFor();
  expect(faults).toEqual([]);
});

test("a tenant is made, changed, and what it is referred to by keeps it from being deleted", async () => {
  const { lease } = await heldUnit("240");
  const { tenant_id: tenant } = await read<{ tenant_id: string }>(`/leases/${lease}`);
  const { page } = await pages.open(`/app/tenants/${tenant}`);
  await page.getByRole("button", { name: "Edit" }).first().click();
  await page.locator("[name=credit_rating]").fill("BBB+");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Holder of 240 is saved.").waitFor();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("button", { name: "Delete this tenant" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByText(/lease/).first().waitFor();
  expect(await read<Record<string, unknown>>(`/tenants/${tenant}`)).toMatchObject({ credit_rating: "BBB+" });
});
