import { type Sql, sql } from "../../db/index.ts";
import type { Column, ListTable } from "../columns/column.ts";
import type { Collection } from "../definition.ts";

/** A column's name in SQL, quoted: the name outside may be a reserved word. */
export const sqlName = (name: string, { storedAs }: Pick<Column, "storedAs"> = {}): string =>
  `"${storedAs ?? name}"`;

/** The SQL of a column's value as it goes out: instants in UTC to the microsecond, decimals without idle zeros. */
export function columnText(collection: Pick<Collection, "table" | "columns">, name: string): string {
  const column = collection.columns[name] as Column;
  if (column.list !== undefined) return listJson(column.list, `${collection.table}.id`);
  return valueText(column, column.computedBy ?? sqlName(name, column));
}

function valueText({ kind }: Column, value: string): string {
  if (kind === "timestamp") return `to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return kind === "decimal" ? `trim_scale(${value})` : value;
}

/** A list as one JSON array in its order, empty where the row has none. */
function listJson({ table, owner, columns, item }: ListTable, id: string): string {
  if (item !== undefined)
    return `(select coalesce(json_agg(${item} order by position), '[]'::json) from ${table} where ${owner} = ${id})`;
  const values = Object.entries(columns).map(
    ([name, column]) => `${valueText(column, sqlName(name, column))} as ${sqlName(name)}`,
  );
  const items = `select position, (select row_to_json(i) from (select ${values.join(", ")}) i) as item
    from ${table} where ${owner} = ${id}`;
  return `(select coalesce(json_agg(item order by position), '[]'::json) from (${items}) l)`;
}

/** The columns that an answer has when `fields` names none. */
export const usualNames = ({ columnNames, columns }: Collection): string[] =>
  columnNames.filter((name) => columns[name]?.onRequest !== true);

/** One JSON text per row, made by Postgres, of the named columns in that order. For a query on the collection's table. */
export function rowJson(collection: Collection, names: readonly string[]): Sql {
  const values = names.map((name) => `${columnText(collection, name)} as ${sqlName(name)}`);
  return sql.raw(`(select row_to_json(r)::text from (select ${values.join(", ")}) r)`);
}

/** The row's version: updated_at in microseconds since 1970, as text. A trigger makes it strictly increasing. */
export const rowVersion: Sql = sql.raw("(extract(epoch from updated_at) * 1000000)::bigint::text");

/** The strong ETag (RFC 9110, 8.8.3) of a version. */
export function versionETag(version: string): string {
  return `"${version}"`;
}
