import { type Queries, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { listsOf } from "../stored/lists.ts";
import { importTimeoutMs as timeoutMs } from "./recognition/match.ts";

/**
 * Has the planner look at the tables that an import has made much larger than they were when it last did. Without that it takes
 * a table that was filled a moment ago for nearly empty, and answers over it run into their time limit until the server's
 * own round comes. Where the role may not, the server leaves the statistics as they are.
 */
export async function refreshStatistics(tx: Queries, collection: Collection): Promise<void> {
  const lists = listsOf(collection, collection.columnNames).map(([, { table }]) => table);
  const names = [collection.table, ...lists];
  const grown = await tx.fetchAll<{ name: string }>(
    sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
        and relname in (select value from json_array_elements_text(${JSON.stringify(names)}::text::json))
        and pg_relation_size(oid) > 2 * (${pageBytes}::int * relpages + ${smallBytes}::int)`,
    { timeoutMs, name: "import_grown" },
  );
  if (grown.length === 0) return;
  const tables = grown.map(({ name }) => name).join(", ");
  await tx.execute(sql.raw(`analyze (skip_locked) ${tables}`), { timeoutMs, name: "import_analyze" });
}

const pageBytes = 8192;
/** Of a table of a few pages any plan is good. */
const smallBytes = 16_384;
