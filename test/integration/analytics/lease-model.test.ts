import fc from "fast-check";
import { expect, test } from "vitest";
import type { LeaseExpirations } from "../../../lib/analytics/lease-expirations.ts";
import type { Occupancy } from "../../../lib/analytics/occupancy/occupancy.ts";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { execute } from "../../../lib/db/index.ts";
import { runsOf } from "../../nightly.ts";
import { storeFigures } from "../../support/analytics/figures.ts";
import { economicRule, type LeasedProperty, leaseRules } from "../../support/analytics/lease-model.ts";
import { expectedMetric } from "../../support/analytics/model.ts";
import { useApi } from "../../support/api.ts";
import { storeLease, storeProperty, storeTenant, storeUnit } from "../../support/leases/store.ts";

const api = useApi();
const asOf = "2025-12-31";
const dayFrom = (days: number) => new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);

const anyProperty: fc.Arbitrary<LeasedProperty> = fc.record({
  state: fc.constantFrom("TX", "WY" as const),
  value: fc.option(fc.nat(1_000_000), { freq: 4 }),
  units: fc.array(
    fc.record({
      sqft: fc.option(fc.integer({ min: 1, max: 9000 }), { freq: 9 }),
      market: fc.option(fc.nat(900_000), { freq: 9 }),
      nonRevenue: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      lease: fc.option(
        fc
          .record({
            start: fc.constantFrom(-900, -31, -1, 0, 1),
            term: fc.option(fc.oneof(fc.constantFrom(0, 1, 30, 31, 900), fc.nat(3000))),
            holdsOver: fc.boolean(),
            rent: fc.nat(900_000),
            abated: fc.constantFrom(0, 0, 1, 3),
          })
          .map(({ term, abated, ...lease }) => ({
            ...lease,
            end: term === null ? null : lease.start + term,
            abatement: Math.floor(lease.rent / 3) * abated,
          })),
        { freq: 4 },
      ),
    }),
    { maxLength: 4 },
  ),
});

async function store({ state, value, units }: LeasedProperty, tenant: string): Promise<void> {
  const property = await storeProperty({ state });
  await storeFigures(property, "2020-01-01", { current_value: value === null ? null : value / 100 });
  for (const [index, { sqft, market, nonRevenue, lease }] of units.entries()) {
    const unit = await storeUnit(property, String(index), {
      rentable_sqft: sqft,
      market_rent_monthly: market === null ? null : market / 100,
      non_revenue: nonRevenue ? "model" : null,
    });
    if (lease === null) continue;
    const from = dayFrom(lease.start);
    const amounts = [
      { kind: "base_rent", amount: lease.rent },
      { kind: "abatement", amount: lease.abatement },
    ];
    await storeLease(
      property,
      tenant,
      {
        commencement_date: from,
        expiration_date: lease.end === null ? null : dayFrom(lease.end),
        at_expiry: lease.holdsOver ? "month_to_month" : "expire",
      },
      {
        spaces: [{ unit_id: unit, from }],
        charges: amounts
          .filter(({ amount }) => amount > 0)
          .map(({ kind, amount }) => ({ kind, from, amount: amount / 100 })),
      },
    );
  }
}

const ask = async <T>(path: string) =>
  (await (await api.fetch(`/analytics/${path}&as_of=${asOf}`)).json()) as T;

test("occupancy, lease terms and economic occupancy, whole and by group, are what a model in exact fractions says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyProperty, { maxLength: 4 }), fc.boolean(), async (all, strict) => {
      for (const table of ["leases", "units", "tenants", "properties"]) await execute(`delete from ${table}`);
      const tenant = await storeTenant("Tenant");
      for (const property of all) await store(property, tenant);
      const whole = await ask<Portfolio>(`portfolio?group_by=state&strict=${strict}`);
      const expected = (of: readonly LeasedProperty[]) =>
        Object.fromEntries(
          Object.entries(leaseRules).map(([name, rule]) => [name, expectedMetric(rule, of, strict)]),
        );
      expect(whole.metrics).toMatchObject(expected(all));
      for (const { key, metrics } of whole.groups)
        expect(metrics).toMatchObject(expected(all.filter(({ state }) => state === key)));
      const { points } = await ask<Occupancy>(
        `occupancy?measure=economic&from=${asOf}&to=${asOf}&strict=${strict}`,
      );
      const { value, numerator, denominator, coverage, reason } = expectedMetric(economicRule, all, strict);
      expect(points).toHaveLength(1);
      expect(points[0]).toMatchObject({ rate: value, occupied: numerator, total: denominator });
      expect(points[0]?.coverage).toEqual({ properties: coverage.properties, of: coverage.of });
      expect(points[0]?.reason).toBe(reason);
      const ladder = await ask<LeaseExpirations>(`lease-expirations?strict=${strict}`);
      expect(ladder.metrics.walt_rent_years).toEqual(whole.metrics.walt_rent_years);
    }),
    { numRuns: runsOf("figures of leases are what a model says") },
  );
}, 120_000);
