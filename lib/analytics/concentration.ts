import { type Queries, type Sql, sql } from "../db/index.ts";
import { decimal, jsonDecimal, ratio } from "../decimal.ts";
import { type MetricSums, measured } from "./metrics/measure.ts";
import type { Metric } from "./metrics/metric.ts";
import { groupKeys } from "./portfolio.ts";
import { positionsOn } from "./positions.ts";
import { type Question, reading } from "./question.ts";
import { heldSpaces } from "./terms.ts";

export const concentrations = ["tenant", "state", "city", "property_type", "property"] as const;
export type By = (typeof concentrations)[number];

/** Herfindahl-Hirschman index: how much of the whole lies in few hands; 10,000 is one hand. */
export const hhi: Metric = {
  title: "Herfindahl-Hirschman index",
  unit: "points",
  places: 4,
  formula: "Σ (share in percent)² = Σ weight² ÷ (Σ weight)² × 10,000",
  numerator: "weight * weight",
  denominator: "weight",
  times: "10000",
  needs: ["weight"],
  edges: [
    "Tenants weigh as their base rent net of abatement, rolled up to their topmost parent; all else as current_value.",
  ],
  source: "Leases on the day, or current_value as stated. US Department of Justice, Merger Guidelines.",
};

interface ConcentrationRow {
  coverage: Pick<MetricSums, "properties" | "of" | "covered_value" | "scope_value">;
  parts: { key: string | null; name: string | null; properties: number; weight: string }[];
}

/** Each part of the whole with its share, the largest first, and how concentrated that is. */
export async function concentration(
  queries: Pick<Queries, "fetchOne">,
  { asOf, day, scope, strict }: Question,
  by: By,
) {
  const covered = by === "tenant" ? "source = 'leases'" : "value is not null";
  const found = await queries.fetchOne<ConcentrationRow>(
    sql`with recursive ${scope}, ${positionsOn(day)}, ${by === "tenant" ? tenantWeights(day) : valueWeights(by)},
      parts as (
        select key, max(name) as name, count(distinct property_id)::int as properties, sum(weight)::text as weight
        from weights group by key having sum(weight) <> 0
      )
      select
        (select json_build_object('properties', count(*) filter (where ${sql.raw(covered)}), 'of', count(*),
          'covered_value', sum(value) filter (where ${sql.raw(covered)})::text, 'scope_value', sum(value)::text)
          from positions) as coverage,
        (select coalesce(json_agg(p order by weight::numeric desc, name, key), '[]') from parts p) as parts`,
    { ...reading, name: "concentration" },
  );
  if (found === null) throw new Error("A concentration has a row.");
  const weights = found.parts.map(({ weight }) => decimal(weight));
  const whole = weights.reduce((total, weight) => total.plus(weight), decimal(0));
  const squares = weights.reduce((total, weight) => total.plus(weight.times(weight)), decimal(0));
  const sums: MetricSums = {
    numerator: squares.toFixed(),
    denominator: whole.times(whole).toFixed(),
    sources: null,
    ...found.coverage,
  };
  // Rents are for a year; they are answered for a month, as everywhere.
  const per = decimal(by === "tenant" ? 12 : 1);
  return {
    as_of: asOf,
    by,
    totals: { weight: jsonDecimal(ratio(whole, per, 2)), parts: weights.length },
    metrics: { hhi: measured(hhi, sums, strict) },
    groups: found.parts.map(({ key, name, properties, weight }) => ({
      key,
      name,
      totals: {
        properties,
        weight: jsonDecimal(ratio(decimal(weight), per, 2)),
        share: jsonDecimal(ratio(decimal(weight).times(100), whole, 4)),
      },
    })),
  };
}

/** `weights` of properties by their value. */
function valueWeights(by: Exclude<By, "tenant">): Sql {
  const [key, name] = by === "property" ? ["id::text", "name"] : [groupKeys[by], "null::text"];
  return sql`weights as (
    select ${sql.raw(`${key} as key, ${name} as name`)}, id as property_id, value as weight from positions where value is not null
  )`;
}

/** `weights` of tenants by their rent; what a tenant's parent owns is the parent's, up to the topmost. */
function tenantWeights(day: Sql): Sql {
  return sql`${heldSpaces(day, "none")},
  families as (
    select id, id as top from tenants where parent_id is null
    union all select t.id, f.top from tenants t join families f on t.parent_id = f.id
  ),
  weights as (
    select t.id::text as key, t.name, h.property_id, h.rent as weight
    from held_spaces h join families f on f.id = h.tenant_id join tenants t on t.id = f.top
    where h.non_revenue is null
  )`;
}

export type Concentration = Awaited<ReturnType<typeof concentration>>;

/** One record for each part. */
export function concentrationRecords({ groups }: Concentration) {
  return {
    columns: ["key", "name", "properties", "weight", "share"],
    rows: groups.map(({ key, name, totals }) => ({ key, name, ...totals })),
  };
}
