import { today } from "../dates.ts";
import { type QueryParameters, readDay } from "./query.ts";

/** The day that an answer is as of: the parameter `as_of`, today (UTC) when it was not given. */
export function readAsOf(parameters: QueryParameters): string {
  return readDay(parameters, "as_of") ?? today();
}
