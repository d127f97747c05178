import { AppError } from "../../errors.ts";
import { type Heading, headingsOf, type ImportMap } from "../../tabular/maps/map.ts";
import { missingFields } from "../../tabular/maps/missing.ts";
import { sampleValues } from "../../tabular/maps/samples.ts";
import type { SuggestedMap } from "../../tabular/maps/suggest.ts";
import { type JsonRow, readNdjson } from "../../tabular/ndjson.ts";
import { type FileFacts, type FileType, jsonTable, readTable } from "../../tabular/read-file.ts";
import { type DamagedRow, isDamaged, readRows, type Table } from "../../tabular/table.ts";
import { decodeText } from "../../tabular/text/decode.ts";
import type { DateOrder } from "../../tabular/values/date.ts";
import type { Collection } from "../definition.ts";
import { type CheckedFile, checkRows } from "./check.ts";
import { type ChosenMap, fitsHint, fittingMap, headingTest } from "./maps/choose-map.ts";
import { importTargets } from "./maps/targets.ts";
import type { ImportOptions } from "./options.ts";
import { bindTo, type FileRow, jsonRows, mappedRows } from "./rows.ts";
import { unfold } from "./unfold.ts";

export interface Upload {
  bytes: Buffer;
  type: FileType;
  /** The bytes came as a string: what was not UTF-8 is lost already. */
  asText: boolean;
}

/** A file that was read and looked at row by row, before the collection is asked what it has of it. */
export interface ReadImport {
  checked: CheckedFile;
  /** What the map's keys are kept under. */
  source: string;
  ignored: string[];
  lineOffset: number;
  facts: FileFacts & {
    /** The name of the built-in or kept map. */
    map?: string;
    /** The order in which days with slashes were read, by field. */
    date_order?: Record<string, DateOrder>;
  };
  /** The map that read it, with sample values; undefined for objects that have the collection's own fields. */
  map?: SuggestedMap;
  /** The first rows as they were read. */
  preview: { line: number; values: Record<string, unknown> }[];
}

const previewRows = 20;

/** What a Lambda takes. */
const maxBytes = 6 * 1024 * 1024;
/** More rows than this take longer than a request may. */
const maxRows = 40_000;

/** Reads a file by a map, or by what its headings speak for. Errors: `invalid_body`, `content_too_large`. */
export async function readImport(
  collection: Collection,
  { bytes, type, asText }: Upload,
  options: Pick<ImportOptions, "sheet" | "lineOffset" | "suggest">,
  given?: ChosenMap,
): Promise<ReadImport> {
  if (bytes.length > maxBytes)
    throw new AppError("content_too_large", `A file may have ${maxBytes} bytes at most; ${howToCut}`);
  const { lineOffset } = options;
  if (type === "ndjson") {
    const { text, encoding } = await decodeText(bytes, { asText });
    const records: (JsonRow | DamagedRow)[] = [];
    for (const record of readNdjson(text)) if (records.push(record) > maxRows) throw tooManyRowsError();
    if (given === undefined) {
      const rows = [...jsonRows(collection, records)];
      const checked = checkRows(collection, rows);
      return { checked, source: "", ignored: [], lineOffset, facts: { encoding }, preview: preview(rows) };
    }
    return readMapped(collection, unfolded(collection, jsonTable(records), given), { encoding }, options);
  }
  const isKnown = headingTest(collection, given);
  const header = given?.map.header ?? true;
  const { sheet } = options;
  const limits = { maxRows: maxRows + 1 };
  const { table, facts } = await readTable(bytes, type, { asText, sheet, isKnown, header, ...limits });
  return readMapped(collection, unfolded(collection, table, given), facts, options);
}

/** The table with a row for each row of the collection, and the map that reads it. */
function unfolded(collection: Collection, read: Table, map: ChosenMap | undefined) {
  const { table, given } = unfold(collection, read, map);
  if (table.rows.length > maxRows) throw tooManyRowsError();
  return { table, chosen: given ?? fittingMap(collection, table) };
}

const howToCut = "send it in pieces, as `npx reims import` does.";

function tooManyRowsError(): AppError {
  return new AppError("content_too_large", `A file may have ${maxRows} rows at most; ${howToCut}`);
}

function readMapped(
  collection: Collection,
  { table, chosen }: { table: Table; chosen: ChosenMap },
  facts: FileFacts,
  { lineOffset, suggest }: Pick<ImportOptions, "lineOffset" | "suggest">,
): ReadImport {
  const bound = bindTo(collection, chosen, table);
  const missing = missingFields(chosen.map, importTargets(collection), bound);
  const recognizable = isRecognizable(chosen.map, bound.missing);
  if (missing.length > 0 && !recognizable && !suggest)
    throw headingsError(collection, table, chosen, missing);
  const dates = Object.keys(bound.dateOrder).length === 0 ? {} : { date_order: bound.dateOrder };
  const rows = [...mappedRows(collection, { table, chosen }, bound)];
  return {
    checked: checkRows(collection, rows),
    preview: preview(rows),
    source: chosen.source,
    ignored: bound.ignored,
    lineOffset,
    facts: { ...facts, ...(chosen.name === undefined ? {} : { map: chosen.name }), ...dates },
    map: { ...chosen.map, samples: sampleValues(table.headings, readRows(table.rows)) },
  };
}

/** Whether rows can be ones that are stored, so that a file need not have what only a new row needs. */
function isRecognizable({ key = [], columns }: ImportMap, missing: readonly Heading[]): boolean {
  const has = (headings: readonly Heading[]) =>
    headings.length > 0 && headings.every((heading) => !missing.includes(heading));
  return has(key) || (columns.id !== undefined && has(headingsOf(columns.id)));
}

function preview(rows: readonly (FileRow | DamagedRow)[]): ReadImport["preview"] {
  return rows.slice(0, previewRows).flatMap((row) => {
    return isDamaged(row) ? [] : [{ line: row.line, values: row.input }];
  });
}

function headingsError(
  collection: Collection,
  { headings }: Table,
  chosen: ChosenMap,
  missing: readonly { code: string; message: string }[],
): AppError {
  const issues = missing.map(({ code, message }) => ({ pointer: "", code, message }));
  const hint = fitsHint(collection, headings, chosen);
  const by = chosen.name === undefined ? "" : ` that the map ${chosen.name} reads`;
  return new AppError("invalid_body", `The file lacks headings${by}.${hint}`, { issues });
}
