import { type Sql, sql } from "../../db/index.ts";
import { type Collection, perCollection } from "../definition.ts";
import { rowJson, rowVersion, sqlName, usualNames } from "./json.ts";

/** A row as it is stored. */
export interface Stored {
  id: string;
  /** Its columns as one JSON object. */
  json: string;
  version: string;
}

/** The columns of a `Stored`, for `select` and `returning`. */
export const storedColumns = perCollection(
  (collection): Sql =>
    sql`id, ${rowJson(collection, usualNames(collection))} as json, ${rowVersion} as version`,
);

export const tableOf = ({ table }: Pick<Collection, "table">): Sql => sql.raw(table);

/** The names of the table's columns that a caller writes, in the table's order. Lists have tables of their own. */
export const writtenNames = perCollection(({ columns, columnNames }) =>
  columnNames.filter((name) => columns[name]?.writer !== "server" && columns[name]?.list === undefined),
);

export const columnSql = ({ columns }: Collection, name: string): Sql =>
  sql.raw(sqlName(name, columns[name]));
