import { detectDialect } from "../../lib/tabular/csv/detect-dialect.ts";
import type { Dialect } from "../../lib/tabular/csv/dialect.ts";
import { csvRows, findHeadings } from "../../lib/tabular/csv/read.ts";
import { csvReader } from "../../lib/tabular/csv/records.ts";
import type { TableRow } from "../../lib/tabular/table.ts";
import { textChunks } from "./text-chunks.ts";

/** What the beginning of a CSV file says of the whole. */
export interface CsvHead {
  dialect: Dialect;
  headings: string[];
  /** The line of the headings; 0 for none. */
  headerLine: number;
  /** Where the first record after the headings begins. */
  after: { start: number; line: number };
  encoding: string;
}

/** A record of the file with its text and the blank lines above it; `line` is where that text begins. */
export interface CsvPart {
  row: TableRow;
  text: string;
  line: number;
  encoding: string;
  /** The bytes of the file that are behind the chunk in which it ends. */
  behind: number;
}

export interface HeadOptions {
  isKnown(heading: string): boolean;
  /** False: the file has no headings. */
  header: boolean;
}

export async function readHead(file: string, options: HeadOptions): Promise<CsvHead> {
  for await (const { text, encoding } of textChunks(file)) {
    const dialect = detectDialect(text, options.isKnown);
    const { headings, line, after } = findHeadings(text, dialect, options);
    return { dialect, headings, headerLine: line, after, encoding };
  }
  return {
    dialect: detectDialect(""),
    headings: [],
    headerLine: 0,
    after: { start: 0, line: 1 },
    encoding: "utf-8",
  };
}

/** The records after the headings, one by one, from a file of any size. */
export async function* csvParts(
  file: string,
  { dialect, headings, after }: CsvHead,
): AsyncGenerator<CsvPart> {
  let text = "";
  let place = after;
  let behind = 0;
  let isFirst = true;
  let encoding = "utf-8";
  function* read(complete: boolean): Generator<CsvPart> {
    const reader = csvReader(text, { ...dialect, ...place }, complete);
    // Empty rows are left out of the rows, and stay with the record before them here.
    for (const row of csvRows(reader, headings)) {
      const next = reader.place();
      yield { row, text: text.slice(place.start, next.start), line: place.line, encoding, behind };
      place = next;
    }
    text = text.slice(place.start);
    place = { start: 0, line: place.line };
  }
  for await (const chunk of textChunks(file)) {
    text += chunk.text;
    ({ behind, encoding } = chunk);
    if (isFirst && text.length < place.start) continue;
    isFirst = false;
    yield* read(false);
  }
  yield* read(true);
}
