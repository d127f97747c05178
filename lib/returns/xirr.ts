import { rootsOf, type Term } from "./roots.ts";

export interface Flow {
  /** YYYY-MM-DD. */
  day: string;
  /** US dollars; money in is positive. */
  amount: number;
}

export type Rate = { rate: number } | { rate: null; reason: "no_flows" | "one_sign" | "ambiguous" };

/** Rates between -99.99 % and 1,000,000 % a year are looked at. */
const lowestRate = -0.9999;
const highestRate = 10_000;
/** More sign changes than this are not resolved: such flows have no rate that means anything. */
const maxTerms = 150;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * The internal rate of return by actual days over 365, as spreadsheets' XIRR has it: the r of
 * Σ CF / (1 + r)^(days / 365) = 0. With one change of sign there is exactly one such rate (Descartes' rule of signs holds
 * for sums of exponentials); with more, every root is isolated, and several are `ambiguous`.
 */
export function xirr(flows: readonly Flow[]): Rate {
  const byDay = new Map<number, number>();
  for (const { day, amount } of flows) {
    const at = dayNumber(day);
    byDay.set(at, (byDay.get(at) ?? 0) + amount);
  }
  const sorted = [...byDay].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
  if (sorted.length === 0) return { rate: null, reason: "no_flows" };
  const changes = signChanges(sorted.map(([, amount]) => amount));
  if (changes === 0) return { rate: null, reason: "one_sign" };
  const start = sorted[0]?.[0] ?? 0;
  const terms = sorted.map(([at, amount]): Term => ({ c: amount, a: -(at - start) / 365 }));
  const roots = changes === 1 ? singleRoot(terms) : terms.length > maxTerms ? [] : rootsWithin(terms);
  const [root] = roots;
  if (root === undefined || roots.length > 1) return { rate: null, reason: "ambiguous" };
  return { rate: Math.exp(root) - 1 };
}

/** t is the logarithm of 1 + r. */
const low = Math.log(1 + lowestRate);
const high = Math.log(1 + highestRate);

const rootsWithin = (terms: readonly Term[]) => rootsOf(terms, low, high);

/** One change of sign: the sum changes its sign once, so that bisection over the whole span finds the root. */
function singleRoot(terms: readonly Term[]): number[] {
  const value = (t: number) => terms.reduce((total, { c, a }) => total + c * Math.exp(a * t), 0);
  const start = Math.sign(value(low));
  if (start === Math.sign(value(high))) return [];
  let [from, to] = [low, high];
  for (let step = 0; step < 200 && to - from > 1e-14; step++) {
    const middle = (from + to) / 2;
    if (Math.sign(value(middle)) === start) from = middle;
    else to = middle;
  }
  return [(from + to) / 2];
}

function signChanges(amounts: readonly number[]): number {
  let changes = 0;
  for (let index = 1; index < amounts.length; index++)
    if (Math.sign(amounts[index] ?? 0) !== Math.sign(amounts[index - 1] ?? 0)) changes++;
  return changes;
}
