import { type Queries, type Sql, sql } from "../../db/index.ts";
import { csvText } from "../../resource/list/forms/csv.ts";
import { hasLoan } from "../metrics/metric.ts";
import { positionsOn } from "../positions.ts";
import { type Question, reading } from "../question.ts";
import type { FoundRow, RowPage } from "../rows/row-page.ts";
import { annuity } from "./annuity.ts";
import type { RefinanceQuery } from "./query.ts";

const money = (value: string) => `trim_scale(round(${value}, 2))`;

/** What a row has; the limits stand in an object of their own in JSON. */
const columns = {
  property_id: "id",
  name: "name",
  maturity: "maturity",
  balance: money("loan"),
  value: money("value"),
  noi: money("noi"),
  proceeds: money("proceeds"),
  gap: money("loan - proceeds"),
  binding: "binding",
};
const limits = { ltv: money("ltv_limit"), dscr: money("dscr_limit"), debt_yield: money("debt_yield_limit") };

export const refinanceColumns = [
  ...Object.keys(columns),
  ...Object.keys(limits).map((name) => `${name}_limit`),
];

const rowJson = `(select row_to_json(r)::text from (select ${Object.entries(columns)
  .map(([name, value]) => `${value} as "${name}"`)
  .join(", ")}, json_build_object(${Object.entries(limits)
  .map(([name, value]) => `'${name}', ${value}`)
  .join(", ")}) as limits) r)`;
const rowCsv = `concat_ws(',', ${[...Object.values(columns), ...Object.values(limits)].map((value) => csvText(value)).join(", ")})`;

interface Found {
  totals: object;
  rows: FoundRow[];
}

/**
 * What each loan could be replaced by. `proceeds` is the least of the limits that were asked for and are known, at least 0:
 * value × max_ltv, the present value of NOI ÷ 12 ÷ min_dscr at the rate, NOI ÷ min_debt_yield; `gap` is balance less
 * proceeds, and above 0 what has to be paid in. Value and NOI are those after the changes that were asked for.
 */
export async function refinance(
  queries: Pick<Queries, "fetchOne">,
  { day, scope }: Question,
  query: RefinanceQuery,
  { form, limit, after }: RowPage,
): Promise<Found> {
  const [maturity, id] = after ?? [];
  const later =
    after === undefined
      ? sql.raw("true")
      : sql`(coalesce(maturity, 'infinity'), id) > (${maturity}::text::date, ${id}::text::uuid)`;
  const due =
    query.withinMonths < 0
      ? sql.raw("true")
      : sql`maturity <= ${day} + make_interval(months => ${query.withinMonths}::int)`;
  const found = await queries.fetchOne<Found>(
    sql`with ${scope}, ${positionsOn(day)},
      changed as (
        select id, name, maturity, loan, value * (1 + ${number(query.valueChange)} / 100) as value,
          noi * (1 + ${number(query.noiChange)} / 100) as noi
        from positions where ${sql.raw(hasLoan)} and ${due}
      ),
      limited as (select *, ${limitSums(query)} from changed),
      loans as (
        select *, case when num_nonnulls(ltv_limit, dscr_limit, debt_yield_limit) > 0
            then greatest(least(ltv_limit, dscr_limit, debt_yield_limit), 0)
          end as proceeds, case
            when ltv_limit <= least(ltv_limit, dscr_limit, debt_yield_limit) then 'ltv'
            when dscr_limit <= least(dscr_limit, debt_yield_limit) then 'dscr'
            when debt_yield_limit is not null then 'debt_yield'
          end as binding
        from limited
      ),
      page as (
        select * from loans where ${later} order by coalesce(maturity, 'infinity'), id limit ${limit + 1}::int
      )
      select ${sql.raw(totals)} as totals,
        (select coalesce(json_agg(json_build_object(
          'row', ${sql.raw(form === "csv" ? rowCsv : rowJson)},
          'sort_values', json_build_array(coalesce(maturity, 'infinity'), id)
        ) order by coalesce(maturity, 'infinity'), id), '[]') from page) as rows`,
    { ...reading, name: "refinance" },
  );
  if (found === null) throw new Error("A refinance has a row.");
  return found;
}

const number = (value: string): Sql => sql`${value}::text::numeric(60, 30)`;

/** The limits that were asked for; null where an input is not known, or the limit was not asked for. */
function limitSums({ rate, amortizationYears, maxLtv, minDscr, minDebtYield }: RefinanceQuery): Sql {
  const none = sql.raw("null::numeric");
  const ltv = maxLtv === undefined ? none : sql`value * ${number(maxLtv)} / 100`;
  const dscr =
    minDscr === undefined || rate === undefined
      ? none
      : sql`noi * ${annuity(rate, amortizationYears).toFixed()}::text::numeric / (12 * ${number(minDscr)})`;
  const debtYield = minDebtYield === undefined ? none : sql`noi * 100 / ${number(minDebtYield)}`;
  return sql`${ltv} as ltv_limit, ${dscr} as dscr_limit, ${debtYield} as debt_yield_limit`;
}

/** Sums over the loans whose balance and proceeds are known; `shortfall` is the gaps above 0. */
const covered = "filter (where loan is not null and proceeds is not null)";
const total = (value: string) => `coalesce(${money(`sum(${value}) ${covered}`)}, 0)`;
const totals = `(select json_build_object('properties', count(*) ${covered}, 'of', count(*), 'balance', ${total("loan")},
  'proceeds', ${total("proceeds")}, 'gap', ${total("loan - proceeds")}, 'shortfall', ${total("greatest(loan - proceeds, 0)")})
  from loans)`;
