import { type CsvError, parse } from "csv-parse/sync";
import { AppError } from "../../errors.ts";
import { didYouMean } from "../../http/query.ts";
import { parseJson } from "../../json.ts";
import type { Collection } from "../definition.ts";
import type { ImportMap, MappedRow } from "../import-map.ts";
import { lineCounter } from "./line-counter.ts";
import { split } from "./own-columns.ts";

/** One row of a file: what its map made of it, or why it could not be read. `line` is where it begins. */
export type FileRow = { line: number; mapped: MappedRow } | { line: number; code: string; message: string };

interface CsvRecord {
  record: (string | null)[];
  /** The bytes of the file up to the record's end. */
  info: { bytes: number };
}

/** The rows of a CSV file (RFC 4180): any line ends, blank lines skipped, a header that has the map's columns. */
export function* readCsv(body: Buffer, map: ImportMap): Generator<FileRow> {
  const [first, ...records] = parseCsv(body);
  const places = readHeader(first?.record ?? [], map);
  const lineOf = lineCounter(body);
  lineOf(first?.info.bytes ?? 0);
  for (const { record, info } of records) {
    const line = lineOf(info.bytes);
    if (record.length === places.size) {
      const cell = (column: string) => {
        const place = places.get(column);
        return place === undefined ? undefined : record[place];
      };
      yield { line, mapped: map.read(cell) };
    } else {
      const message = `Has ${record.length} fields where the header has ${places.size}.`;
      yield { line, code: "wrong_field_count", message };
    }
  }
}

/** An empty text stands in quotes, as our own export writes it; looking for that costs time, so only where there is one. */
const quotedEmpty = /(?:^|,)""(?:,|\r?$)/m;

function parseCsv(body: Buffer): CsvRecord[] {
  const text = utf8(body);
  const nullable = quotedEmpty.test(text)
    ? (value: string, { quoting }: { quoting: boolean }) => (value === "" && !quoting ? null : value)
    : undefined;
  try {
    const records = parse(text, {
      record_delimiter: ["\r\n", "\n", "\r"],
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      ...(nullable === undefined ? {} : { cast: nullable }),
    }) as unknown as CsvRecord[];
    if (nullable === undefined) for (const { record } of records) emptyToNull(record);
    return records;
  } catch (cause) {
    const { code, bytes } = cause as CsvError & { bytes?: number };
    if (code === "CSV_QUOTE_NOT_CLOSED")
      throw unreadableError("bad_csv", "A quote is opened and never closed.", cause);
    const line = body
      .subarray(0, bytes)
      .toString("latin1")
      .split(/\r\n|\r|\n/).length;
    throw unreadableError("bad_csv", `A quote stands inside a field in line ${line}.`, cause);
  }
}

function emptyToNull(record: (string | null)[]): void {
  for (let index = 0; index < record.length; index++) if (record[index] === "") record[index] = null;
}

/** Where each of the map's columns is; a column that is unknown, missing or given twice is refused by name. */
function readHeader(header: readonly (string | null)[], map: ImportMap): Map<string, number> {
  const names = header.map((name) => name?.replaceAll("\u00a0", " ").trim() ?? "");
  const columns = map.columns.map((column) => column.replace(/\?$/, ""));
  const missing = map.columns.filter((column) => !column.endsWith("?") && !names.includes(column));
  const faults = [
    ...names.flatMap((name, index) => {
      if (names.indexOf(name) < index) return [`The column ${name} is there twice.`];
      if (columns.includes(name)) return [];
      return [`The column ${name || "without a name"} is not known.${didYouMean(name, columns)}`];
    }),
    ...missing.map((column) => `The column ${column} is missing.`),
  ];
  if (faults.length === 0) return new Map(names.map((name, index) => [name, index]));
  const issues = faults.slice(0, 100).map((message) => ({ pointer: "", code: "bad_header", message }));
  throw new AppError("invalid_body", "The file's first line does not name the columns.", { issues });
}

/** The rows of an NDJSON file: one JSON object a line, blank lines skipped. */
export function* readNdjson(body: Buffer, collection: Collection): Generator<FileRow> {
  let line = 0;
  for (const source of utf8(body)
    .replace(/^\ufeff/, "")
    .split("\n")) {
    line++;
    if (source.trim() !== "") yield readJsonLine(collection, source, line);
  }
}

function readJsonLine(collection: Collection, source: string, line: number): FileRow {
  try {
    const value = parseJson(source);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { line, mapped: split(collection, value as Record<string, unknown>) };
    return { line, code: "wrong_type", message: "Must be a JSON object." };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { line, code: "bad_json", message: error.message };
  }
}

function utf8(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw unreadableError("bad_encoding", "The file is not in UTF-8.", cause);
  }
}

function unreadableError(code: string, message: string, cause: unknown): AppError {
  return new AppError("invalid_body", "The file cannot be read.", {
    cause,
    issues: [{ pointer: "", code, message }],
  });
}
