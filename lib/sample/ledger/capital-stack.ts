import { addMonths, earlier, firstOfMonth, monthsBetween } from "../days.ts";
import { balanceAfter, termMonths } from "../debt.ts";
import type { SampleProperty } from "../property.ts";
import { type Ledger, line, type SampleTransaction } from "./line.ts";

/** The purchase, the loans, and what was earned and paid each year before the months that are kept one by one. */
export function* purchaseAndLoans(
  ledger: Ledger,
  property: SampleProperty,
  since: string,
): Generator<SampleTransaction> {
  const { acquisition_date: bought, acquisition_cost, original_loan_amount = 0 } = property;
  const on = (day: string, category: string, amount: number, memo?: string) =>
    line(ledger, { category, amount, accrued_on: day, ...(memo === undefined ? {} : { memo }) }, day);
  yield* on(bought, "acquisition", acquisition_cost);
  const taken = loanTaken(property);
  if (taken !== undefined) {
    if (taken > bought) {
      const first = Math.round(original_loan_amount / 1.15);
      yield* on(bought, "loan_proceeds", first);
      yield* on(taken, "loan_payoff", first, "Refinanced");
    }
    yield* on(taken, "loan_proceeds", original_loan_amount);
  }
  yield* earlierYears(ledger, property, since);
}

/** A line a year for what came before, in its middle, so that twelve months never have a second year. */
function* earlierYears(
  ledger: Ledger,
  property: SampleProperty,
  since: string,
): Generator<SampleTransaction> {
  const {
    annual_revenue,
    annual_noi,
    acquisition_date,
    original_loan_amount = 0,
    interest_rate = 0,
  } = property;
  for (let from = acquisition_date; from < since; from = addMonths(from, 12)) {
    const to = earlier(addMonths(from, 12), since);
    const part = monthsBetween(from, to) / 12;
    if (part === 0) return;
    const middle = addMonths(from, Math.floor(part * 6));
    const then = part * 1.025 ** (-monthsBetween(from, ledger.asOf) / 12);
    const year = (category: string, amount: number) =>
      line(
        ledger,
        { category, amount: Math.round(amount), accrued_on: middle, memo: "The year in one line" },
        middle,
      );
    yield* year("base_rent", annual_revenue * then);
    yield* year("other_expenses", (annual_revenue - annual_noi) * then);
    yield* year("interest", ((original_loan_amount * interest_rate) / 100) * 0.95 * part);
  }
}

/** Interest and principal, paid on the first of each month. */
export function* debtService(
  ledger: Ledger,
  property: SampleProperty,
  months: readonly string[],
): Generator<SampleTransaction> {
  const { original_loan_amount: amount = 0, interest_rate: rate = 0 } = property;
  const taken = loanTaken(property);
  if (taken === undefined) return;
  for (const month of months) {
    const paid = monthsBetween(firstOfMonth(taken), month);
    if (paid < 1) continue;
    const [before, after] = [balanceAfter(amount, rate, paid - 1), balanceAfter(amount, rate, paid)];
    const interest = (before * rate) / 1200;
    yield* line(ledger, { category: "interest", amount: interest, accrued_on: month }, month);
    yield* line(ledger, { category: "principal", amount: before - after, accrued_on: month }, month);
  }
}

/** The day on which the present loan was taken. */
export const loanTaken = ({ loan_maturity_date }: SampleProperty): string | undefined =>
  loan_maturity_date === undefined ? undefined : addMonths(loan_maturity_date, -termMonths);
