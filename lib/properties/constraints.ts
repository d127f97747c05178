import { DatabaseError } from "../db/index.ts";
import type { Issue } from "../errors.ts";
import { invalid } from "./validate.ts";

/** What each CHECK constraint of the table says, as the fault of a field. */
const rules: Record<string, Issue> = {
  properties_occupancy_rate_check: rule("occupancy_rate", "out_of_range", "Must be from 0 to 100."),
  properties_total_sqft_check: rule("total_sqft", "out_of_range", "Must be above 0."),
  properties_acquisition_date_check: rule("acquisition_date", "in_the_future", "Must not be in the future."),
  properties_year_built_check: rule(
    "year_built",
    "out_of_range",
    "Must be from 1800 to at most five years ahead.",
  ),
  properties_occupied_units_check: rule(
    "occupied_units",
    "occupied_exceeds_total",
    "Must be at most total_units.",
  ),
  properties_status_check: rule("status", "unknown_choice", "Must be one of the documented list."),
  properties_property_type_check: rule(
    "property_type",
    "unknown_choice",
    "Must be one of the documented list.",
  ),
  properties_property_class_check: rule("property_class", "unknown_choice", "Must be one of A, B, C, D."),
};

function rule(field: string, code: string, message: string): Issue {
  return { pointer: `/${field}`, code, message };
}

/**
 * For `.catch` of a statement that writes properties: what a constraint refuses is the caller's fault, told in the
 * same form as any other; the driver's text, which shows the whole row, stays in `cause`.
 */
export function refuse(error: unknown): never {
  throw (error instanceof DatabaseError && fault(error)) || error;
}

function fault(error: DatabaseError): Error | undefined {
  const broken = rules[error.constraint ?? ""];
  if (error.sqlstate === "23514" && broken !== undefined) return invalid([broken], error);
  if (error.sqlstate === "23502" && error.column !== undefined) {
    return invalid([rule(error.column, "required", "Must be given.")], error);
  }
  return undefined;
}
