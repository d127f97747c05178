import { isDate, today } from "../dates.ts";
import type { QueryParameters } from "./query.ts";

/** The day that an answer is as of: the parameter `as_of`, today (UTC) when it was not given. */
export function readAsOf({ values, addIssue }: QueryParameters): string {
  const value = values.get("as_of") ?? today();
  if (!isDate(value)) addIssue("as_of", "bad_date", "Must be a day, written YYYY-MM-DD.");
  return value;
}
