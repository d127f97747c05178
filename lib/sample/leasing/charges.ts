import { cents } from "../cents.ts";
import { addDays, addMonths, earlier, monthsBetween } from "../days.ts";
import type { Random } from "../random.ts";
import type { Stay } from "./stays.ts";

export interface SampleCharge {
  kind: string;
  from: string;
  to?: string;
  basis: "per_month" | "per_sqft_year";
  amount: number;
  escalation?: { type: "fixed_percent" | "fixed_amount"; value: number; every_months: number };
}

/** Rent a month today, area, and what the tenant pays of the costs a month. */
export interface RentTerms {
  sqft: number;
  monthly: number;
  recoveries: number;
  asOf: string;
}

/** The charges of a commercial lease: rent that rises in one of the usual ways, months without rent, shares of the costs. */
export function commercialCharges(random: Random, stay: Stay, terms: RentTerms): SampleCharge[] {
  const { sqft, monthly, recoveries, asOf } = terms;
  const lastYear = Math.max(0, Math.floor(monthsBetween(stay.from, earlier(asOf, stay.expires)) / 12));
  const growth = random.pick([2.5, 3, 3, 3.5]);
  const rate = (12 * monthly) / sqft / (1 + growth / 100) ** lastYear;
  const rent = random.weighted([
    [percentRises, 5],
    [steps, 3],
    [amountRises, 1],
    [level, 1],
  ] as const)(stay, { rate, growth, sqft });
  const costs = (
    [
      ["cam", 0.5],
      ["tax", 0.38],
      ["insurance", 0.12],
    ] as const
  ).flatMap(([kind, share]) =>
    recoveries === 0 ? [] : [perSqft(kind, stay.from, ((12 * recoveries) / sqft) * share)],
  );
  return [...rent, ...freeRent(random, stay, rent[0]), ...costs];
}

/** The rent of an apartment: a new amount each year. */
export function residentialCharges(stay: Stay, { monthly, asOf }: RentTerms): SampleCharge[] {
  const years = Math.ceil((monthsBetween(stay.from, stay.expires) + 1) / 12);
  const now = Math.max(0, Math.floor(monthsBetween(stay.from, earlier(asOf, stay.expires)) / 12));
  return yearly(stay, years, (year) => ({
    basis: "per_month",
    amount: Math.round(monthly * 1.03 ** (year - now)),
  }));
}

interface Rise {
  /** US dollars a square foot and year, at first. */
  rate: number;
  /** Percent a year. */
  growth: number;
  sqft: number;
}

const percentRises = ({ from }: Stay, { rate, growth }: Rise): SampleCharge[] => [
  {
    ...perSqft("base_rent", from, rate),
    escalation: { type: "fixed_percent", value: growth, every_months: 12 },
  },
];

const amountRises = ({ from }: Stay, { rate, growth }: Rise): SampleCharge[] => [
  {
    ...perSqft("base_rent", from, rate),
    escalation: { type: "fixed_amount", value: cents((rate * growth) / 100), every_months: 12 },
  },
];

const level = ({ from }: Stay, { rate }: Rise): SampleCharge[] => [perSqft("base_rent", from, rate)];

const steps = (stay: Stay, { rate, growth, sqft }: Rise): SampleCharge[] =>
  yearly(stay, Math.ceil((monthsBetween(stay.from, stay.expires) + 1) / 12), (year) => ({
    basis: "per_month",
    amount: cents(((rate * sqft) / 12) * (1 + growth / 100) ** year),
  }));

const perSqft = (kind: string, from: string, rate: number): SampleCharge => ({
  kind,
  from,
  basis: "per_sqft_year",
  amount: Math.max(0.01, cents(rate)),
});

/** A row a year. The last has no end, so that it goes on where the tenant holds over. */
function yearly(
  { from }: Stay,
  years: number,
  rent: (year: number) => Pick<SampleCharge, "basis" | "amount">,
): SampleCharge[] {
  return Array.from({ length: years }, (_, year) => ({
    kind: "base_rent",
    from: addMonths(from, year * 12),
    ...(year === years - 1 ? {} : { to: addDays(addMonths(from, (year + 1) * 12), -1) }),
    ...rent(year),
  }));
}

/** The first months of a long lease are often free: an abatement of the whole rent. */
function freeRent(random: Random, { from, expires, renews }: Stay, rent?: SampleCharge): SampleCharge[] {
  const isLong = monthsBetween(from, expires) > 48;
  if (rent === undefined || !isLong || renews || !random.chance(0.5)) return [];
  const { basis, amount } = rent;
  const to = addDays(addMonths(from, random.whole(1, 6)), -1);
  return [{ kind: "abatement", from, to, basis, amount }];
}

/** What charges of some kinds come to in the month that begins on a day, US dollars; an abatement counts against them. */
export function dueInMonth(
  charges: readonly SampleCharge[],
  kinds: readonly string[],
  month: string,
  sqft: number,
): number {
  let sum = 0;
  for (const { kind, from, to, basis, amount, escalation } of charges) {
    if (!kinds.includes(kind) || from > month || (to !== undefined && to < month)) continue;
    const times =
      escalation === undefined ? 0 : Math.floor(monthsBetween(from, month) / escalation.every_months);
    const risen =
      escalation?.type === "fixed_percent"
        ? amount * (1 + escalation.value / 100) ** times
        : amount + (escalation?.value ?? 0) * times;
    const monthly = basis === "per_month" ? risen : (risen * sqft) / 12;
    sum += kind === "abatement" ? -monthly : monthly;
  }
  return Math.max(0, cents(sum));
}
