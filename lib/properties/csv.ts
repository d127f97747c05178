import { type Sql, sql } from "../db/index.ts";
import { type ColumnName, columns } from "./columns.ts";
import { columnText } from "./json.ts";

export const csvHeader = (names: readonly ColumnName[]): string => names.join(",");

/**
 * One CSV record per row (RFC 4180), made by Postgres, in the same forms as JSON: an empty value is an empty field, an
 * empty text a quoted empty one, so that the file can be imported again without a loss.
 */
export function propertyCsv(names: readonly ColumnName[]): Sql {
  return sql.raw(`concat_ws(',', ${names.map(csvField).join(", ")})`);
}

function csvField(name: ColumnName): string {
  if (columns[name].kind !== "text") return `coalesce((${columnText(name)})::text, '')`;
  return `case when ${name} is null then '' when ${name} = '' or ${name} ~ '[",\\r\\n]'
    then '"' || replace(${name}, '"', '""') || '"' else ${name} end`;
}
