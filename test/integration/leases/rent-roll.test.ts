import { beforeAll, expect, test } from "vitest";
import { fetchVal, sql } from "../../../lib/db/index.ts";
import { rentRoll } from "../../../lib/rent-rolls/roll.ts";
import { rentRollRow, rentRollTotals } from "../../../lib/rent-rolls/rows.ts";
import { useDatabase } from "../../support/database.ts";
import { storeLease, storeProperty, storeTenant, storeUnit } from "../../support/leases/store.ts";

useDatabase();

let property = "";
const unit: { [number: string]: string } = {};
const lease: { [name: string]: string } = {};

beforeAll(async () => {
  property = await storeProperty();
  const [anchor, shop, late] = await Promise.all(["Anchor", "Shop", "Late"].map((name) => storeTenant(name)));
  for (const [number, sqft, market] of [
    ["100", 3000, 6000],
    ["200", 1000, 2500],
    ["300", null, 900],
    ["400", 500, 1000],
  ] as const)
    unit[number] = await storeUnit(property, number, { rentable_sqft: sqft, market_rent_monthly: market });
  unit["500"] = await storeUnit(property, "500", { rentable_sqft: 250, non_revenue: "office" });
  unit["600"] = await storeUnit(property, "600", { exists_until: "2023-12-31" });
  lease.anchor = await storeLease(
    property,
    anchor ?? "",
    {
      signed_on: "2023-11-30",
      commencement_date: "2024-01-01",
      expiration_date: "2026-12-31",
      security_deposit: 5000,
    },
    {
      spaces: [
        { unit_id: unit["100"] ?? "", from: "2024-01-01" },
        { unit_id: unit["200"] ?? "", from: "2024-07-01" },
      ],
      charges: [
        {
          from: "2024-01-01",
          basis: "per_sqft_year",
          amount: 24,
          escalation: { type: "fixed_percent", value: 5, every_months: 12 },
        },
        { kind: "abatement", from: "2024-01-01", to: "2024-03-31", amount: 6000 },
        { kind: "cam", from: "2024-01-01", basis: "per_year", amount: 4000 },
      ],
      options: [
        { kind: "renewal", notice_by: "2026-06-30", effective_on: "2027-01-01", term_months: 36 },
        { kind: "termination", notice_by: "2024-03-31" },
      ],
    },
  );
  lease.shop = await storeLease(
    property,
    shop ?? "",
    { commencement_date: "2023-01-01", expiration_date: "2023-12-31", at_expiry: "month_to_month" },
    {
      spaces: [{ unit_id: unit["300"] ?? "", from: "2023-01-01" }],
      charges: [{ from: "2023-01-01", amount: 1000 }],
    },
  );
  lease.late = await storeLease(
    property,
    late ?? "",
    {
      signed_on: "2023-12-31",
      commencement_date: "2024-09-01",
      expiration_date: "2025-08-31",
      notice_given_on: "2025-06-01",
    },
    {
      spaces: [{ unit_id: unit["400"] ?? "", from: "2024-09-01" }],
      charges: [{ from: "2024-09-01", amount: 750 }],
    },
  );
});

type RollRow = { unit: string; status: string } & Record<string, unknown>;

async function rollOn(day: string) {
  const roll = rentRoll(sql`u.property_id = ${property}`, sql`${day}::text::date`);
  const found = await fetchVal<{ rows: string[]; totals: string }>(sql`with ${roll}
    select json_build_object('rows', (select json_agg(${rentRollRow} order by unit) from roll), 'totals', ${rentRollTotals})`);
  const rows: RollRow[] = (found?.rows ?? []).map((row) => JSON.parse(row));
  return {
    rows: Object.fromEntries(rows.map((row) => [row.unit, row])),
    totals: JSON.parse(found?.totals ?? ""),
  };
}

const statuses = async (day: string) => {
  const { rows } = await rollOn(day);
  return Object.fromEntries(Object.entries(rows).map(([number, row]) => [number, row.status]));
};

test("each unit that exists on the day has one row with its status", async () => {
  expect(await statuses("2023-12-31")).toEqual({
    "100": "future",
    "200": "future",
    "300": "leased",
    "400": "future",
    "500": "non_revenue",
    "600": "vacant",
  });
  expect(await statuses("2024-06-30")).toEqual({
    "100": "leased",
    "200": "future",
    "300": "month_to_month",
    "400": "future",
    "500": "non_revenue",
  });
  expect(await statuses("2025-06-01")).toMatchObject({ "400": "notice" });
  expect(await statuses("2025-09-01")).toMatchObject({ "400": "vacant" });
});

test("a row says who holds the unit, until when, what it pays and what comes next", async () => {
  const { rows } = await rollOn("2024-02-29");
  expect(rows["100"]).toEqual({
    property_id: property,
    unit: "100",
    unit_id: unit["100"] ?? "",
    sqft: 3000,
    tenant: "Anchor",
    tenant_id: expect.any(String),
    lease_id: lease.anchor,
    status: "leased",
    from: "2024-01-01",
    to: "2026-12-31",
    remaining_months: 34.04,
    base_rent_monthly: 0,
    base_rent_sqft_year: 0,
    recoveries_monthly: 333.33,
    market_rent_monthly: 6000,
    loss_to_lease: 6000,
    deposit: 5000,
    next_step: { on: "2024-04-01", base_rent_monthly: 6000 },
    next_option: {
      kind: "termination",
      notice_by: "2024-03-31",
      effective_on: null,
      term_months: null,
      fee: null,
      status: "open",
    },
  });
  expect(rows["300"]).toMatchObject({
    to: null,
    remaining_months: 0,
    base_rent_sqft_year: null,
    next_step: null,
  });
  expect(rows["400"]).toMatchObject({
    tenant: "Late",
    from: "2024-09-01",
    to: "2025-08-31",
    remaining_months: null,
    base_rent_monthly: null,
    loss_to_lease: null,
  });
});

test("what the spaces of a lease share is split by their areas", async () => {
  const { rows } = await rollOn("2024-07-01");
  expect(rows["100"]).toMatchObject({ base_rent_monthly: 6000, recoveries_monthly: 250, deposit: 5000 });
  expect(rows["200"]).toMatchObject({ base_rent_monthly: 2000, recoveries_monthly: 83.33, deposit: null });
  expect(rows["200"]).toMatchObject({ next_step: { on: "2025-01-01", base_rent_monthly: 2100 } });
});

test("the totals are sums of what is not yet rounded", async () => {
  expect((await rollOn("2024-07-01")).totals).toEqual({
    units: 5,
    leased_units: 3,
    vacant_units: 1,
    non_revenue_units: 1,
    sqft: 4750,
    leased_sqft: 4000,
    occupancy_rate: 60,
    base_rent_monthly: 9000,
    base_rent_sqft_year: 24,
    recoveries_monthly: 333.33,
    market_rent_monthly: 10400,
    loss_to_lease: 400,
    deposit: 5000,
  });
});

test("a lease that was not signed yet on the day is not one to come", async () => {
  expect(await statuses("2023-12-30")).toMatchObject({ "100": "future", "400": "vacant" });
});
