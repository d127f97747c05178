import { type Queries, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { notFoundError } from "../not-found.ts";

/** One change of a row: what each changed column was before, and what it was after. */
export interface ChangeRecord {
  at: string;
  by: string | null;
  action: "insert" | "update" | "delete";
  changes: Record<string, { from: unknown; to: unknown }>;
}

export interface ChangePage {
  changes: ChangeRecord[];
  /** The number of the last one, when there are more. */
  next: string | null;
}

/**
 * The changes of a row, the newest first, after the number `after`; also of a row that is gone. A transaction makes one
 * change of a row. Errors: `not_found` for an id that no row has, or had as long as changes are kept.
 */
export async function listChanges(
  queries: Pick<Queries, "fetchAll" | "fetchVal">,
  collection: Collection,
  id: string,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<ChangePage> {
  const table = collection.table;
  const found = await queries.fetchAll<ChangeRecord & { id: string }>(
    sql`select id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, by, action, (
        select coalesce(json_object_agg(key, json_build_object('from', before -> key, 'to', after -> key)), '{}')
        from (select jsonb_object_keys(before) as key union select jsonb_object_keys(after)) keys
        where before -> key is distinct from after -> key
      ) as changes
      from changes
      where collection = ${table} and row_id = ${id} and id < ${after ?? "9223372036854775807"}::text::bigint
      order by changes.id desc limit ${limit + 1}::int`,
    { readOnly: true, name: "history" },
  );
  if (found.length === 0 && !(await exists(queries, table, id))) throw notFoundError(collection, id);
  const page = found.slice(0, limit);
  return {
    changes: page.map(({ id: _, ...change }) => change),
    next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

const exists = (queries: Pick<Queries, "fetchVal">, table: string, id: string) =>
  queries.fetchVal(sql`select true from ${sql.id(table)} where id = ${id}`, { readOnly: true });
