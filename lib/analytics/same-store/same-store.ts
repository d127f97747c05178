import { type Queries, sql } from "../../db/index.ts";
import { decimal, jsonDecimal } from "../../decimal.ts";
import { type MetricSums, measured } from "../metrics/measure.ts";
import type { Metric } from "../metrics/metric.ts";
import { type Question, reading } from "../question.ts";
import { soldOn } from "../sold.ts";
import type { Spans } from "./query.ts";

/** Growth of the income of what was held all along. */
export const sameStoreGrowth: Metric = {
  title: "Same-store NOI growth",
  unit: "percent",
  places: 4,
  formula: "(Σ NOI − Σ NOI before) ÷ Σ NOI before × 100",
  numerator: "noi - compare_noi",
  denominator: "compare_noi",
  times: "100",
  needs: ["noi", "compare_noi"],
  edges: [
    "Held all along is acquired by compare_from and not sold before `to`; one without an acquisition date is left out.",
    "One without a line of income or expense in one of the two spans is left out.",
    "A NOI before of 0 or less has no growth.",
  ],
  source: "The ledger by accrual: income less expenses. NCREIF and EPRA call it like-for-like.",
};

export const leftOutReasons = ["no_acquisition_date", "acquired_later", "sold", "no_ledger"] as const;

interface Found {
  sums: MetricSums & { noi: string; compare_noi: string };
  left_out: { property_id: string; name: string; reason: (typeof leftOutReasons)[number] }[];
}

/** The growth of NOI over the properties held throughout both spans, and which are left out and why. */
export async function sameStore(
  queries: Pick<Queries, "fetchOne">,
  { asOf, scope, strict }: Question,
  { from, to, compareFrom, compareTo }: Spans,
  knownAt: string | undefined,
) {
  const known = knownAt === undefined ? sql.raw("") : sql`and t.created_at <= ${knownAt}::text::timestamptz`;
  const noi = (first: string, last: string) =>
    sql`sum(t.amount * c.flow) filter (where t.accrued_on between ${first}::text::date and ${last}::text::date)`;
  const found = await queries.fetchOne<Found>(
    sql`with ${scope}, ${soldOn},
      income as (
        select t.property_id, ${noi(from, to)} as noi, ${noi(compareFrom, compareTo)} as compare_noi
        from transactions t join transaction_categories c on c.code = t.category and c.section in ('income', 'expense')
        where t.scenario = 'actual' and t.property_id in (select id from scope) ${known}
          and (t.accrued_on between ${from}::text::date and ${to}::text::date
            or t.accrued_on between ${compareFrom}::text::date and ${compareTo}::text::date)
        group by t.property_id
      ),
      stores as (
        select s.id, s.name, s.current_value as value, i.noi, i.compare_noi, case
            when s.acquisition_date is null then 'no_acquisition_date'
            when s.acquisition_date > ${compareFrom}::text::date then 'acquired_later'
            when d.day < ${to}::text::date then 'sold'
            when i.noi is null or i.compare_noi is null then 'no_ledger'
          end as reason
        from scope s left join sold_on d on d.id = s.id left join income i on i.property_id = s.id
      )
      select json_build_object(
        'noi', coalesce(sum(noi) filter (where reason is null), 0)::text,
        'compare_noi', coalesce(sum(compare_noi) filter (where reason is null), 0)::text,
        'numerator', coalesce(sum(noi - compare_noi) filter (where reason is null), 0)::text,
        'denominator', coalesce(sum(compare_noi) filter (where reason is null), 0)::text,
        'properties', count(*) filter (where reason is null), 'of', count(*),
        'covered_value', sum(value) filter (where reason is null)::text, 'scope_value', sum(value)::text, 'sources', null
      ) as sums,
      coalesce(json_agg(json_build_object('property_id', id, 'name', name, 'reason', reason) order by name, id)
        filter (where reason is not null), '[]') as left_out
      from stores`,
    { ...reading, name: "same_store" },
  );
  if (found === null) throw new Error("A comparison has a row.");
  const { sums } = found;
  const growth = measured(sameStoreGrowth, sums, strict);
  return {
    as_of: asOf,
    from,
    to,
    compare_from: compareFrom,
    compare_to: compareTo,
    totals: {
      properties: sums.properties,
      noi: jsonDecimal(decimal(sums.noi), 2),
      compare_noi: jsonDecimal(decimal(sums.compare_noi), 2),
    },
    metrics: {
      noi_growth:
        decimal(sums.compare_noi).lt(0) && growth.reason === undefined
          ? { ...growth, value: null, reason: "prior_not_positive" as const }
          : growth,
    },
    left_out: found.left_out,
  };
}

export type SameStore = Awaited<ReturnType<typeof sameStore>>;

/** The growth, and then each property that is left out. */
export function sameStoreRecords({ totals, metrics: { noi_growth }, left_out }: SameStore) {
  return {
    columns: ["property_id", "name", "reason", "noi", "compare_noi", "growth"],
    rows: [{ name: "same store", ...totals, growth: noi_growth.value }, ...left_out],
  };
}
