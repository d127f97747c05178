import fc from "fast-check";
import { expect, test } from "vitest";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { execute, sql } from "../../../lib/db/index.ts";
import { decimal } from "../../../lib/decimal.ts";
import { runsOf } from "../../nightly.ts";
import { storeFigures } from "../../support/analytics/figures.ts";
import { expectedMetric, isHeld, type ModelProperty, rules } from "../../support/analytics/model.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty } from "../../support/leases/store.ts";

const api = useApi();
const asOf = "2025-12-31";
const dayFrom = (days: number) => new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);

const maybe = (max: number, min = 0) =>
  fc.option(fc.oneof(fc.constant(Math.max(0, min)), fc.integer({ min, max })), { freq: 4 });
const anyProperty: fc.Arbitrary<ModelProperty> = fc
  .record({
    state: fc.constantFrom("TX", "WY" as const),
    status: fc.constantFrom("active", "active", "inactive", "under_renovation", "sold", "pending", null),
    value: maybe(1_000_000_000),
    loan: maybe(900_000_000),
    rate: maybe(120_000),
    maturity: fc.option(fc.oneof(fc.integer({ min: -500, max: 0 }), fc.nat(4000))),
    dscr: maybe(50_000, -10_000),
    noi: maybe(90_000_000, -10_000_000),
    revenue: maybe(200_000_000),
    units: fc.option(fc.tuple(fc.nat(50), fc.nat(50))),
    sqft: fc.option(fc.integer({ min: 1, max: 90_000_000 })),
    occupancy: maybe(1_000_000),
    payments: fc.array(
      fc.record({
        ago: fc.oneof(fc.constantFrom(0, 333, 334, 335, 364, 365, 366), fc.nat(800)),
        amount: fc.integer({ min: 1, max: 5_000_000 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ units, ...property }) => ({
    ...property,
    total: units === null ? null : units[0] + units[1],
    occupied: units?.[0] ?? null,
  }));

const scaled = (value: number | null, scale: number) => (value === null ? null : value / scale);

async function store(property: ModelProperty): Promise<void> {
  const id = await storeProperty({ state: property.state, total_sqft: scaled(property.sqft, 100) });
  await storeFigures(id, asOf, {
    status: property.status,
    current_value: scaled(property.value, 100),
    loan_balance: scaled(property.loan, 100),
    interest_rate: scaled(property.rate, 10_000),
    loan_maturity_date: property.maturity === null ? null : dayFrom(property.maturity),
    dscr: scaled(property.dscr, 10_000),
    annual_noi: scaled(property.noi, 100),
    annual_revenue: scaled(property.revenue, 100),
    total_units: property.total,
    occupied_units: property.occupied,
    occupancy_rate: scaled(property.occupancy, 10_000),
  });
  for (const { ago, amount } of property.payments)
    await execute(sql`insert into transactions (property_id, category, amount, accrued_on, settled_on)
      values (${id}, 'interest', ${amount / 100}, ${dayFrom(-ago)}::text::date, ${dayFrom(-ago)}::text::date)`);
}

const expectedOf = (inScope: readonly ModelProperty[], strict: boolean) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, expectedMetric(rule, inScope, strict)]),
  );

test("every metric, whole and by group, is what a model in exact fractions says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyProperty, { maxLength: 6 }), fc.boolean(), async (all, strict) => {
      await execute("delete from transactions");
      await execute("delete from properties");
      for (const property of all) await store(property);
      const response = await api.fetch(`/analytics/portfolio?as_of=${asOf}&group_by=state&strict=${strict}`);
      const { metrics, totals, groups } = (await response.json()) as Portfolio;
      const inScope = all.filter(isHeld);
      expect(totals.properties).toBe(inScope.length);
      expect(metrics).toMatchObject(expectedOf(inScope, strict));
      expect(groups.map(({ key }) => key).toSorted()).toEqual(
        [...new Set(inScope.map(({ state }) => state))].toSorted(),
      );
      for (const [name, { coverage }] of Object.entries(metrics))
        for (const count of ["properties", "of"] as const)
          expect(groups.reduce((sum, group) => sum + group.metrics[name as "ltv"].coverage[count], 0)).toBe(
            coverage[count],
          );
      for (const name of ["properties", "value", "loan", "equity", "noi", "total_area"] as const)
        expect(
          Number(groups.reduce((sum, group) => sum.plus(group.totals[name] ?? 0), decimal(0)).toFixed()),
        ).toBe(totals[name] ?? 0);
      for (const group of groups)
        expect(group.metrics).toMatchObject(
          expectedOf(
            inScope.filter(({ state }) => state === group.key),
            strict,
          ),
        );
    }),
    { numRuns: runsOf("metrics are what a model says") },
  );
}, 120_000);
