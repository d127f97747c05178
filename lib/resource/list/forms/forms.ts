import type { Sql } from "../../../db/index.ts";
import type { Collection } from "../../definition.ts";
import { rowJson } from "../../stored/json.ts";
import { csvHeader, rowCsv, rowSpreadsheetCsv } from "./csv.ts";

/** A form in which a list is served. */
export interface ListForm {
  contentType: string;
  /** The SQL of one row's text. */
  row(collection: Collection, fields: readonly string[]): Sql;
  body(rows: readonly string[], fields: readonly string[], page: object): string;
}

/** By media type, the preferred one first. In CSV and NDJSON the next page is in the Link header alone. */
export const listForms = {
  "application/json": {
    contentType: "application/json",
    row: rowJson,
    body: (rows, _fields, page) => `{"data":[${rows.join(",")}],"page":${JSON.stringify(page)}}`,
  },
  "text/csv": {
    contentType: "text/csv; charset=utf-8; header=present",
    row: rowCsv,
    body: (rows, fields) => [csvHeader(fields), ...rows, ""].join("\r\n"),
  },
  "application/x-ndjson": {
    contentType: "application/x-ndjson",
    row: rowJson,
    body: (rows) => rows.map((row) => `${row}\n`).join(""),
  },
} as const satisfies Record<string, ListForm>;

export type ListType = keyof typeof listForms;

/** CSV as spreadsheets open it well: with a byte order mark, and no text that they take for a formula. */
const spreadsheetForm: ListForm = {
  contentType: "text/csv; charset=utf-8; header=present; bom=true",
  row: rowSpreadsheetCsv,
  body: (rows, fields) => `\ufeff${listForms["text/csv"].body(rows, fields)}`,
};

/** The form of a media type, as `Accept` asks for it: `text/csv; bom=true` is the one for spreadsheets. */
export function formOf(type: ListType, accept = ""): ListForm {
  return type === "text/csv" && /text\/csv[^,]*;\s*bom=true\s*(?:[;,]|$)/i.test(accept)
    ? spreadsheetForm
    : listForms[type];
}
