import Big from "big.js";

export type Decimal = Big;

/** An exact decimal; amounts come from Postgres as text and never pass through a double. */
export const decimal = (value: string | number): Decimal => new Big(value);

export const zero: Decimal = new Big(0);

export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
};

const halfUp = 1;
const maxDigits = 15;

/** a ÷ b rounded half up to `places` decimals; null where b is 0 or either is unknown. */
export function ratio(a: Decimal | null, b: Decimal | null, places: number): Decimal | null {
  if (a === null || b === null || b.eq(0)) return null;
  return a.times(new Big(10).pow(places)).div(b).round(0, halfUp).div(new Big(10).pow(places));
}

/**
 * A decimal in JSON: a number while a double carries it exactly (15 significant digits), else its digits as a string.
 */
export function jsonDecimal(value: Decimal | null, places?: number): number | string | null {
  if (value === null) return null;
  const rounded = places === undefined ? value : value.round(places, halfUp);
  return rounded.c.length <= maxDigits ? Number(rounded.toFixed()) : rounded.toFixed();
}
