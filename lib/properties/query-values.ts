import { type Sql, sql } from "../db/index.ts";
import { nearest } from "../nearest.ts";
import type { ColumnKind } from "./columns.ts";
import { isDate } from "./dates.ts";
import type { ListParameter } from "./filters.ts";

/** Parameters by name, each with its one value, and what is wrong so far. */
export interface Given {
  values: Map<string, string>;
  refuse(parameter: string, code: string, message: string): void;
}

/** A value of a query parameter that is not one; the caller puts the parameter's name to it. */
export interface BadValue {
  code: string;
  message: string;
}

const bad = (code: string, message: string): BadValue => ({ code, message });

const decimalForm = /^-?\d{1,15}(?:\.\d{1,10})?$/;
const uuidForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/;
const maxText = 300;

const readers: Record<ColumnKind, { cast: string; refuse(text: string): BadValue | undefined }> = {
  uuid: {
    cast: "uuid",
    refuse: (text) => (uuidForm.test(text) ? undefined : bad("bad_uuid", "Must be a UUID.")),
  },
  text: { cast: "text", refuse: refuseText },
  choice: { cast: "text", refuse: () => undefined },
  boolean: { cast: "boolean", refuse: () => undefined },
  decimal: {
    cast: "numeric",
    refuse: (text) =>
      decimalForm.test(text) ? undefined : bad("bad_number", "Must be a number such as -12.5."),
  },
  integer: {
    cast: "integer",
    refuse: (text) =>
      /^-?\d{1,9}$/.test(text) ? undefined : bad("bad_number", "Must be a whole number of at most 9 digits."),
  },
  date: {
    cast: "date",
    refuse: (text) => (isDate(text) ? undefined : bad("bad_date", "Must be a day, written YYYY-MM-DD.")),
  },
  timestamp: { cast: "timestamptz", refuse: refuseInstant },
};

function refuseText(text: string): BadValue | undefined {
  if (text.includes("\0") || !text.isWellFormed())
    return bad("bad_character", "Must be valid Unicode without NUL.");
  return text.length > maxText ? bad("too_long", `Must have at most ${maxText} characters.`) : undefined;
}

function refuseInstant(text: string): BadValue | undefined {
  const exists = instantForm.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  return exists
    ? undefined
    : bad("bad_date", "Must be an instant as RFC 3339 has it: 2025-10-12T19:32:53Z (a + is sent as %2B).");
}

/** What is wrong with a text as a value of that kind. */
export const refuseValue = (kind: ColumnKind, text: string): BadValue | undefined =>
  readers[kind].refuse(text);

/** The SQL of one value of a filter, or what is wrong with it. */
export function readValue(parameter: ListParameter, text: string): Sql | BadValue {
  const { choices } = parameter;
  if (choices !== undefined && !choices.includes(text)) {
    const meant = nearest(text, choices);
    const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
    return bad("unknown_choice", `Must be one of ${choices.join(", ")}.${hint}`);
  }
  const kind = parameter.kind === "other" ? "text" : parameter.kind;
  const { cast, refuse } = readers[kind];
  return refuse(text) ?? sql`${text}::text::${sql.raw(cast)}`;
}

/** The values between commas; \, is a comma in a value and \\ a backslash. */
export function splitValues(text: string): string[] {
  const values = [""];
  for (const [part] of text.matchAll(/\\[\s\S]|[^\\]|\\$/gu)) {
    if (part === ",") values.push("");
    else values.push((values.pop() ?? "") + (part === "\\," || part === "\\\\" ? part.slice(1) : part));
  }
  return values;
}

/** As many finite decimals as asked for, separated by commas; undefined for anything else. */
export function readNumbers(text: string, count: number): number[] | undefined {
  const parts = text.split(",");
  if (parts.length !== count || !parts.every((part) => decimalForm.test(part))) return undefined;
  return parts.map(Number);
}
