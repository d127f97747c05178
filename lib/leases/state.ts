import { type Sql, sql } from "../db/index.ts";

export const leaseStates = [
  "draft",
  "void",
  "future",
  "active",
  "month_to_month",
  "expired",
  "terminated",
] as const;
export type LeaseState = (typeof leaseStates)[number];

/** Today in UTC, as SQL. */
export const today = "(now() at time zone 'UTC')::date";

/** The state of a lease on a day, as SQL over the table's columns. The day is SQL too. */
export const stateOn = (day: string): string =>
  `lease_state(status, commencement_date, expiration_date, at_expiry, move_out_on, terminated_on, ${day})`;

const made = "status in ('signed', 'terminated')";

/**
 * That a lease is in a state on a day. It says the same as `lease_state`, and names first what an index can narrow down;
 * a test compares the two.
 */
const conditions: Record<LeaseState, (day: string) => string> = {
  draft: () => "status = 'draft'",
  void: () => "status = 'void'",
  future: (day) => `${made} and commencement_date > ${day}`,
  terminated: (day) => `terminated_on < ${day}`,
  active: (day) =>
    `${made} and (expiration_date >= ${day} or expiration_date is null) and ${stateOn(day)} = 'active'`,
  month_to_month: (day) => `${made} and expiration_date < ${day} and ${stateOn(day)} = 'month_to_month'`,
  expired: (day) =>
    `${made} and (expiration_date < ${day} or move_out_on < ${day}) and ${stateOn(day)} = 'expired'`,
};

/** That a lease is in one of the states on the day, which is a text YYYY-MM-DD, or today without it. */
export function inStates(states: readonly LeaseState[], day?: string): Sql {
  const on = day === undefined ? today : dayLiteral(day);
  return sql.raw(`(${states.map((state) => `(${conditions[state](on)})`).join(" or ")})`);
}

/** A day that was checked to be one, as SQL. In the text, not a parameter: the planner then knows how much it leaves. */
export function dayLiteral(day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`${day} is not a day`);
  return `date '${day}'`;
}
