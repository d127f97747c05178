import { type CsvOptions, type CsvTable, readCsv } from "./csv/read.ts";
import { type JsonRow, readNdjson } from "./ndjson.ts";
import { type DamagedRow, isDamaged, type Table, type TableRow } from "./table.ts";
import { decodeText } from "./text/decode.ts";

export type FileType = "csv" | "ndjson" | "xlsx";

export interface FileOptions extends CsvOptions {
  sheet?: string | undefined;
  /** The bytes came as a string: what was not UTF-8 is lost already. */
  asText?: boolean;
}

/** How a file was read, for the report. */
export interface FileFacts {
  encoding?: string;
  delimiter?: CsvTable["delimiter"];
  /** 0 for a file without headings. */
  header_line?: number;
}

export interface TableFile {
  table: Table;
  facts: FileFacts;
}

const zipMark = [0x50, 0x4b, 0x03, 0x04];

/** What a file is by its first bytes: a workbook is a ZIP file, whatever its name says. */
export function isZip(bytes: Uint8Array): boolean {
  return zipMark.every((byte, index) => bytes[index] === byte);
}

/** Reads a CSV file, a workbook or the objects of an NDJSON file as a table. The reader of workbooks is loaded on use. */
export async function readTable(
  bytes: Uint8Array,
  type: FileType,
  options: FileOptions = {},
): Promise<TableFile> {
  if (type === "xlsx" || isZip(bytes)) {
    const { readXlsx } = await import("./xlsx/read.ts");
    const table = await readXlsx(bytes, options);
    return { table, facts: { header_line: table.headerLine } };
  }
  const { text, encoding } = await decodeText(bytes, options);
  if (type === "ndjson") return { table: jsonTable([...readNdjson(text)]), facts: { encoding } };
  const { delimiter, ...table } = readCsv(text, options);
  return { table, facts: { encoding, delimiter, header_line: table.headerLine } };
}

/** JSON objects as a table: their members' names are the headings. */
export function jsonTable(records: readonly (JsonRow | DamagedRow)[]): Table {
  const names = new Set<string>();
  for (const row of records) if (!isDamaged(row)) for (const name of Object.keys(row.record)) names.add(name);
  const headings = [...names];
  const rows = records.map((row): TableRow => {
    if (isDamaged(row)) return row;
    return { line: row.line, cells: headings.map((name) => jsonCell(row.record[name])) };
  });
  return { headings, headerLine: 0, rows };
}

function jsonCell(value: unknown): string | null {
  if (value == null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
