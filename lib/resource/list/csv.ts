import { type Sql, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { columnText } from "../stored/json.ts";

export const csvHeader = (names: readonly string[]): string => names.join(",");

/**
 * One CSV record per row (RFC 4180), made by Postgres, in the same forms as JSON: an empty value is an empty field, an
 * empty text a quoted empty one and spaces at its ends in quotes, so that the file can be imported again without a loss. A
 * list is its JSON.
 */
export function rowCsv(collection: Collection, names: readonly string[]): Sql {
  return csvRecord(collection, names, marked);
}

/** The same for spreadsheets, in which no text is taken for a formula. */
export function rowSpreadsheetCsv(collection: Collection, names: readonly string[]): Sql {
  return csvRecord(collection, names, formula);
}

/**
 * Texts that get an apostrophe before them, which an import takes away again: what a spreadsheet would compute, and what begins
 * as such a text does with its apostrophe. The latter gets one in every form, so that no text loses its own.
 */
const formula = "^''*[=+@-]";
const marked = "^''+[=+@-]";

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
export function csvText(value: string, guarded = marked): string {
  return `(select case when v is null then '' when v = '' or v ~ '^\\s|[",\\r\\n]|\\s$'
    then '"' || replace(v, '"', '""') || '"' else v end
    from (select case when t ~ '${guarded}' then '''' || t else t end as v from (select (${value})::text as t) c) g)`;
}
