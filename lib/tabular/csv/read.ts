import { findHeaderRow, headerSearchRows, headingTexts } from "../header-row.ts";
import { type Cell, isEmpty, type Table, type TableRow } from "../table.ts";
import { detectDialect } from "./detect-dialect.ts";
import type { Delimiter, Dialect } from "./dialect.ts";
import { isMarked } from "./marks.ts";
import { type CsvReader, type CsvRecord, csvReader } from "./records.ts";

export interface CsvOptions {
  /** Whether a text is a heading that the caller knows. */
  isKnown?: (heading: string) => boolean;
  /** False: the file has no headings. */
  header?: boolean;
  /** Reading ends after so many rows. */
  maxRows?: number;
}

export interface CsvTable extends Table {
  delimiter: Delimiter;
}

/** The rows of a CSV text, however it is written. Rows of empty cells are left out; a damaged one costs itself alone. */
export function readCsv(text: string, options: CsvOptions = {}): CsvTable {
  const dialect = detectDialect(text, options.isKnown);
  const head = findHeadings(text, dialect, options);
  const reader = csvReader(text, { ...dialect, ...head.after });
  const rows: TableRow[] = [];
  for (const row of csvRows(reader, head.headings)) {
    rows.push(row);
    if (rows.length === options.maxRows) break;
  }
  return { headings: head.headings, headerLine: head.line, rows, delimiter: dialect.delimiter };
}

/** The headings, the line in which they stand (0 for none) and where the records after them begin. */
export function findHeadings(text: string, dialect: Dialect, { isKnown, header = true }: CsvOptions) {
  const begin = { start: dialect.start, line: dialect.line };
  if (!header) return { headings: [], line: 0, after: begin };
  const reader = csvReader(text, dialect);
  const records: { row: TableRow; cells: CsvRecord["cells"]; after: ReturnType<CsvReader["place"]> }[] = [];
  for (let record = reader.next(); record !== undefined; record = reader.next()) {
    records.push({ row: toRow(record), cells: record.cells, after: reader.place() });
    if (records.length === headerSearchRows) break;
  }
  const index = findHeaderRow(
    records.map(({ row }) => row),
    isKnown ?? (() => false),
  );
  const found = records[index];
  if (found === undefined) return { headings: [], line: 0, after: begin };
  return { headings: headingTexts(found.cells), line: found.row.line, after: found.after };
}

/** The rows that a reader has left. Every cell beyond the headings has to be empty. */
export function* csvRows(reader: CsvReader, headings: readonly string[]): Generator<TableRow> {
  const width = headings.length;
  let expected = width;
  const fits = (cells: readonly Cell[]) =>
    expected === 0 || (cells.length >= expected && isEmpty(cells.slice(expected)));
  for (let record = reader.next(fits); record !== undefined; record = reader.next(fits)) {
    const { line, cells, damage } = record;
    if (damage !== undefined) yield toRow(record);
    else if (isEmpty(cells)) continue;
    else if (width === 0) {
      expected ||= cells.length;
      yield { line, cells: withoutMarks(cells) };
    } else if (cells.length < width || !isEmpty(cells.slice(width)))
      yield wrongWidth(line, cells.length, width);
    else yield { line, cells: withoutMarks(cells.length === width ? cells : cells.slice(0, width)) };
  }
}

/** Takes away the apostrophe that keeps a spreadsheet from taking a text for something else. */
function withoutMarks(cells: Cell[]): Cell[] {
  if (!cells.some((cell) => cell !== null && isMarked(cell))) return cells;
  return cells.map((cell) => (cell !== null && isMarked(cell) ? cell.slice(1) : cell));
}

const damages = {
  unclosed_quote: "A quote is opened in this line and not closed.",
  stray_quote: "A quote stands inside a field; double it, or leave it out.",
};

function toRow({ line, cells, damage }: CsvRecord): TableRow {
  return damage === undefined ? { line, cells } : { line, code: damage, message: damages[damage] };
}

function wrongWidth(line: number, cells: number, width: number): TableRow {
  return { line, code: "wrong_field_count", message: `Has ${cells} fields where the headings are ${width}.` };
}
