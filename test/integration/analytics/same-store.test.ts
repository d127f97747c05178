import { expect, test } from "vitest";
import type { SameStore } from "../../../lib/analytics/same-store/same-store.ts";
import { execute, sql } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty } from "../../support/leases/store.ts";

const api = useApi();
const spans = "from=2024-01-01&to=2024-12-31&compare_from=2023-01-01&compare_to=2023-12-31";

async function storeLines(
  property: string,
  lines: readonly [category: string, amount: number, on: string][],
) {
  for (const [category, amount, on] of lines)
    await execute(sql`insert into transactions (property_id, category, amount, accrued_on, settled_on)
      values (${property}, ${category}, ${amount}, ${on}::text::date, ${on}::text::date)`);
}

test("NOI grows over what was held all along, and each that is left out has its reason", async () => {
  const named = (name: string, acquisition_date?: string) =>
    storeProperty({ name, state: "WY", acquisition_date });
  const [kept, late, sold, undated, silent] = await Promise.all([
    named("Kept", "2022-12-31"),
    named("Late", "2023-01-02"),
    named("Sold", "2020-01-01"),
    named("Undated"),
    named("Silent", "2020-01-01"),
  ]);
  for (const property of [kept, late, sold, undated])
    await storeLines(property, [
      ["base_rent", 1000, "2023-06-30"],
      ["utilities", 200, "2023-12-31"],
      ["capital_expenditures", 5000, "2023-12-31"],
      ["base_rent", 1100, "2024-01-01"],
      ["utilities", 212, "2024-12-31"],
    ]);
  await storeLines(sold, [["disposition", 9000, "2024-06-30"]]);
  await storeLines(silent, [["base_rent", 9, "2024-06-30"]]);
  const response = await api.fetch(`/analytics/same-store?state=WY&${spans}`);
  const answer = (await response.json()) as SameStore;
  expect(answer.totals).toEqual({ properties: 1, noi: 888, compare_noi: 800 });
  expect(answer.metrics.noi_growth).toMatchObject({ value: 11, coverage: { properties: 1, of: 5 } });
  expect(answer.left_out.map(({ name, reason }) => [name, reason])).toEqual([
    ["Late", "acquired_later"],
    ["Silent", "no_ledger"],
    ["Sold", "sold"],
    ["Undated", "no_acquisition_date"],
  ]);
  const before = await api.fetch(`/analytics/same-store?state=WY&${spans}&known_at=2020-01-01T00:00:00Z`);
  expect(((await before.json()) as SameStore).totals.properties).toBe(0);
});

test("a NOI before that is not above 0 has no growth", async () => {
  const property = await storeProperty({ state: "SD", acquisition_date: "2020-01-01" });
  await storeLines(property, [
    ["utilities", 100, "2023-06-30"],
    ["base_rent", 100, "2024-06-30"],
  ]);
  const answer = (await (await api.fetch(`/analytics/same-store?state=SD&${spans}`)).json()) as SameStore;
  expect(answer.metrics.noi_growth).toMatchObject({ value: null, reason: "prior_not_positive" });
});

test("all four days are needed, in their order", async () => {
  const response = await api.fetch("/analytics/same-store?from=2024-02-01&to=2024-01-01");
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { parameter: string }[] };
  expect(errors.map(({ parameter }) => parameter)).toEqual(["compare_from", "compare_to", "to"]);
});
