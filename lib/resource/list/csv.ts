import { type Sql, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { columnText } from "../stored/json.ts";

export const csvHeader = (names: readonly string[]): string => names.join(",");

/**
 * One CSV record per row (RFC 4180), made by Postgres, in the same forms as JSON: an empty value is an empty field, an
 * empty text a quoted empty one, so that the file can be imported again without a loss. A list is its JSON.
 */
export function rowCsv(collection: Collection, names: readonly string[]): Sql {
  const fields = names.map((name) => csvField(collection, name));
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

function csvField(collection: Collection, name: string): string {
  const text = columnText(collection, name);
  if (plainKinds.has(collection.columns[name]?.kind ?? "")) return `coalesce((${text})::text, '')`;
  return csvText(text);
}

/** The SQL of a value as a CSV field, in quotes where it needs them. */
export function csvText(value: string): string {
  return `(select case when v is null then '' when v = '' or v ~ '[",\\r\\n]'
    then '"' || replace(v, '"', '""') || '"' else v end from (select (${value})::text as v) c)`;
}
