import { addDays, addMonths, firstOfMonth, monthsBetween } from "./days.ts";
import { balanceAfter } from "./debt.ts";
import type { SampleRentRoll } from "./leasing/rent-roll.ts";
import { loanTaken } from "./ledger/capital-stack.ts";
import type { SampleProperty } from "./property.ts";
import type { Random } from "./random.ts";

/** What a property stated on a past day, as `POST /properties/import?as_of=DAY` takes it. */
export type PastFigures = { id: string } & Pick<
  SampleProperty,
  "current_value" | "annual_noi" | "annual_revenue" | "total_units" | "occupied_units" | "status"
> &
  Partial<Pick<SampleProperty, "loan_balance" | "interest_rate" | "loan_maturity_date" | "dscr">>;

/** The ends of the quarters, and of the month a year ago, of which there are figures; the oldest first. */
export function pastDays(asOf: string): string[] {
  const month = firstOfMonth(asOf);
  return [27, 24, 21, 18, 15, 12, 9, 6, 3].map((back) => addDays(addMonths(month, -back), -1));
}

/** What the property stated then; undefined before it was bought. */
export function pastFigures(
  random: Random,
  property: SampleProperty & { id: string },
  roll: SampleRentRoll | undefined,
  { day, asOf }: { day: string; asOf: string },
): PastFigures | undefined {
  if (day < property.acquisition_date) return undefined;
  const years = monthsBetween(day, asOf) / 12;
  const then = (value: number, growth: number, swing: number, step: number) =>
    Math.round((value / (1 + growth) ** years / step) * random.between(1 - swing, 1 + swing)) * step;
  const annual_noi = then(property.annual_noi, 0.025, 0.02, 100);
  const { id, total_units, status } = property;
  return {
    id,
    current_value: then(property.current_value, 0.02, 0.015, 10_000),
    annual_noi,
    annual_revenue: Math.max(annual_noi, then(property.annual_revenue, 0.025, 0.02, 100)),
    total_units,
    occupied_units: roll === undefined ? stated(random, property, years) : heldOn(roll, day),
    status,
    ...loanOn(property, day, annual_noi),
  };
}

function loanOn(property: SampleProperty, day: string, noi: number) {
  const {
    original_loan_amount: amount,
    interest_rate: rate,
    loan_maturity_date,
    annual_noi,
    dscr,
  } = property;
  const taken = loanTaken(property);
  if (amount === undefined || rate === undefined || taken === undefined || taken > day) return {};
  const loan_balance = Math.round(balanceAfter(amount, rate, monthsBetween(taken, day)) * 100) / 100;
  const cover = dscr === undefined ? {} : { dscr: Math.round((dscr * noi * 100) / annual_noi) / 100 };
  return { loan_balance, interest_rate: rate, ...(loan_maturity_date && { loan_maturity_date }), ...cover };
}

function stated(random: Random, { total_units, occupied_units }: SampleProperty, years: number): number {
  const drift = 1 + random.between(-0.05, 0.05) * Math.min(1, years);
  return Math.min(total_units, Math.round(occupied_units * drift));
}

function heldOn({ leases }: SampleRentRoll, day: string): number {
  return leases.reduce((count, { commencement_date, move_out_on, terminated_on, spaces }) => {
    const isHeld = commencement_date <= day && day <= (terminated_on ?? move_out_on ?? "9999");
    return isHeld ? count + spaces.length : count;
  }, 0);
}
