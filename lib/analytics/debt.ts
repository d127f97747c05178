import { type Queries, sql } from "../db/index.ts";
import { decimal, jsonDecimal, ratio } from "../decimal.ts";
import { metrics } from "./metrics/index.ts";
import { type MetricSums, measured, metricSums } from "./metrics/measure.ts";
import { hasLoan } from "./metrics/metric.ts";
import { positionsOn } from "./positions.ts";
import { type Question, reading } from "./question.ts";

/** The periods of a maturity ladder, each with the SQL of its name. */
export const debtBuckets = {
  year: "to_char(maturity, 'YYYY')",
  quarter: `to_char(maturity, 'YYYY"-Q"Q')`,
} as const;
export type DebtBucket = keyof typeof debtBuckets;

interface BucketRow {
  key: string | null;
  properties: number;
  of: number;
  balance: string | null;
  rate: MetricSums;
  wam: MetricSums;
}

/**
 * The maturity ladder: the balances by the period in which they fall due, `matured` those due before the day, `unknown` those
 * without a maturity. The buckets add up to the balance; a loan whose balance is not known is in none and shows in coverage.
 */
export async function debt(
  queries: Pick<Queries, "fetchAll">,
  { asOf, day, scope, strict }: Question,
  bucket: DebtBucket,
) {
  const rows = await queries.fetchAll<BucketRow>(
    sql`with ${scope}, ${positionsOn(day)},
      due as (
        select *, case
          when loan is null then null
          when maturity is null then 'unknown'
          when maturity < ${day} then 'matured'
          else ${sql.raw(debtBuckets[bucket])}
        end as key
        from positions where ${sql.raw(hasLoan)}
      )
      select case when grouping(key) = 0 then key end as key, grouping(key) = 1 as whole,
        count(loan)::int as properties, count(*)::int as of, sum(loan)::text as balance,
        ${metricSums(metrics.weighted_rate)} as rate, ${metricSums(metrics.wam_months)} as wam
      from due group by grouping sets ((), (key)) having grouping(key) = 1 or key is not null
      order by whole desc, array_position(array['matured', null, 'unknown'],
        case when key in ('matured', 'unknown') then key end), key`,
    { ...reading, name: "debt" },
  );
  const [whole, ...buckets] = rows;
  if (whole === undefined) throw new Error("The whole of the debt has a row.");
  const balance = decimal(whole.balance ?? "0");
  const totals = (row: BucketRow) => ({
    properties: row.properties,
    balance: jsonDecimal(decimal(row.balance ?? "0"), 2),
    share: jsonDecimal(ratio(decimal(row.balance ?? "0").times(100), balance, 4)),
  });
  const weightedRate = (row: BucketRow) => measured(metrics.weighted_rate, row.rate, strict);
  return {
    as_of: asOf,
    bucket,
    totals: { ...totals(whole), of: whole.of },
    metrics: {
      weighted_rate: weightedRate(whole),
      wam_months: measured(metrics.wam_months, whole.wam, strict),
    },
    groups: buckets.map((row) => ({
      key: row.key ?? "",
      totals: totals(row),
      metrics: { weighted_rate: weightedRate(row) },
    })),
  };
}

export type Debt = Awaited<ReturnType<typeof debt>>;

/** One record for each bucket. */
export function debtRecords({ groups }: Debt) {
  return {
    columns: ["key", "properties", "balance", "share", "weighted_rate"],
    rows: groups.map(({ key, totals, metrics: { weighted_rate } }) => ({
      key,
      ...totals,
      weighted_rate: weighted_rate.value,
    })),
  };
}
