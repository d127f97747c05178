import { DatabaseError, type Queries, sql } from "../../db/index.ts";
import { AppError } from "../../errors.ts";
import type { Collection } from "../definition.ts";
import { notFoundError } from "../not-found.ts";
import { rowVersion, versionETag } from "./json.ts";
import { tableOf } from "./stored.ts";

/**
 * Removes the row; `check` gets its ETag first, and may throw. The caller's subject is written into the row before it
 * goes, so that its history says who removed it. Errors: `not_found`, `in_use`.
 */
export async function deleteRow(
  tx: Queries,
  collection: Collection,
  id: string,
  by: string,
  check: (etag: string) => void,
): Promise<void> {
  const table = tableOf(collection);
  const found = await tx.fetchOne<{ version: string; updated_by: string | null }>(
    sql`select ${rowVersion} as version, updated_by from ${table} where id = ${id} for update`,
  );
  if (found === null) throw notFoundError(collection, id);
  check(versionETag(found.version));
  if (found.updated_by !== by) await tx.execute(sql`update ${table} set updated_by = ${by} where id = ${id}`);
  await tx.execute(sql`delete from ${table} where id = ${id}`);
}

/**
 * The columns that refer to a table and do not let its rows go. An item of a list has no id: it counts as the row that
 * owns it, and goes with.
 */
const blockingColumns = (table: string) => sql`
  with keys as (
    select c.conrelid, c.confrelid, c.confdeltype, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confkey[array_position(c.conkey, a.attnum)] =
      (select attnum from pg_attribute i where i.attrelid = c.confrelid and i.attname = 'id')
  )
  select k.conrelid::regclass::text as table, k.column,
    coalesce(o.confrelid, k.conrelid)::regclass::text as kind, coalesce(o.column, 'id') as id
  from keys k
  left join keys o on o.conrelid = k.conrelid and o.confdeltype = 'c'
    and not exists (select from pg_attribute i where i.attrelid = k.conrelid and i.attname = 'id')
  where k.confrelid = ${table}::text::regclass and k.confdeltype in ('a', 'r')`;

/**
 * For `.catch` of a deletion, after its transaction has ended: throws `in_use` with one issue for each kind of row that
 * refers to this one, its count in the message.
 */
export async function throwInUse(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  id: string,
  error: unknown,
): Promise<never> {
  if (!(error instanceof DatabaseError) || error.sqlstate !== "23503") throw error;
  const columns = await queries.fetchAll<{ table: string; column: string; kind: string; id: string }>(
    blockingColumns(collection.table),
  );
  const referring = columns.map(
    ({ table, column, kind, id: owner }) =>
      sql`select ${kind}::text as kind, ${sql.id(owner)} as id from ${sql.id(table)} where ${sql.id(column)} = ${id}`,
  );
  const found = await queries.fetchAll<{ kind: string; count: number }>(
    sql`select kind, count(distinct id)::int as count from (${sql.join(referring, " union all ")}) r
      group by kind order by kind`,
  );
  const issues = found.map(({ kind, count }) => ({
    code: kind,
    count,
    message: `${count} of its ${kind.replaceAll("_", " ")} refer to it.`,
  }));
  throw new AppError("in_use", `The ${collection.one} cannot be deleted while something refers to it.`, {
    issues,
    cause: error,
  });
}
