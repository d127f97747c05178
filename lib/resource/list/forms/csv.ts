import { type Sql, sql } from "../../../db/index.ts";
import { interpreted } from "../../../tabular/csv/marks.ts";
import type { Collection } from "../../definition.ts";
import { columnText } from "../../stored/json.ts";

export const csvHeader = (names: readonly string[]): string => names.join(",");

/**
 * One CSV record per row (RFC 4180), made by Postgres, in the same forms as JSON: an empty value is an empty field, an
 * empty text a quoted empty one and spaces at its ends in quotes, so that the file can be imported again without a loss. A
 * list is its JSON.
 */
export function rowCsv(collection: Collection, names: readonly string[]): Sql {
  return csvRecord(collection, names, guardedMarked);
}

/** The same for spreadsheets, which take no text for a formula, a number or a day. */
export function rowSpreadsheetCsv(collection: Collection, names: readonly string[]): Sql {
  return csvRecord(collection, names, guardedAll);
}

/**
 * Texts that get an apostrophe before them, which an import takes away again: what a spreadsheet takes for something else, and
 * what begins as such a text does with its apostrophe. The latter gets one in every form, so that no text loses its own.
 */
const guardedAll = `(?i)^''*${interpreted}`;
const guardedMarked = `(?i)^''+${interpreted}`;

function csvRecord(collection: Collection, names: readonly string[], guarded: string): Sql {
  const fields = names.map((name) => csvField(collection, name, guarded));
  return sql.raw(`concat_ws(',', ${fields.join(", ")})`);
}

const plainKinds = new Set([
  "uuid",
  "reference",
  "decimal",
  "integer",
  "date",
  "timestamp",
  "boolean",
  "choice",
]);

function csvField(collection: Collection, name: string, guarded: string): string {
  const text = columnText(collection, name);
  if (plainKinds.has(collection.columns[name]?.kind ?? "")) return `coalesce((${text})::text, '')`;
  return csvText(text, guarded);
}

/** The SQL of a value as a CSV field, in quotes where it needs them. */
export function csvText(value: string, guarded = guardedMarked): string {
  return `(select case when v is null then '' when v = '' or v ~ '^\\s|[",\\r\\n]|\\s$'
    then '"' || replace(v, '"', '""') || '"' else v end
    from (select case when t ~ '${guarded}' then '''' || t else t end as v from (select (${value})::text as t) c) g)`;
}
