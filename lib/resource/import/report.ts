import type { Queries } from "../../db/index.ts";
import { AppError } from "../../errors.ts";
import type { Collection } from "../definition.ts";
import { type CheckedFile, checkRows, type ImportIssue } from "./check.ts";
import { readCsv, readNdjson } from "./file.ts";
import { matchRows } from "./match.ts";
import { type ImportOptions, mapsOf } from "./options.ts";
import { storeRows } from "./store.ts";

/** rows = stored + present + refused. */
export interface ImportReport {
  rows: number;
  stored: number;
  present: number;
  refused: number;
  errors: ImportIssue[];
  /** How many errors are not listed, when the answer had no room for all. */
  errors_omitted?: number;
}

/** What a Lambda takes. */
const maxBytes = 6 * 1024 * 1024;

/** Reads and validates a file. With `onError: "abort"` one bad row is a `validation_failed`; nothing is stored here. */
export function readImport(
  collection: Collection,
  body: Buffer,
  type: "csv" | "ndjson",
  options: ImportOptions,
): CheckedFile {
  const { lineOffset, onError } = options;
  if (body.length > maxBytes)
    throw new AppError("content_too_large", `A file may have ${maxBytes} bytes at most; send it in pieces.`);
  const map = mapOf(collection, options);
  const rows = type === "csv" ? readCsv(body, map) : readNdjson(body, collection);
  const file = checkRows(collection, rows, map.sources, lineOffset);
  if (onError === "skip" || file.refused === 0) return file;
  throw new AppError(
    "validation_failed",
    `${file.refused} of ${file.rows} rows are not valid, so none was stored.`,
    { issues: file.errors.slice(0, 1000) },
  );
}

function mapOf(collection: Collection, { map }: Pick<ImportOptions, "map">) {
  const found = mapsOf(collection)[map];
  if (found === undefined) throw new Error(`${collection.name} has no map ${map}`);
  return found;
}

/** Stores the rows that are not there yet, made by the caller whose subject is `by`. */
export async function storeImport(
  tx: Queries,
  collection: Collection,
  file: CheckedFile,
  { map }: Pick<ImportOptions, "map">,
  by: string,
): Promise<ImportReport> {
  return report(file, file.good.length === 0 ? 0 : await storeRows(tx, collection, map, file.good, by));
}

/** The report that storing would give now; writes nothing. */
export async function tryImport(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  file: CheckedFile,
  { map }: Pick<ImportOptions, "map">,
): Promise<ImportReport> {
  const stored = await matchRows(queries, collection, map, file.good);
  return report(file, file.good.length - stored.size);
}

function report({ rows, refused, errors, omitted }: CheckedFile, stored: number): ImportReport {
  return {
    rows,
    stored,
    present: rows - refused - stored,
    refused,
    errors,
    ...(omitted === 0 ? {} : { errors_omitted: omitted }),
  };
}
