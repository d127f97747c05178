import { addMonths, monthsBetween } from "./days.ts";
import type { Random } from "./random.ts";

export interface Debt {
  original_loan_amount: number;
  loan_balance: number;
  /** Percent a year. */
  interest_rate: number;
  loan_maturity_date: string;
  dscr: number;
}

export const termMonths = 120;
const amortizationMonths = 360;

/** A ten-year mortgage that is paid off over thirty, taken when the property was bought, and again when that one ran out. */
export function mortgage(
  random: Random,
  { cost, bought, noi, asOf }: { cost: number; bought: string; noi: number; asOf: string },
): Debt {
  const age = monthsBetween(bought, asOf);
  const loans = Math.floor(age / termMonths);
  const taken = addMonths(bought, loans * termMonths);
  const original = roundTo(cost * random.between(0.52, 0.74) * 1.1 ** loans, 50_000);
  const rate = Math.round(usualRate(taken, random) * 1000) / 1000;
  const payment = monthlyPayment(original, rate / 1200, amortizationMonths);
  const balance = balanceAfter(original, rate, age - loans * termMonths);
  return {
    original_loan_amount: original,
    loan_balance: Math.round(balance * 100) / 100,
    interest_rate: rate,
    loan_maturity_date: addMonths(taken, termMonths),
    dscr: Math.round((noi / (payment * 12)) * 100) / 100,
  };
}

/** What is left of a loan after so many monthly payments. */
export function balanceAfter(original: number, rate: number, paid: number): number {
  const payment = monthlyPayment(original, rate / 1200, amortizationMonths);
  return presentValue(payment, rate / 1200, amortizationMonths - paid);
}

/** What commercial mortgages cost about then: high around 2007, low in 2021, high again since. */
function usualRate(day: string, random: Random): number {
  const year = Number(day.slice(0, 4));
  const level = year < 2009 ? 6.0 : year < 2015 ? 4.7 : year < 2020 ? 4.2 : year < 2022 ? 3.3 : 6.2;
  return level + random.between(-0.6, 0.8);
}

const monthlyPayment = (amount: number, rate: number, months: number) =>
  (amount * rate) / (1 - (1 + rate) ** -months);

const presentValue = (payment: number, rate: number, months: number) =>
  (payment * (1 - (1 + rate) ** -months)) / rate;

export const roundTo = (value: number, step: number) => Math.max(step, Math.round(value / step) * step);
