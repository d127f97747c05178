import { type Queries, sql } from "../../db/index.ts";
import type { Collection, Row } from "../definition.ts";
import type { Values } from "../validation/validate.ts";
import { rethrow } from "./constraints.ts";
import { listsOf, replaceLists } from "./lists.ts";
import { checkReferences } from "./references.ts";
import { columnSql, type Stored, storedColumns, tableOf, writtenNames } from "./stored.ts";

/**
 * Stores a new row, made by the caller whose subject is `by`. Errors: `validation_failed`, and `conflict` where a key is
 * taken.
 */
export async function createRow(
  tx: Queries,
  collection: Collection,
  row: Values,
  by: string,
): Promise<Stored> {
  await checkReferences(tx, collection, row, Object.keys(row));
  await collection.options.guard?.(tx, row as Row<Collection>);
  const written = writtenNames(collection);
  const names = sql.join(
    written.map((name) => columnSql(collection, name)),
    ", ",
  );
  const values = sql.join(
    written.map((name) => sql`${row[name] ?? null}`),
    ", ",
  );
  const lists = listsOf(collection, collection.columnNames);
  const stored = await tx
    .fetchOne<Stored>(
      sql`insert into ${tableOf(collection)} (${names}, created_by, updated_by) values (${values}, ${by}, ${by})
        returning ${lists.length === 0 ? storedColumns(collection) : sql.raw("id")}`,
    )
    .catch(rethrow(collection));
  if (stored === null) throw new Error("The insert returned no row.");
  if (lists.length === 0) return stored;
  await replaceLists(tx, collection, stored.id, row, collection.columnNames).catch(rethrow(collection));
  return readRow(tx, collection, stored.id);
}

/** A row that this transaction has just written. */
export async function readRow(
  tx: Pick<Queries, "fetchOne">,
  collection: Collection,
  id: string,
): Promise<Stored> {
  const stored = await tx.fetchOne<Stored>(
    sql`select ${storedColumns(collection)} from ${tableOf(collection)} where id = ${id}`,
  );
  if (stored === null) throw new Error("The row that was written is not there.");
  return stored;
}
