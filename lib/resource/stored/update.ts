import { type Queries, sql } from "../../db/index.ts";
import type { Collection, Row } from "../definition.ts";
import { sweepChanges } from "../history/retention.ts";
import { notFoundError } from "../not-found.ts";
import { brokenRules, type Values, validationError } from "../validation/validate.ts";
import { rethrow } from "./constraints.ts";
import { readRow } from "./create.ts";
import { versionETag } from "./json.ts";
import { listsOf, replaceLists } from "./lists.ts";
import { checkReferences } from "./references.ts";
import { columnSql, type Stored, storedColumns, tableOf } from "./stored.ts";

/**
 * Merges `patch` into the row (RFC 7396) and writes what differs, and nothing when nothing does. The row is locked from
 * reading to writing, so that `check`, which gets its ETag and may throw, and the rules see what is written over.
 * Errors: `not_found`, `validation_failed`, `conflict`, those of `check`.
 */
export async function updateRow(
  tx: Queries,
  collection: Collection,
  id: string,
  patch: Values,
  by: string,
  check: (etag: string) => void,
): Promise<Stored> {
  const stored = await tx.fetchOne<Stored>(
    sql`select ${storedColumns(collection)} from ${tableOf(collection)} where id = ${id} for update`,
  );
  if (stored === null) throw notFoundError(collection, id);
  check(versionETag(stored.version));
  const before: Values = JSON.parse(stored.json);
  const row: Values = { ...before, ...patch };
  const issues = brokenRules(collection, row, before, new Set(Object.keys(patch)));
  if (issues.length > 0) throw validationError(collection, issues);
  const changed = Object.keys(row).filter((name) => !same(row[name], before[name]));
  if (changed.length === 0) return stored;
  await checkReferences(tx, collection, row, changed);
  await sweepChanges(tx);
  await collection.options.guard?.(tx, row as Row<Collection>);
  return write(tx, collection, stored, row, changed, by);
}

async function write(
  tx: Queries,
  collection: Collection,
  stored: Stored,
  row: Values,
  changed: readonly string[],
  by: string,
): Promise<Stored> {
  const { id } = stored;
  const lists = listsOf(collection, changed);
  const inTable = changed.filter((name) => collection.columns[name]?.list === undefined);
  const assignments = inTable.map((name) => sql`${columnSql(collection, name)} = ${row[name]}`);
  const updated = await tx
    .fetchOne<Stored>(
      sql`update ${tableOf(collection)} set ${sql.join([...assignments, sql`updated_by = ${by}`], ", ")}
        where id = ${id} returning ${storedColumns(collection)}`,
    )
    .catch(rethrow(collection));
  if (lists.length === 0) return updated ?? stored;
  await replaceLists(tx, collection, id, row, changed).catch(rethrow(collection));
  return readRow(tx, collection, id);
}

/** Lists and objects are compared as JSON. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && a !== null && JSON.stringify(a) === JSON.stringify(b));
