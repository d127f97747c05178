import type { Issue } from "../../errors.ts";
import { pointerToken } from "../../json.ts";
import { nearest } from "../../nearest.ts";

export type AddIssue = (pointer: string, code: string, message: string) => void;
export type Json = Record<string, unknown>;

/** A list of faults and what adds to it. */
export function issueList(): { issues: Issue[]; addIssue: AddIssue } {
  const issues: Issue[] = [];
  return { issues, addIssue: (pointer, code, message) => issues.push({ pointer, code, message }) };
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function checkHeading(heading: unknown, pointer: string, addIssue: AddIssue): void {
  if (typeof heading === "string" && heading.trim() !== "") return;
  if (Number.isInteger(heading) && Number(heading) >= 1) return;
  addIssue(pointer, "bad_heading", "Must be a heading, or a column's number from 1.");
}

export function checkValues(values: unknown, pointer: string, addIssue: AddIssue): void {
  if (values === undefined) return;
  if (!isObject(values)) {
    addIssue(pointer, "wrong_type", "Must be an object of values.");
    return;
  }
  for (const [text, value] of Object.entries(values))
    checkValue(value, `${pointer}/${pointerToken(text)}`, addIssue);
}

export function checkValue(value: unknown, pointer: string, addIssue: AddIssue): void {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return;
  addIssue(pointer, "wrong_type", "Must be a text, a number, true, false or null.");
}

export function checkOneOf(
  value: unknown,
  choices: readonly string[],
  pointer: string,
  addIssue: AddIssue,
): void {
  if (value === undefined || choices.some((choice) => choice === value)) return;
  addIssue(pointer, "unknown_choice", `Must be one of ${choices.join(", ")}.`);
}

export function checkMembers(
  given: Json,
  pointer: string,
  known: readonly string[],
  addIssue: AddIssue,
): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    addIssue(
      `${pointer}/${pointerToken(name)}`,
      "unknown_member",
      `Is not known here.${meant ? ` Did you mean ${meant}?` : ""}`,
    );
  }
}
