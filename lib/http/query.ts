import { isDate } from "../dates.ts";
import { AppError, type Issue } from "../errors.ts";
import { nearest } from "../nearest.ts";

/** The parameters of a query string by name, each given once, and what is wrong with them so far. */
export interface QueryParameters {
  values: ReadonlyMap<string, string>;
  addIssue(parameter: string, code: string, message: string): void;
  issues: Issue[];
}

/** Reads a query string of known parameters. Unknown, repeated and empty ones become issues; nothing is thrown yet. */
export function readQuery(query: URLSearchParams, known: readonly string[]): QueryParameters {
  const values = new Map<string, string>();
  const issues: Issue[] = [];
  const addIssue = (parameter: string, code: string, message: string) => {
    issues.push({ parameter, code, message });
  };
  for (const name of new Set(query.keys())) {
    const [value = "", ...more] = query.getAll(name);
    if (!known.includes(name))
      addIssue(name, "unknown_parameter", `Is not a parameter here.${didYouMean(name, known)}`);
    else if (more.length > 0)
      addIssue(name, "repeated", "Must be given once; several values go between commas.");
    else if (value.trim() === "") addIssue(name, "empty", "Must not be empty; leave it out instead.");
    else values.set(name, value);
  }
  return { values, addIssue, issues };
}

/** ` Did you mean state?`, or nothing when no known name is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const meant = nearest(given, known);
  return meant === undefined ? "" : ` Did you mean ${meant}?`;
}

/** Throws one `invalid_parameter` with every issue, when there is one. */
export function throwIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const message = issues.map((one) => `${one.parameter}: ${one.message}`).join(" ");
  throw new AppError("invalid_parameter", message, { issues: [...issues] });
}

/** Refuses every query parameter, on a route that has none. */
export function expectNoQuery({ query }: { query: URLSearchParams }): void {
  if (query.size > 0) throwIssues(readQuery(query, []).issues);
}

/** One of a parameter's choices, or `fallback` when the parameter was not given; an issue for anything else. */
export function readChoice<const T extends string, F>(
  { values, addIssue }: QueryParameters,
  name: string,
  choices: readonly T[],
  fallback: F,
): T | F {
  const value = values.get(name);
  if (value === undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) addIssue(name, "unknown_choice", `Must be one of ${choices.join(", ")}.`);
  return found ?? fallback;
}

/** A day of the calendar, YYYY-MM-DD; undefined when the parameter was not given; an issue for anything else. */
export function readDay({ values, addIssue }: QueryParameters, name: string): string | undefined {
  const text = values.get(name);
  if (text !== undefined && !isDate(text)) addIssue(name, "bad_date", "Must be a day, written YYYY-MM-DD.");
  return text;
}

/** A whole number within bounds, or `fallback` when the parameter was not given; an issue for anything else. */
export function readWhole(
  { values, addIssue }: QueryParameters,
  name: string,
  min: number,
  max: number,
  fallback: number,
): number {
  const text = values.get(name);
  if (text === undefined) return fallback;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (number < min || number > max)
    addIssue(name, "out_of_range", `Must be a whole number from ${min} to ${max}.`);
  return number;
}
