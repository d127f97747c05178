import type { DateOrder } from "../values/date.ts";
import type { CellReading, MappedValue, ReadAs } from "../values/read-cell.ts";

/** A column of a file: its heading, or its number (the first being 1) in a file without headings. */
export type Heading = string | number;

/** A part of a joined text. A part whose cell is empty, or has a value of null, is left out with its before and after. */
export interface JoinPart {
  from: Heading;
  before?: string;
  after?: string;
  values?: Record<string, MappedValue>;
}

export interface FromSource extends CellReading {
  from: Heading;
}

export type ColumnSource =
  | Heading
  | FromSource
  | { value: MappedValue }
  | { join: (Heading | JoinPart)[]; with?: string };

/** How the columns of one kind of file become the columns of a collection. Plain data: people write and keep it. */
export interface ImportMap {
  collection?: string;
  /** The columns by which a row is recognised when it comes again. */
  key?: Heading[];
  columns: Record<string, ColumnSource>;
  /** Values for what a row leaves empty. */
  defaults?: Record<string, MappedValue>;
  /** False: the file has no headings, and its columns are named by their numbers. */
  header?: boolean;
}

export const readings: readonly ReadAs[] = ["number", "percent", "fraction", "date", "boolean", "text"];
export const dateOrders: readonly DateOrder[] = ["mdy", "dmy", "ymd"];

/** The headings that a source reads. */
export function headingsOf(source: ColumnSource): Heading[] {
  if (typeof source !== "object") return [source];
  if ("from" in source) return [source.from];
  return "join" in source ? source.join.map((part) => (typeof part === "object" ? part.from : part)) : [];
}
