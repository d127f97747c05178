import type * as v from "valibot";
import type { Issue } from "../../errors.ts";
import { isLossyNumber, pointerToken } from "../../json.ts";
import { ruleCodes } from "./field-rules.ts";

/** What valibot found wrong, in the form and the words of the API. */
export function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const pointer = (issue.path ?? []).map(({ key }) => `/${pointerToken(String(key))}`).join("");
  if (issue.type === "strict_object" && issue.expected === "never")
    return { pointer, code: "unknown_field", message: "Is not a field here." };
  if (issue.type === "strict_object" && issue.received === "undefined")
    return { pointer, code: "required", message: "Must be given." };
  if (issue.kind === "schema" && issue.input == null)
    return { pointer, code: "required", message: "Must not be null." };
  if (issue.type === "strict_object")
    return { pointer, code: "wrong_type", message: "Must be a JSON object." };
  if (issue.type === "number" && isLossyNumber(issue.input))
    return { pointer, code: "too_precise", message: "Must have at most 15 significant digits." };
  return { pointer, code: codeOf(issue), message: issue.message };
}

const codes: Record<string, string> = {
  picklist: "unknown_choice",
  integer: "not_an_integer",
  min_value: "out_of_range",
  max_value: "out_of_range",
  max_length: "too_many_rows",
};

function codeOf(issue: v.BaseIssue<unknown>): string {
  return ruleCodes.get(issue.requirement) ?? codes[issue.type] ?? "wrong_type";
}
