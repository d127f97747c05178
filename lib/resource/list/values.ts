import { isDate } from "../../dates.ts";
import { type Sql, sql } from "../../db/index.ts";
import { didYouMean } from "../../http/query.ts";
import { isUuid } from "../../uuid.ts";
import type { Column, ColumnKind } from "../columns/column.ts";
import { castOf } from "../columns/postgres-type.ts";

/** What is wrong with a text as a value; the caller puts the parameter's name to it. */
export interface BadValue {
  code: string;
  message: string;
}

const bad = (code: string, message: string): BadValue => ({ code, message });

const decimalForm = /^-?\d{1,15}(?:\.\d{1,10})?$/;
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/;
const maxText = 300;

const faults: Partial<Record<ColumnKind, (text: string) => BadValue | undefined>> = {
  uuid: uuidFault,
  reference: uuidFault,
  text: textFault,
  decimal: (text) =>
    decimalForm.test(text) ? undefined : bad("bad_number", "Must be a number such as -12.5."),
  integer: (text) =>
    /^-?\d{1,9}$/.test(text) ? undefined : bad("bad_number", "Must be a whole number of at most 9 digits."),
  date: (text) => (isDate(text) ? undefined : bad("bad_date", "Must be a day, written YYYY-MM-DD.")),
  timestamp: instantFault,
};

function uuidFault(text: string): BadValue | undefined {
  return isUuid(text) ? undefined : bad("bad_uuid", "Must be a UUID.");
}

function textFault(text: string): BadValue | undefined {
  if (text.includes("\0") || !text.isWellFormed())
    return bad("bad_character", "Must be valid Unicode without NUL.");
  return text.length > maxText ? bad("too_long", `Must have at most ${maxText} characters.`) : undefined;
}

function instantFault(text: string): BadValue | undefined {
  const exists = instantForm.test(text) && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  return exists
    ? undefined
    : bad("bad_date", "Must be an instant as RFC 3339 has it: 2025-10-12T19:32:53Z (a + is sent as %2B).");
}

/** What is wrong with a text as a value of that kind, or undefined. */
export const valueFault = (kind: ColumnKind, text: string): BadValue | undefined => faults[kind]?.(text);

/** The values of a column that has few, as text. */
export function choicesOf({
  kind,
  choices,
}: Pick<Column, "kind" | "choices">): readonly string[] | undefined {
  return kind === "boolean" ? ["false", "true"] : choices;
}

/** The SQL of one value of a filter, or what is wrong with it. */
export function readValue(column: Pick<Column, "kind" | "choices">, text: string): Sql | BadValue {
  const choices = choicesOf(column);
  if (choices !== undefined && !choices.includes(text))
    return bad("unknown_choice", `Must be one of ${choices.join(", ")}.${didYouMean(text, choices)}`);
  return valueFault(column.kind, text) ?? sql`${text}::text::${sql.raw(castOf(column.kind))}`;
}

/** The values between commas; `\,` is a comma in a value and `\\` a backslash. */
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
