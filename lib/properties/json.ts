import { type Sql, sql } from "../db/index.ts";
import { type ColumnName, columnNames, columns } from "./columns.ts";

/** The SQL of a column's value as it goes out: instants in UTC to the microsecond, decimals without idle zeros. */
export function columnText(name: ColumnName): string {
  const { kind } = columns[name];
  if (kind === "timestamp") return `to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return kind === "decimal" ? `trim_scale(${name})` : name;
}

/** One JSON text per row, made by Postgres; all columns, or those named, in that order. For a query on `properties`. */
export function propertyJson(names: readonly ColumnName[] = columnNames): Sql {
  const values = names.map((name) => `${columnText(name)} as ${name}`);
  return sql.raw(`(select row_to_json(r)::text from (select ${values.join(", ")}) r)`);
}

/** The row's version: updated_at in microseconds since 1970, as text. The trigger makes it strictly increasing. */
export const propertyVersion: Sql = sql.raw("(extract(epoch from updated_at) * 1000000)::bigint::text");

/** The strong ETag (RFC 9110, 8.8.3) of a version. */
export function propertyETag(version: string): string {
  return `"${version}"`;
}
