import * as v from "valibot";
import { AppError, type Issue } from "../errors.ts";
import { isLossyNumber, pointerToken } from "../json.ts";
import { columnNames, columnOf, columns } from "./columns.ts";
import { ruleCodes } from "./fields.ts";
import { type PropertyInput, type PropertyPatch, propertyInput, propertyPatch } from "./schema.ts";

export type Validated<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** A whole property from outside: every fault at once, or the value with its defaults and its derived occupancy rate. */
export function validateProperty(input: unknown): Validated<PropertyInput> {
  const checked = check(propertyInput, input);
  if (!checked.ok) return checked;
  const { value } = checked;
  const issues = unitIssues(value);
  if (issues.length > 0) return { ok: false, issues };
  if (value.occupancy_rate === undefined) value.occupancy_rate = occupancyRate(value);
  return checked;
}

/** A merge patch from outside; rules across fields need the stored row and are the update's. */
export function validatePatch(input: unknown): Validated<PropertyPatch> {
  return check(propertyPatch, input);
}

export interface Units {
  total_units?: number | null | undefined;
  occupied_units?: number | null | undefined;
}

/** Occupied units may not exceed the total; `named` is the field that the caller wrote. */
export function unitIssues({ total_units, occupied_units }: Units, named = "occupied_units"): Issue[] {
  if (total_units == null || occupied_units == null || occupied_units <= total_units) return [];
  return [
    {
      pointer: `/${named}`,
      code: "occupied_exceeds_total",
      message: `occupied_units (${occupied_units}) must be at most total_units (${total_units}).`,
    },
  ];
}

/** Occupied share in percent, six decimals; null where it is not defined. */
export function occupancyRate({ total_units, occupied_units }: Units): number | null {
  if (total_units == null || occupied_units == null || total_units === 0) return null;
  return Math.round((occupied_units / total_units) * 1e8) / 1e6;
}

function check<T extends v.GenericSchema>(schema: T, input: unknown): Validated<v.InferOutput<T>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { ok: false, issues: [{ pointer: "", code: "wrong_type", message: "Must be a JSON object." }] };
  }
  const refused = Object.keys(input).filter((name) => !writable.has(name));
  const own =
    refused.length === 0
      ? input
      : Object.fromEntries(Object.entries(input).filter(([name]) => writable.has(name)));
  const result = v.safeParse(schema, own, { abortPipeEarly: true });
  if (result.success && refused.length === 0) return { ok: true, value: result.output };
  return { ok: false, issues: [...refused.map(foreignField), ...(result.issues ?? []).map(toIssue)] };
}

const writable = new Set<string>(columnNames.filter((name) => columns[name].writer === "caller"));

/** The fault of naming a field that is not the caller's to write. */
function foreignField(name: string): Issue {
  const pointer = `/${pointerToken(name)}`;
  return columnOf(name) === undefined
    ? { pointer, code: "unknown_field", message: "Is not a field of a property." }
    : { pointer, code: "read_only", message: "Is written by the server; leave it out." };
}

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const pointer = `/${String(issue.path?.[0]?.key)}`;
  if (issue.type === "strict_object" || (issue.kind === "schema" && issue.input == null)) {
    const missing = issue.type === "strict_object";
    return { pointer, code: "required", message: missing ? "Must be given." : "Must not be null." };
  }
  if (issue.type === "number" && isLossyNumber(issue.input)) {
    return { pointer, code: "too_precise", message: "Must have at most 15 significant digits." };
  }
  return { pointer, code: codeOf(issue), message: issue.message };
}

const codes: Record<string, string> = {
  picklist: "unknown_choice",
  integer: "not_an_integer",
  min_value: "out_of_range",
  max_value: "out_of_range",
};

function codeOf(issue: v.BaseIssue<unknown>): string {
  return ruleCodes.get(issue.requirement) ?? codes[issue.type] ?? "wrong_type";
}

/** The value, or all that is wrong with it as one `validation_failed`. */
export function valid<T>(validated: Validated<T>): T {
  if (validated.ok) return validated.value;
  throw invalid(validated.issues);
}

export function invalid(issues: Issue[], cause?: unknown): AppError {
  return new AppError("validation_failed", "The property is not valid.", { issues, cause });
}
