import { type Queries, type Sql, sql } from "../../db/index.ts";
import { decimal, jsonDecimal, ratio } from "../../decimal.ts";
import { reading } from "../question.ts";
import { scopeOfAllDays } from "../scope.ts";
import { spanSums, spans } from "./changes.ts";
import { economicPoints } from "./economic.ts";
import { type OccupancyQuery, points } from "./query.ts";

type SumName = (typeof spanSums)[number];
export type PointRow = { as_of: string } & Record<
  Exclude<SumName, "from_leases" | "from_stated" | "in_scope">,
  string
> &
  Record<"from_leases" | "from_stated" | "in_scope", number>;

/** Occupancy at the ends of intervals: of each day the properties that fit the filters on that day. */
export async function occupancy(queries: Pick<Queries, "fetchAll">, query: OccupancyQuery) {
  const { from, to, interval, measure, question } = query;
  const statement =
    measure === "economic"
      ? economicPoints(query)
      : sql`with ${points(query)}, ${scopeOfAllDays(question.conditions)}, ${spans(measure)}, ${pointSums}`;
  const rows = await queries.fetchAll<PointRow>(statement, { ...reading, name: `occupancy_${measure}` });
  return { from, to, interval, measure, points: rows.map((row) => pointOf(row, question.strict)) };
}

/** Each span begins to count on the first point on or after its first day, and no more from the point after its last. */
const pointSums: Sql = sql`changes as (
  select width_bucket(c.day - 1, (select array_agg(point order by n) from points)) + 1 as n,
    ${sql.raw(spanSums.map((name) => `sum(c.sign * s.${name}) as ${name}`).join(", "))}
  from (select unnest(days) as span, spans.* from spans) s
  cross join lateral (values (1, lower(span)), (-1, upper(span))) c (sign, day)
  where c.day is not null group by 1
)
select p.point::text as as_of, ${sql.raw(
  spanSums
    .map((name) => {
      const type = name.startsWith("from_") || name === "in_scope" ? "int" : "text";
      return `coalesce(sum(c.${name}) over (order by p.n), 0)::${type} as ${name}`;
    })
    .join(", "),
)} from points p left join changes c using (n) order by p.n`;

function pointOf(row: PointRow, strict: boolean) {
  const rate = (occupied: string, total: string) =>
    jsonDecimal(ratio(decimal(occupied).times(100), decimal(total), 4));
  const properties = row.from_leases + row.from_stated;
  const gap = strict && properties < row.in_scope;
  const value = gap ? null : rate(row.occupied, row.total);
  return {
    as_of: row.as_of,
    occupied: jsonDecimal(decimal(row.occupied), 2),
    total: jsonDecimal(decimal(row.total), 2),
    non_revenue: jsonDecimal(decimal(row.non_revenue), 2),
    rate: value,
    source:
      row.from_leases === 0
        ? row.from_stated === 0
          ? null
          : "stated"
        : row.from_stated === 0
          ? "leases"
          : "mixed",
    stated_rate: rate(row.stated_occupied, row.stated_total),
    coverage: { properties, of: row.in_scope },
    ...(value !== null
      ? {}
      : { reason: properties === 0 ? "no_data" : gap ? "incomplete" : "zero_denominator" }),
  };
}

export type Occupancy = Awaited<ReturnType<typeof occupancy>>;

/** One record for each point. */
export function occupancyRecords({ points: found }: Occupancy) {
  return {
    columns: [
      "as_of",
      "occupied",
      "total",
      "non_revenue",
      "rate",
      "source",
      "stated_rate",
      "properties",
      "of",
      "reason",
    ],
    rows: found.map(({ coverage, ...point }) => ({ ...point, ...coverage })),
  };
}
