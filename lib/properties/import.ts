import type { Queries } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { type CheckedFile, checkRows, type ImportIssue } from "./import-check.ts";
import { readCsv, readNdjson } from "./import-file.ts";
import type { ImportOptions } from "./import-options.ts";
import { countPresent, storeRows } from "./import-store.ts";
import { maps } from "./maps/index.ts";

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
export function readImport(body: Buffer, type: "csv" | "ndjson", options: ImportOptions): CheckedFile {
  const { map, lineOffset, onError } = options;
  if (body.length > maxBytes)
    throw new AppError("content_too_large", `A file may have ${maxBytes} bytes at most; send it in pieces.`);
  const rows = type === "csv" ? readCsv(body, maps[map]) : readNdjson(body);
  const file = checkRows(rows, maps[map].sources, lineOffset);
  if (onError === "skip" || file.refused === 0) return file;
  throw new AppError(
    "validation_failed",
    `${file.refused} of ${file.rows} rows are not valid, so none was stored.`,
    { issues: file.errors.slice(0, 1000) },
  );
}

export async function storeImport(
  tx: Queries,
  file: CheckedFile,
  { map }: Pick<ImportOptions, "map">,
  by: string,
): Promise<ImportReport> {
  return report(file, file.good.length === 0 ? 0 : await storeRows(tx, map, file.good, by));
}

/** The report that storing would give now; writes nothing. */
export async function tryImport(
  queries: Pick<Queries, "fetchVal">,
  file: CheckedFile,
  { map }: Pick<ImportOptions, "map">,
): Promise<ImportReport> {
  return report(file, file.good.length - (await countPresent(queries, map, file.good)));
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
