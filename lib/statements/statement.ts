import { type Decimal, decimal, jsonDecimal, ratio, sum, zero } from "../decimal.ts";
import { type Category, categories, type Section } from "../transactions/categories.ts";

/** The sum of a category, and of what it is compared with. */
export interface Sums {
  amount: Map<string, Decimal>;
  compare: Map<string, Decimal> | null;
}

/** What amounts are divided by; null where it is not known. */
export interface Size {
  sqft: Decimal | null;
  units: Decimal | null;
}

const statementSections: readonly Section[] = ["income", "expense", "capital", "debt_service"];
export const statementCategories = categories.filter(({ section }) => statementSections.includes(section));

type Amount = number | string | null;

export interface StatementLine {
  category: string;
  name: string;
  crefc_code: string | null;
  section: Section;
  amount: Amount;
  compare?: Amount;
  variance?: Amount;
  per_sqft: Amount;
  per_unit: Amount;
}

/** The lines of a statement in their order. A category without an amount is left out, unless `empty` asks for it. */
export function statementLines(sums: Sums, size: Size, empty: boolean): StatementLine[] {
  return statementCategories
    .filter(({ code }) => empty || sums.amount.has(code) || sums.compare?.has(code) === true)
    .map((category) => statementLine(category, sums, size));
}

function statementLine(
  category: Category,
  { amount: sums, compare }: Sums,
  { sqft, units }: Size,
): StatementLine {
  const { code, name, crefc_code, section } = category;
  const amount = sums.get(code) ?? zero;
  const other = compare?.get(code) ?? zero;
  return {
    category: code,
    name,
    crefc_code,
    section,
    amount: jsonDecimal(amount, 2),
    ...(compare === null
      ? {}
      : { compare: jsonDecimal(other, 2), variance: jsonDecimal(amount.minus(other), 2) }),
    per_sqft: jsonDecimal(ratio(amount, sqft, 4)),
    per_unit: jsonDecimal(ratio(amount, units, 2)),
  };
}

/**
 * The totals of a statement, as CREFC's Operating Statement Analysis Report has them. EGI: all income. NOI: EGI less
 * operating expenses. NCF: NOI less capital. DSCR: NOI or NCF divided by debt service, 4 decimals. Expense ratio: operating
 * expenses in percent of EGI, 4 decimals. A ratio over 0 is null.
 */
export function statementTotals(sums: ReadonlyMap<string, Decimal>) {
  const of = (section: Section) =>
    sum(statementCategories.flatMap((one) => (one.section === section ? [sums.get(one.code) ?? zero] : [])));
  const egi = of("income");
  const expenses = of("expense");
  const capital = of("capital");
  const debtService = of("debt_service");
  const noi = egi.minus(expenses);
  const ncf = noi.minus(capital);
  return {
    egi: jsonDecimal(egi, 2),
    operating_expenses: jsonDecimal(expenses, 2),
    noi: jsonDecimal(noi, 2),
    capital: jsonDecimal(capital, 2),
    ncf: jsonDecimal(ncf, 2),
    debt_service: jsonDecimal(debtService, 2),
    cash_flow_after_debt: jsonDecimal(ncf.minus(debtService), 2),
    dscr_noi: jsonDecimal(ratio(noi, debtService, 4)),
    dscr_ncf: jsonDecimal(ratio(ncf, debtService, 4)),
    expense_ratio: jsonDecimal(ratio(expenses.times(100), egi, 4)),
  };
}

/** Sums by category out of rows of (category, amount as text). What adds up to 0 is left out. */
export function addUp(rows: readonly { category: string; amount: string }[]): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  for (const { category, amount } of rows)
    sums.set(category, (sums.get(category) ?? zero).plus(decimal(amount)));
  for (const [category, amount] of sums) if (amount.eq(zero)) sums.delete(category);
  return sums;
}
