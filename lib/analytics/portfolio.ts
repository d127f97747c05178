import { type Queries, sql } from "../db/index.ts";
import { decimal, jsonDecimal } from "../decimal.ts";
import { type MetricName, metricNames, metrics } from "./metrics/index.ts";
import { type Measured, type MetricSums, measured, metricSums } from "./metrics/measure.ts";
import { positionsOn } from "./positions.ts";
import { type Question, reading } from "./question.ts";
import { heldSpaces, termSums } from "./terms.ts";

/** What a portfolio may be split by, each with its SQL over `positions`. Cities of one name are told apart by their state. */
export const groupKeys = {
  state: "state",
  property_type: "property_type",
  property_class: "property_class",
  status: "status",
  city: "city || ', ' || state",
} as const;
export type GroupKey = keyof typeof groupKeys;

/** Sums of what is known, each with its SQL over `positions`. */
const totals = {
  value: "sum(value)",
  loan: "sum(loan)",
  equity: "sum(value - loan)",
  noi: "sum(noi)",
  revenue: "sum(revenue)",
  debt_service: "sum(debt_service)",
  total_units: "sum(total_units)",
  occupied_units: "sum(occupied_units)",
  total_area: "sum(total_area)",
  occupied_area: "sum(occupied_area)",
} as const;
type TotalName = keyof typeof totals;
const totalNames = Object.keys(totals) as TotalName[];

interface SumsRow {
  key: string | null;
  properties: number;
  totals: Record<TotalName, string | null>;
  metrics: Record<MetricName, MetricSums>;
}

/** The totals and the metrics of the properties in scope, whole and by group, in one round trip. */
export async function portfolio(
  queries: Pick<Queries, "fetchAll">,
  { asOf, day, scope, strict }: Question,
  groupBy: GroupKey | undefined,
) {
  const [key, whole, grouped] =
    groupBy === undefined
      ? ["null", "true", ""]
      : [groupKeys[groupBy], "grouping(key) = 1", "group by grouping sets ((), (key))"];
  const rows = await queries.fetchAll<SumsRow>(
    sql`with ${scope}, ${positionsOn(day)}, ${heldSpaces(day, "none")}, ${termSums},
      keyed as (
        select p.*, t.rent, t.rent_days, t.leased_area, t.area_days, ${sql.raw(`${key}::text`)} as key
        from positions p left join terms t on t.id = p.id
      )
      select ${sql.raw(whole)} as whole, ${sql.raw(groupBy === undefined ? "null" : "key")} as key,
        count(*)::int as properties, ${totalSums} as totals, json_build_object(${allMetricSums}) as metrics
      from keyed ${sql.raw(grouped)} order by 1 desc, sum(value) desc nulls last, 2`,
    { ...reading, name: "portfolio" },
  );
  const [all, ...groups] = rows;
  if (all === undefined) throw new Error("The whole of a portfolio has a row.");
  return {
    as_of: asOf,
    ...(groupBy === undefined ? {} : { group_by: groupBy }),
    ...part(all, strict),
    groups: groups.map((group) => ({ key: group.key, ...part(group, strict) })),
  };
}

const totalSums = sql.raw(
  `json_build_object(${totalNames.map((name) => `'${name}', ${totals[name]}::text`).join(", ")})`,
);

const allMetricSums = sql.join(
  metricNames.map((name) => sql`${sql.raw(`'${name}'`)}, ${metricSums(metrics[name])}`),
  ", ",
);

function part(row: SumsRow, strict: boolean) {
  const known = (value: string | null) => (value === null ? null : jsonDecimal(decimal(value), 2));
  return {
    totals: {
      properties: row.properties,
      ...(Object.fromEntries(totalNames.map((name) => [name, known(row.totals[name])])) as Record<
        TotalName,
        ReturnType<typeof known>
      >),
    },
    metrics: Object.fromEntries(
      metricNames.map((name) => [name, measured(metrics[name], row.metrics[name], strict)]),
    ) as Record<MetricName, Measured>,
  };
}

export type Portfolio = Awaited<ReturnType<typeof portfolio>>;

/** One record for each metric of the whole and of each group. */
export function portfolioRecords({ group_by, groups, ...whole }: Portfolio) {
  const parts = [{ key: null, ...whole }, ...groups];
  return {
    columns: [
      "scope",
      "key",
      "metric",
      "value",
      "unit",
      "numerator",
      "denominator",
      "properties",
      "of",
      "value_share",
      "reason",
    ],
    rows: parts.flatMap(({ key, metrics }, index) =>
      Object.entries(metrics).map(([metric, { coverage, ...measure }]) => ({
        scope: index === 0 ? "total" : group_by,
        key,
        metric,
        ...measure,
        ...coverage,
      })),
    ),
  };
}
