import { decimal, minus } from "./number.ts";

const steps = [
  { from: 999_950_000, by: 1e9, letter: "B", decimals: 2 },
  { from: 999_500, by: 1e6, letter: "M", decimals: 1 },
  { from: 1_000, by: 1e3, letter: "K", decimals: 0 },
] as const;

/** Dollars as cards, axes and lists show them: $1.02B, $63.5M, $417K. */
export function shortMoney(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? minus : "";
  const step = steps.find(({ from }) => size >= from);
  if (step === undefined) return `${sign}$${decimal(size)}`;
  return `${sign}$${decimal(size / step.by, step.decimals)}${step.letter}`;
}

/** Every dollar, and the cents where there are any: $63,500,000, $1,234.50. */
export function money(value: number): string {
  return cents(value, Number.isInteger(value) ? 0 : 2);
}

/** Dollars with as many decimals as asked for: two in lines of transactions and charges. */
export function cents(value: number, decimals = 2): string {
  const text = decimal(Math.abs(value), decimals);
  return `${value < 0 && /[1-9]/.test(text) ? minus : ""}$${text}`;
}
