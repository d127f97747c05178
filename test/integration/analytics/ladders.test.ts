import { expect, test } from "vitest";
import type { Concentration } from "../../../lib/analytics/concentration.ts";
import type { Debt } from "../../../lib/analytics/debt.ts";
import type { LeaseExpirations } from "../../../lib/analytics/lease-expirations.ts";
import { storeFigures, storeLetProperty } from "../../support/analytics/figures.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty, storeTenant } from "../../support/leases/store.ts";

const api = useApi();
const ask = async <T>(path: string) => (await (await api.fetch(`/analytics/${path}`)).json()) as T;

test("the buckets of the debt add up to the balance, with what has matured and what is not known", async () => {
  for (const [loan_balance, loan_maturity_date, interest_rate] of [
    [100, "2001-01-01", 5],
    [300, "2901-06-30", 4],
    [50, "2901-12-31", 6],
    [40, undefined, 3],
    [0, "2901-01-01", 9],
    [undefined, "2901-01-01", 9],
  ])
    await storeProperty({ state: "WY", loan_balance, loan_maturity_date, interest_rate });
  const byYear = await ask<Debt>("debt?state=WY");
  expect(byYear.totals).toEqual({ properties: 4, of: 5, balance: 490, share: 100 });
  expect(
    byYear.groups.map(({ key, totals, metrics }) => [
      key,
      totals.balance,
      totals.share,
      metrics.weighted_rate.value,
    ]),
  ).toEqual([
    ["matured", 100, 20.4082, 5],
    ["2901", 350, 71.4286, 4.285714],
    ["unknown", 40, 8.1633, 3],
  ]);
  const byQuarter = await ask<Debt>("debt?state=WY&bucket=quarter");
  expect(byQuarter.groups.map(({ key }) => key)).toEqual(["matured", "2901-Q2", "2901-Q4", "unknown"]);
});

test("leases of 1,000, 5,000 and 4,000 sqft over 12, 36 and 48 months have a WALT of 38.4 months by area", async () => {
  const property = await storeLetProperty({ state: "SD" }, [
    { sqft: 1000, rent: 1000, to: "2027-01-01" },
    { sqft: 5000, rent: 1000, to: "2029-01-01", options: [{ kind: "renewal", term_months: 12 }] },
    { sqft: 4000, rent: 2000, to: "2030-01-01" },
  ]);
  await storeFigures(property, "2026-01-01", {});
  const { metrics } = await ask<LeaseExpirations>("lease-expirations?state=SD&weight=area&as_of=2026-01-01");
  expect(metrics.walt_area_years?.numerator).toBe(365 * 1000 + 1096 * 5000 + 1461 * 4000);
  expect(metrics.walt_area_years?.value).toBe(3.2);
  const exercised = await ask<LeaseExpirations>(
    "lease-expirations?state=SD&options=exercised&as_of=2026-01-01",
  );
  expect(exercised.groups.map(({ key, totals }) => [key, totals.base_rent_monthly, totals.share])).toEqual([
    ["2027", 1000, 25],
    ["2030", 3000, 75],
  ]);
});

test("the ladder has what is held on from month to month and what is vacant, and adds up to the rent roll", async () => {
  const property = await storeLetProperty({ state: "UT" }, [
    { sqft: 100, rent: 500, to: "2021-12-31", holdsOver: true },
    { sqft: 200, rent: 700 },
    { sqft: 300, rent: 900, to: "2901-05-31" },
    { sqft: 400 },
  ]);
  const { groups, totals } = await ask<LeaseExpirations>("lease-expirations?state=UT&weight=area");
  expect(groups.map(({ key, totals: { units, area, share } }) => [key, units, area, share])).toEqual([
    ["month_to_month", 2, 300, 30],
    ["2901", 1, 300, 30],
    ["vacant", 1, 400, 40],
  ]);
  const roll = (await (await api.fetch(`/properties/${property}/rent-roll`)).json()) as { totals: object };
  expect(roll.totals).toMatchObject({
    base_rent_monthly: totals.base_rent_monthly,
    sqft: totals.area,
    units: 4,
  });
});

test("shares of 30, 30, 20 and 20 are an HHI of 2,600", async () => {
  for (const [city, current_value] of [
    ["A", 30],
    ["B", 30],
    ["C", 20],
    ["D", 20],
  ])
    await storeProperty({ state: "ND", city, current_value });
  const { metrics, groups } = await ask<Concentration>("concentration?state=ND&by=city");
  expect(metrics.hhi.value).toBe(2600);
  expect(groups.map(({ key, totals }) => [key, totals.share])).toEqual([
    ["A, ND", 30],
    ["B, ND", 30],
    ["C, ND", 20],
    ["D, ND", 20],
  ]);
});

test("tenants weigh as their rent, and a subsidiary's rent is its parent's", async () => {
  const parent = await storeTenant("Parent");
  const child = await storeTenant("Child", { parent_id: parent });
  const grandchild = await storeTenant("Grandchild", { parent_id: child });
  const other = await storeTenant("Other");
  await storeLetProperty({ state: "MT" }, [
    { rent: 100, tenant: child },
    { rent: 200, tenant: grandchild },
    { rent: 100, tenant: other },
  ]);
  await storeProperty({ state: "MT" });
  const { totals, metrics, groups } = await ask<Concentration>("concentration?state=MT");
  expect(totals).toEqual({ weight: 400, parts: 2 });
  expect(groups.map(({ key, name, totals }) => [key, name, totals.share])).toEqual([
    [parent, "Parent", 75],
    [other, "Other", 25],
  ]);
  expect(metrics.hhi).toMatchObject({ value: 6250, coverage: { properties: 1, of: 2 } });
});
