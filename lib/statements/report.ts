import { type Queries, type Sql, sql } from "../db/index.ts";
import { decimal } from "../decimal.ts";
import type { CsvRecord } from "../http/responses/figures-response.ts";
import { compareSpan, type StatementQuery } from "./query.ts";
import { type Size, type StatementLine, statementLines, statementTotals } from "./statement.ts";
import { statementSums } from "./sums.ts";

/** What amounts are divided by: the area and the units of all properties in scope; null where one of them has none. */
export async function sizeOf(queries: Pick<Queries, "fetchOne">, scope: Sql): Promise<Size> {
  const row = await queries.fetchOne<{ sqft: string | null; units: string | null }>(
    sql`select case when count(*) = count(total_sqft) then sum(total_sqft)::text end as sqft,
        case when count(*) = count(total_units) then sum(total_units)::text end as units
      from properties where id in (${scope})`,
    { readOnly: true, prepare: false },
  );
  const known = (value: string | null | undefined) => (value == null ? null : decimal(value));
  return { sqft: known(row?.sqft), units: known(row?.units) };
}

/**
 * The operating statement of the properties in scope (a subquery of their ids). Amounts are US dollars, positive in the
 * natural direction of their category; `variance` is the amount less what it is compared with.
 */
export async function operatingStatement(
  queries: Pick<Queries, "fetchAll" | "fetchOne">,
  query: StatementQuery,
  scope: Sql,
) {
  const [size, { whole, periods }] = await Promise.all([
    sizeOf(queries, scope),
    statementSums(queries, query, sql`t.property_id in (${scope})`),
  ]);
  const span = compareSpan(query);
  return {
    from: query.from,
    to: query.to,
    basis: query.basis,
    ...(query.compare === undefined ? {} : { compare: query.compare }),
    lines: statementLines(whole, size, query.empty),
    ...statementTotals(whole.amount),
    ...(span === null || whole.compare === null
      ? {}
      : { compare_totals: { ...span, ...statementTotals(whole.compare) } }),
    ...(query.interval === undefined
      ? {}
      : {
          interval: query.interval,
          periods: periods.map(({ from, to, ...sums }) => ({
            from,
            to,
            lines: statementLines(sums, size, query.empty),
            ...statementTotals(sums.amount),
            ...(sums.compare === null ? {} : { compare_totals: statementTotals(sums.compare) }),
          })),
        }),
  };
}

export type OperatingStatement = Awaited<ReturnType<typeof operatingStatement>>;

const totalNames = [
  "egi",
  "operating_expenses",
  "noi",
  "capital",
  "ncf",
  "debt_service",
  "cash_flow_after_debt",
  "dscr_noi",
  "dscr_ncf",
  "expense_ratio",
] as const;

/** The lines and then the totals as records; with an interval one column for each period, named by its first day. */
export function statementRecords(statement: OperatingStatement) {
  const { periods = [] } = statement;
  const inPeriods = (of: (period: (typeof periods)[number]) => unknown): CsvRecord =>
    Object.fromEntries(periods.map((period) => [period.from, of(period)]));
  const amountIn = (lines: readonly StatementLine[], category: string) =>
    lines.find((line) => line.category === category)?.amount ?? 0;
  const lines = statement.lines.map((line) => ({
    ...line,
    ...inPeriods((period) => amountIn(period.lines, line.category)),
  }));
  const totals = totalNames.map((name) => ({
    category: name,
    section: "total",
    amount: statement[name],
    compare: statement.compare_totals?.[name],
    ...inPeriods((period) => period[name]),
  }));
  const compared = statement.compare === undefined ? [] : ["compare", "variance"];
  return {
    columns: [
      ...["category", "name", "crefc_code", "section", "amount", ...compared, "per_sqft", "per_unit"],
      ...periods.map(({ from }) => from),
    ],
    rows: [...lines, ...totals],
  };
}
