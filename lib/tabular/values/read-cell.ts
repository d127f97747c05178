import { fold, type TargetColumn } from "../columns.ts";
import type { Cell } from "../table.ts";
import { readBoolean, readChoice } from "./choice.ts";
import { type DateOrder, readDate } from "./date.ts";
import { jsonNumber, plainDecimal, roundDecimal } from "./digits.ts";
import { readNumber, shareToPercent } from "./number.ts";
import { type CellResult, quoted } from "./result.ts";

export type ReadAs = "number" | "percent" | "fraction" | "date" | "boolean" | "text";
export type MappedValue = string | number | boolean | null;

/** How a map wants a cell to be read; without it the column's kind decides. */
export interface CellReading {
  as?: ReadAs;
  order?: DateOrder;
  /** What stands for what; `*` is any other text. */
  values?: Readonly<Record<string, MappedValue>>;
  /** Decimals to round a number to. */
  round?: number;
}

const nothing = new Set(["", "-", "--", "—", "–", "na", "n/a", "#n/a", "null", "none", "n.a.", "$-"]);

/** Whether people write this for an empty cell. */
export const isNothing = (clean: string): boolean => nothing.has(clean.toLowerCase());

/** Reads a cell as people write it into a column. An empty cell is null. */
export function readCell(
  column: TargetColumn,
  cell: Cell | undefined,
  reading: CellReading = {},
): CellResult {
  if (cell == null) return { value: null };
  const clean = collapse(cell);
  if (clean === "") return { value: isText(column) ? readEmptyText(column, cell) : null };
  const mapped = reading.values === undefined ? undefined : lookUp(reading.values, clean);
  if (mapped === undefined) return readAs(column, cell, clean, reading);
  if (typeof mapped !== "string") return { value: mapped, changed: "recoded" };
  const result = readAs(column, mapped, mapped, reading);
  return "code" in result || mapped === clean ? result : { ...result, changed: "recoded" };
}

const uneven = /^\s|\s$|\s\s|[^\S ]/;

/** On one line: no-break spaces, tabs, line ends and runs of spaces are one space, and none at the ends. */
export function collapse(text: string): string {
  return !uneven.test(text) ? text : text.replaceAll(/[\s\u00a0]+/gu, " ").trim();
}

const isText = ({ kind }: TargetColumn) => kind === "text";

function readEmptyText({ multiline }: TargetColumn, cell: string): string | null {
  return multiline === true ? cell : null;
}

function readAs(column: TargetColumn, cell: string, clean: string, reading: CellReading): CellResult {
  const as = reading.as ?? asOfKind[column.kind];
  if (as === "text") return reading.as === "text" ? { value: clean } : readText(column, cell);
  if (as === "json") return readJson(cell);
  if (isNothing(clean)) return { value: null, changed: "recoded" };
  if (as === "choice") return readChoice(column, clean);
  if (as === "boolean") return readBoolean(clean);
  if (as !== "date") return readDecimal(column, clean, as, reading.round);
  const day = readDate(clean, reading.order);
  if (day !== undefined) return { value: day };
  return { code: "bad_date", message: `${quoted(clean)} is no day${orderNote(reading.order)}.` };
}

const asOfKind = {
  text: "text",
  decimal: "number",
  integer: "number",
  date: "date",
  timestamp: "text",
  boolean: "boolean",
  choice: "choice",
  uuid: "text",
  reference: "text",
  json: "json",
} as const;

const lineBreaks = /[\t\r\n\v\f]+/g;

/** Text that has to be on one line is put on one; all else stays as it was written. */
function readText({ multiline }: TargetColumn, cell: string): CellResult {
  if (multiline === true) return { value: cell };
  const trimmed = cell.trim();
  const value = trimmed.replaceAll(lineBreaks, " ");
  return value === trimmed ? { value } : { value, changed: "recoded" };
}

function readDecimal(
  column: TargetColumn,
  clean: string,
  as: "number" | "percent" | "fraction",
  round: number | undefined,
): CellResult {
  const read = readNumber(clean);
  if (read === undefined) return { code: "not_a_number", message: `${quoted(clean)} is no number.` };
  const text = as === "fraction" ? shareToPercent(read) : read.text;
  if (text === undefined)
    return {
      code: "not_a_fraction",
      message: `${quoted(clean)} is above 1, and the map says that it is a fraction.`,
    };
  const places = Math.min(round ?? Number.POSITIVE_INFINITY, scaleOf(column));
  const rounded = Number.isFinite(places) ? roundDecimal(text, places) : text;
  const value = column.kind === "text" ? rounded : jsonNumber(rounded);
  if (rounded !== plainDecimal(text)) return { value, changed: "rounded" };
  return as === "fraction" && !read.percent && value !== 0 ? { value, changed: "recoded" } : { value };
}

/** A whole number is not made of a broken one: that would be another number. */
const scaleOf = ({ kind, scale }: TargetColumn) =>
  kind === "decimal" && scale !== undefined ? scale : Number.POSITIVE_INFINITY;

function readJson(cell: string): CellResult {
  try {
    return { value: JSON.parse(cell) as unknown };
  } catch {
    return { code: "bad_json", message: `${quoted(cell)} is not JSON.` };
  }
}

/** What a map puts in the place of a text: the entry that is spelled so, whatever its case, else that of the same number, else `*`. */
export function lookUp(
  values: Readonly<Record<string, MappedValue>>,
  clean: string,
): MappedValue | undefined {
  if (Object.hasOwn(values, clean)) return values[clean];
  const wanted = fold(clean);
  const number = readNumber(clean)?.text;
  for (const [text, value] of Object.entries(values)) {
    if (text === "*") continue;
    if (wanted !== "" && fold(text) === wanted) return value;
    if (number !== undefined && readNumber(text)?.text === number) return value;
  }
  return Object.hasOwn(values, "*") ? values["*"] : undefined;
}

function orderNote(order: DateOrder | undefined): string {
  return order === undefined || order === "ymd" ? "" : ` (read ${order === "mdy" ? "month" : "day"} first)`;
}
