import { type Queries, type Sql, sql } from "../db/index.ts";
import { zero } from "../decimal.ts";
import { type Period, periodsOf, priorYear } from "./periods.ts";
import { compareSpan, type StatementQuery } from "./query.ts";
import { addUp, type Sums } from "./statement.ts";

interface SumRow {
  side: "amount" | "compare";
  /** The first day of the month, or null where months are not asked for. */
  month: string | null;
  category: string;
  amount: string;
}

/** A statement's sums: of the whole span, and of each period where an interval was asked for. */
export interface StatementSums {
  whole: Sums;
  periods: (Period & Sums)[];
}

/** Adds up the ledger in one query. `properties` is a condition on `transactions t` that picks the properties. */
export async function statementSums(
  queries: Pick<Queries, "fetchAll">,
  query: StatementQuery,
  properties: Sql,
): Promise<StatementSums> {
  const rows = await queries.fetchAll<SumRow>(sumsQuery(query, properties), {
    readOnly: true,
    prepare: false,
    name: "statement_sums",
  });
  const side = (name: SumRow["side"], months?: Period) =>
    addUp(rows.filter((row) => row.side === name && (months === undefined || within(row, months))));
  const sums = (amount?: Period, compare?: Period): Sums => ({
    amount: side("amount", amount),
    compare: query.compare === undefined ? null : side("compare", compare),
  });
  const spans = query.interval === undefined ? [] : periodsOf(query, query.interval);
  const periods = spans.map((period) => ({
    ...period,
    ...sums(period, query.compare === "prior_year" ? priorYear(period) : period),
  }));
  const whole = sums();
  // What some period has stands in the whole too, though it adds up to 0 there.
  for (const period of periods)
    for (const category of period.amount.keys())
      if (!whole.amount.has(category)) whole.amount.set(category, zero);
  return { whole, periods };
}

/** A period is made of whole months, apart from the ends of the span, past which there are no rows. */
const within = ({ month }: SumRow, { from, to }: Period) =>
  month !== null && month.slice(0, 7) >= from.slice(0, 7) && month.slice(0, 7) <= to.slice(0, 7);

function sumsQuery(query: StatementQuery, properties: Sql): Sql {
  const { from, to, basis, compare } = query;
  const span = compareSpan(query);
  const own = sumsOf(query, properties, "amount", { from, to }, "actual", basis);
  if (compare === undefined || span === null) return own;
  const scenario = compare === "prior_year" ? "actual" : compare;
  const compareBasis = compare === "prior_year" ? basis : "accrual";
  return sql`${own} union all ${sumsOf(query, properties, "compare", span, scenario, compareBasis)}`;
}

function sumsOf(
  { interval, knownAt }: StatementQuery,
  properties: Sql,
  side: SumRow["side"],
  { from, to }: Period,
  scenario: string,
  basis: "accrual" | "cash",
): Sql {
  const day = sql.raw(basis === "cash" ? "t.settled_on" : "t.accrued_on");
  const month =
    interval === undefined ? sql.raw("null::text") : sql`date_trunc('month', ${day}::timestamp)::date::text`;
  const known = knownAt === undefined ? sql.raw("") : sql`and t.created_at <= ${knownAt}::text::timestamptz`;
  return sql`select ${side}::text as side, ${month} as month, t.category, sum(t.amount)::text as amount
    from transactions t where ${properties} and t.scenario = ${scenario}
      and ${day} between ${from}::text::date and ${to}::text::date ${known}
    group by 2, 3`;
}
