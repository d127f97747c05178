import { type Queries, sql } from "../db/index.ts";
import { decimal, jsonDecimal, ratio } from "../decimal.ts";
import { metrics } from "./metrics/index.ts";
import { type MetricSums, measured, metricSums } from "./metrics/measure.ts";
import { positionsOn } from "./positions.ts";
import { type Question, reading } from "./question.ts";
import { heldSpaces, type Options, termSums } from "./terms.ts";

export type Weight = "rent" | "area";

interface BucketRow {
  key: string;
  units: number;
  leases: number;
  rent: string | null;
  area: string | null;
}

interface LadderRow {
  properties: number;
  of: number;
  walt: MetricSums;
  buckets: BucketRow[];
}

/**
 * What is let by the year in which it ends, with `month_to_month` (and at will), `vacant` and `non_revenue`: together the rent
 * roll of all properties whose leases are known. Rents are base rents net of abatement, US dollars a month; areas square feet.
 */
export async function leaseExpirations(
  queries: Pick<Queries, "fetchOne">,
  { asOf, day, scope, strict }: Question,
  weight: Weight,
  options: Options,
) {
  const metric = weight === "rent" ? metrics.walt_rent_years : metrics.walt_area_years;
  const found = await queries.fetchOne<LadderRow>(
    sql`with ${scope}, ${positionsOn(day)}, ${heldSpaces(day, options)}, ${termSums},
      ladder as (
        select case
            when d.non_revenue is not null then 'non_revenue'
            when d.lease_id is null then 'vacant'
            else coalesce(to_char(h.end_day, 'YYYY'), 'month_to_month')
          end as key,
          d.lease_id, h.rent, d.sqft
        from day_units d left join held_spaces h on h.unit_id = d.unit_id
      ),
      buckets as (
        select key, count(*)::int as units, count(distinct lease_id)::int as leases, sum(rent)::text as rent,
          sum(sqft)::text as area
        from ladder group by key
      )
      select (select count(*)::int from lease_known) as properties, (select count(*)::int from scope) as of,
        (select ${metricSums(metric)} from positions left join terms using (id)) as walt,
        (select coalesce(json_agg(b order by array_position(array['month_to_month', null, 'vacant', 'non_revenue'],
          case when key in ('month_to_month', 'vacant', 'non_revenue') then key end), key), '[]') from buckets b) as buckets`,
    { ...reading, name: "lease_expirations" },
  );
  if (found === null) throw new Error("The ladder of lease expirations has a row.");
  const amounts = found.buckets.map(({ key, units, leases, rent, area }) => ({
    key,
    counts: { units, leases },
    rent: decimal(rent ?? "0"),
    area: decimal(area ?? "0"),
  }));
  const whole = {
    rent: amounts.reduce((total, { rent }) => total.plus(rent), decimal(0)),
    area: amounts.reduce((total, { area }) => total.plus(area), decimal(0)),
  };
  const totals = ({ rent, area }: typeof whole) => ({
    base_rent_monthly: jsonDecimal(ratio(rent, decimal(12), 2)),
    area: jsonDecimal(area, 2),
  });
  return {
    as_of: asOf,
    weight,
    options,
    totals: {
      properties: found.properties,
      of: found.of,
      units: amounts.reduce((total, { counts }) => total + counts.units, 0),
      ...totals(whole),
    },
    metrics: { [`walt_${weight}_years`]: measured(metric, found.walt, strict) },
    groups: amounts.map((bucket) => ({
      key: bucket.key,
      totals: {
        ...bucket.counts,
        ...totals(bucket),
        share: jsonDecimal(ratio(bucket[weight].times(100), whole[weight], 4)),
      },
    })),
  };
}

export type LeaseExpirations = Awaited<ReturnType<typeof leaseExpirations>>;

/** One record for each bucket. */
export function expirationRecords({ groups }: LeaseExpirations) {
  return {
    columns: ["key", "units", "leases", "base_rent_monthly", "area", "share"],
    rows: groups.map(({ key, totals }) => ({ key, ...totals })),
  };
}
