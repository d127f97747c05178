import type { Lease } from "../../../leases/definition.ts";
import type { RollRow } from "./columns.ts";
import { dayBefore } from "./days.ts";

type Charge = Lease["charges"][number];
export type Rent = Pick<Charge, "basis" | "amount">;

/**
 * The base rent of the rows of one lease, added up: a month where every row says it a month, for a square foot where they all
 * say one rate, else a year. Null where a row does not say it.
 */
export function rentOf(rows: readonly RollRow[]): Rent | null {
  if (rows.every(({ rent }) => rent !== null))
    return { basis: "per_month", amount: cents(rows.reduce((sum, { rent }) => sum + (rent ?? 0), 0)) };
  const [first] = rows;
  const rates = new Set(
    rows.map(({ rent, annual_rent, rent_sqft_year }) =>
      rent === null && annual_rent === null ? rent_sqft_year : null,
    ),
  );
  const [rate = null] = rates;
  if (first !== undefined && rates.size === 1 && rate !== null)
    return { basis: "per_sqft_year", amount: rate };
  const yearly = rows.map(({ rent, annual_rent, rent_sqft_year, sqft }) => {
    if (rent !== null) return rent * 12;
    if (annual_rent !== null) return annual_rent;
    return rent_sqft_year !== null && sqft !== null ? rent_sqft_year * sqft : null;
  });
  const known = yearly.filter((amount) => amount !== null);
  return known.length < yearly.length
    ? null
    : { basis: "per_year", amount: cents(known.reduce((sum, amount) => sum + amount, 0)) };
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** What the rent is a month, in dollars and cents. */
export function monthlyOf({ basis, amount }: Rent, sqft: number): number {
  if (basis === "per_month") return cents(amount);
  return cents((basis === "per_sqft_year" ? amount * sqft : amount) / 12);
}

/** The charges of a lease with a new base rent from a day on, up to the next one that is agreed already. */
export function withRent(charges: readonly Charge[], rent: Rent, from: string): Charge[] {
  const isInForce = ({ kind, from: start, to }: Charge) =>
    kind === "base_rent" && start <= from && (to === null || to >= from);
  const kept = charges.flatMap((charge): Charge[] => {
    if (!isInForce(charge)) return [charge];
    return charge.from === from ? [] : [{ ...charge, to: dayBefore(from) }];
  });
  const next = charges
    .filter(({ kind, from: start }) => kind === "base_rent" && start > from)
    .map(({ from: start }) => start)
    .sort()[0];
  const to = next === undefined ? null : dayBefore(next);
  return [...kept, { kind: "base_rent", unit_id: null, from, to, ...rent, escalation: null }];
}
