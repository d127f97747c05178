import { addDays, addMonths, firstOfMonth } from "../days.ts";
import type { Random } from "../random.ts";

/** The days on which somebody held a space, and what was agreed of them. */
export interface Stay {
  from: string;
  /** The last day of the agreed term. */
  expires: string;
  /** The last day held, of one that is over. */
  until?: string;
  /** Goes on past its term from month to month. */
  holdsOver: boolean;
  /** The one before it was the same tenant's. */
  renews: boolean;
}

export interface Manner {
  /** Lengths of a term in months, each with its weight. */
  terms: readonly (readonly [number, number])[];
  /** Terms that one tenant stays for under one lease, each with its weight. */
  extensions: readonly (readonly [number, number])[];
  /** Months that a space stands empty between two tenants, at most. */
  emptyMonths: number;
  /** How likely a lease is renewed by another. */
  renewed: number;
}

export const commercial: Manner = {
  terms: [
    [36, 2],
    [60, 4],
    [84, 2],
    [120, 2],
  ],
  extensions: [[1, 1]],
  emptyMonths: 7,
  renewed: 0.35,
};

/** A tenant of an apartment extends the lease year by year. */
export const residential: Manner = {
  terms: [[12, 1]],
  extensions: [
    [1, 3],
    [2, 3],
    [3, 2],
    [5, 1],
  ],
  emptyMonths: 1,
  renewed: 0,
};

/** Who held a space since the day `since`, the oldest first: the last one holds it still when it is let. */
export function sampleStays(
  random: Random,
  manner: Manner,
  { isLet, since, asOf }: { isLet: boolean; since: string; asOf: string },
): Stay[] {
  const stays: Stay[] = [];
  const thisMonth = firstOfMonth(asOf);
  if (!isLet && random.chance(0.25)) stays.push(coming(random, manner, thisMonth));
  if (isLet) stays.unshift(running(random, manner, asOf));
  let before = isLet ? (stays[0]?.from ?? asOf) : addMonths(thisMonth, -random.whole(0, 13));
  let next = isLet ? stays[0] : undefined;
  while (before > since) {
    const renews = next !== undefined && random.chance(manner.renewed);
    const gap = next === undefined || renews ? 0 : random.whole(0, manner.emptyMonths);
    const end = addMonths(before, -gap);
    if (end <= since) break;
    if (next !== undefined) next.renews = renews;
    next = over(random, manner, end);
    stays.unshift(next);
    before = next.from;
  }
  return stays;
}

/** One that began so long ago that it holds the space today. */
function running(random: Random, { terms, extensions }: Manner, asOf: string): Stay {
  const term = random.weighted(terms);
  const months = term * random.weighted(extensions);
  const holdsOver = random.chance(0.05);
  const age = holdsOver ? months + random.whole(1, 6) : random.whole(0, months - 1);
  const from = addMonths(firstOfMonth(asOf), -age);
  const terms_ = holdsOver ? months : (Math.floor(age / term) + 1) * term;
  return { from, expires: addDays(addMonths(from, terms_), -1), holdsOver, renews: false };
}

/** One that is over: its last day is the one before `end`. A few ended before their term did. */
function over(random: Random, { terms, extensions }: Manner, end: string): Stay {
  const months = random.weighted(terms) * random.weighted(extensions);
  const early = random.chance(0.06) ? random.whole(1, Math.floor(months / 3)) : 0;
  const from = addMonths(end, early - months);
  const until = addDays(end, -1);
  return { from, expires: addDays(addMonths(end, early), -1), until, holdsOver: false, renews: false };
}

/** One that is signed and has not begun. */
function coming(random: Random, { terms }: Manner, thisMonth: string): Stay {
  const from = addMonths(thisMonth, random.whole(1, 4));
  const expires = addDays(addMonths(from, random.weighted(terms)), -1);
  return { from, expires, holdsOver: false, renews: false };
}
