import type { Sql } from "../db/index.ts";
import type { ColumnName } from "./columns.ts";
import { csvHeader, propertyCsv } from "./csv.ts";
import { propertyJson } from "./json.ts";

/** A form in which a list is served. */
export interface ListForm {
  contentType: string;
  /** The SQL of one row's text. */
  row(fields: readonly ColumnName[]): Sql;
  body(rows: readonly string[], fields: readonly ColumnName[], page: object): string;
}

/** By media type, the preferred one first. In CSV and NDJSON the next page is in the Link header alone. */
export const listForms = {
  "application/json": {
    contentType: "application/json",
    row: propertyJson,
    body: (rows, _fields, page) => `{"data":[${rows.join(",")}],"page":${JSON.stringify(page)}}`,
  },
  "text/csv": {
    contentType: "text/csv; charset=utf-8; header=present",
    row: propertyCsv,
    body: (rows, fields) => [csvHeader(fields), ...rows, ""].join("\r\n"),
  },
  "application/x-ndjson": {
    contentType: "application/x-ndjson",
    row: propertyJson,
    body: (rows) => rows.map((row) => `${row}\n`).join(""),
  },
} as const satisfies Record<string, ListForm>;

export type ListType = keyof typeof listForms;
