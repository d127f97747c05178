import { DatabaseError, type Queries } from "../../db/index.ts";
import { AppError, type Issue } from "../../errors.ts";
import type { Collection, Row } from "../definition.ts";
import { rethrow } from "../stored/constraints.ts";
import { insertLists } from "../stored/lists.ts";
import { mergeRows } from "./merge.ts";
import type { Decision } from "./recognition/decide.ts";
import { importTimeoutMs as timeoutMs } from "./recognition/match.ts";
import { storeRows } from "./store.ts";

type Write = Extract<Decision, { kind: "new" | "update" }>;

/**
 * Writes new and changed rows, as many at once as the database takes. Where it refuses some, they are split until the row
 * is found that it refuses; these are returned with the reason, by their decisions.
 */
export async function writeRows(
  tx: Queries,
  collection: Collection,
  decisions: readonly Decision[],
  by: string,
): Promise<Map<Decision, Issue[]>> {
  const refused = new Map<Decision, Issue[]>();
  const pending = decisions.filter((one): one is Write => one.kind === "new" || one.kind === "update");
  for (let rows = pending; rows.length > 0; ) {
    refused.clear();
    await writeOrSplit(tx, collection, rows, by, refused);
    // A row may refer to a later one, which is there in the next round.
    const waiting = rows.filter((row) => refused.get(row)?.some(({ code }) => code === "unknown_reference"));
    if (waiting.length === 0 || waiting.length === rows.length) break;
    rows = waiting;
  }
  return refused;
}

async function writeOrSplit(
  tx: Queries,
  collection: Collection,
  rows: readonly Write[],
  by: string,
  refused: Map<Decision, Issue[]>,
): Promise<void> {
  await tx.execute("savepoint import_rows");
  try {
    await write(tx, collection, rows, by);
    await tx.execute("release savepoint import_rows");
  } catch (error) {
    const issues = refusalOf(error);
    if (issues === undefined) throw error;
    await tx.execute("rollback to savepoint import_rows");
    await tx.execute("release savepoint import_rows");
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) refused.set(only, issues);
    else {
      const half = Math.ceil(rows.length / 2);
      await writeOrSplit(tx, collection, rows.slice(0, half), by, refused);
      await writeOrSplit(tx, collection, rows.slice(half), by, refused);
    }
  }
}

async function write(tx: Queries, collection: Collection, rows: readonly Write[], by: string): Promise<void> {
  const news = rows.filter((row) => row.kind === "new");
  const updates = rows.filter((row) => row.kind === "update");
  // Alone a row gets the guard's own words; many together have the database's rules behind it.
  const [only] = rows;
  if (rows.length === 1 && only !== undefined)
    await collection.options.guard?.(tx, { id: only.id, ...only.row } as Row<Collection>);
  await storeRows(tx, collection, news, by);
  await insertLists(tx, collection, news, collection.columnNames, { timeoutMs }).catch(rethrow(collection));
  await mergeRows(tx, collection, updates, by);
  await tx.execute("set constraints all immediate").catch(rethrow(collection));
}

/** What the database or a guard says against a row; undefined for any other failure. */
function refusalOf(error: unknown): Issue[] | undefined {
  if (error instanceof AppError && !(error instanceof DatabaseError)) return error.issues;
  if (!(error instanceof DatabaseError) || !error.sqlstate?.startsWith("23")) return undefined;
  return [{ pointer: "", code: "conflict", message: "Is in conflict with a rule of what is stored." }];
}
