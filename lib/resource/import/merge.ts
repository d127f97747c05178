import { type Queries, sql } from "../../db/index.ts";
import { castOf } from "../columns/postgres-type.ts";
import type { Collection } from "../definition.ts";
import { rethrow } from "../stored/constraints.ts";
import { sqlName } from "../stored/json.ts";
import { replaceLists } from "../stored/lists.ts";
import { tableOf } from "../stored/stored.ts";
import type { Values } from "../validation/validate.ts";
import { importTimeoutMs as timeoutMs } from "./recognition/match.ts";

/** A stored row with its new values; `changed` are the columns that differ. */
export interface MergedRow {
  id: string;
  row: Values;
  changed: readonly string[];
}

/** Writes changed rows, all in one statement; the rows must be locked. */
export async function mergeRows(
  tx: Queries,
  collection: Collection,
  rows: readonly MergedRow[],
  by: string,
): Promise<void> {
  if (rows.length === 0) return;
  const { columns } = collection;
  const changed = [...new Set(rows.flatMap((row) => row.changed))];
  const written = changed.filter((name) => columns[name]?.list === undefined);
  const shape = written.map((name) => `${sqlName(name)} ${castOf(columns[name]?.kind ?? "text")}`);
  const assignments = written.map((name) => `${sqlName(name, columns[name])} = g.${sqlName(name)}`);
  const given = rows.map(({ id, row }) => ({
    id,
    ...Object.fromEntries(written.map((name) => [name, row[name] ?? null])),
  }));
  await tx
    .execute(
      sql`update ${tableOf(collection)} t set ${sql.raw([...assignments, ""].join(", "))} updated_by = ${by}
        from json_to_recordset(${JSON.stringify(given)}::text::json) as ${sql.raw(`g (${["id uuid", ...shape].join(", ")})`)}
        where t.id = g.id`,
      { timeoutMs, prepare: false, name: "import_merge" },
    )
    .catch(rethrow(collection));
  for (const { id, row, changed: own } of rows)
    await replaceLists(tx, collection, id, row, own).catch(rethrow(collection));
}
