import { isDate } from "../dates.ts";
import type { Collection } from "../resource/definition.ts";
import { leases } from "./definition.ts";
import { dayLiteral, stateOn } from "./state.ts";

/** Leases with their state on the day that the query's `as_of` names. */
export function leasesAsOf(query: URLSearchParams): Collection {
  const day = query.get("as_of");
  if (day === null || !isDate(day)) return leases;
  const state = { ...leases.columns.state, computedBy: stateOn(dayLiteral(day)) };
  return { ...leases, columns: { ...leases.columns, state } };
}
