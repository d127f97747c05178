import { type Decimal, decimal } from "../../decimal.ts";

const places = 40;

/**
 * Present value of 1 a month over some years, (1 − (1 + i)^−n) ÷ i with i = rate ÷ 12, by whole numbers: exact up to the
 * fortieth decimal, where it is cut. `rate` is a yearly rate in percent, written as a decimal; at 0 it is the number of months.
 */
export function annuity(rate: string, years: number): Decimal {
  const months = years * 12;
  const [whole = "0", fraction = ""] = rate.split(".");
  const a = BigInt(whole + fraction);
  if (a === 0n) return decimal(months);
  const q = 1200n * 10n ** BigInt(fraction.length);
  const [raised, base] = [(q + a) ** BigInt(months), q ** BigInt(months)];
  const scaled = ((raised - base) * q * 10n ** BigInt(places)) / (raised * a);
  return decimal(scaled.toString()).div(decimal(10).pow(places));
}
