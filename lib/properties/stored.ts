import { type Sql, sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { columnNames, columns } from "./columns.ts";
import { propertyJson, propertyVersion } from "./json.ts";

/** A property as it stands in the table. */
export interface StoredProperty {
  id: string;
  /** All 34 columns as one JSON object. */
  json: string;
  version: string;
}

/** The columns of a StoredProperty, for `select` and `returning`. */
export const storedColumns: Sql = sql`id, ${propertyJson()} as json, ${propertyVersion} as version`;

/** The columns that a caller may write, in the table's order. */
export const writableColumns = columnNames.filter((name) => columns[name].writer === "caller");

export function propertyNotFound(id: string): AppError {
  return new AppError("not_found", `There is no property ${id}.`);
}
