import type { Lease } from "../../../leases/definition.ts";

/** The day before or after another, so many days away. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

export const dayBefore = (day: string): string => addDays(day, -1);

/** The later of two days, where both are known. */
export const later = (one: string, other: string | null): string =>
  other !== null && other > one ? other : one;

type Terms = Pick<Lease, "move_out_on" | "terminated_on" | "at_expiry" | "expiration_date">;

/** The last day on which a signed lease holds its units, as `lease_days` has it; null when there is no end. */
export function lastDay({ move_out_on, terminated_on, at_expiry, expiration_date }: Terms): string | null {
  const ends = [move_out_on, terminated_on, at_expiry === "month_to_month" ? null : expiration_date];
  const known = ends.filter((day) => day !== null).sort();
  return known[0] ?? null;
}

/** The ids of the units that a signed lease holds on the day. */
export function unitsHeld(lease: Lease, day: string): string[] {
  const last = lastDay(lease);
  if (last !== null && day > last) return [];
  return lease.spaces
    .filter(({ from, to }) => from <= day && (to === null || to >= day))
    .map(({ unit_id }) => unit_id);
}
