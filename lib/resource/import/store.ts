import { type Queries, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { rethrow } from "../stored/constraints.ts";
import { sqlName } from "../stored/json.ts";
import type { CheckedRow } from "./check.ts";
import { matchRows, importTimeoutMs as timeoutMs } from "./match.ts";

/**
 * Stores the rows that are not there yet, in the caller's transaction; how many they were. Imports into one collection wait
 * for each other, so that two of the same rows store them once.
 */
export async function storeRows(
  tx: Queries,
  collection: Collection,
  source: string,
  rows: readonly CheckedRow[],
  by: string,
): Promise<number> {
  const lock = `import ${collection.name}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`, { timeoutMs });
  const stored = await matchRows(tx, collection, source, rows);
  const news = rows.filter((_, index) => !stored.has(index));
  if (news.length === 0) return 0;
  const names = copiedNames(collection);
  const columns = names.map((name) => sqlName(name, collection.columns[name])).join(", ");
  const statement = `copy ${collection.name} (${columns}) from stdin (default '${byDefault}')`;
  await tx
    .copyIn(statement, lines(names, news, by), { timeoutMs, name: "import_copy" })
    .catch(rethrow(collection));
  await keepKeys(tx, collection, source, news);
  return news.length;
}

/** The columns of the table itself: no list, and nothing that is computed. */
function copiedNames({ columnNames, columns }: Collection): string[] {
  return columnNames.filter(
    (name) => columns[name]?.list === undefined && columns[name]?.computedBy === undefined,
  );
}

/** Remembers which row each key of the source became. */
async function keepKeys(
  tx: Queries,
  { options: { sources } }: Collection,
  source: string,
  rows: readonly CheckedRow[],
): Promise<void> {
  const keyed = rows.flatMap(({ id, identity: { key } }) => (key === null ? [] : [{ key, id }]));
  if (sources === undefined || keyed.length === 0) return;
  await tx.execute(
    sql`insert into ${sql.raw(`${sources.table} (source, key, ${sources.owner})`)}
      select ${source}::text, given.key, given.id
      from json_to_recordset(${JSON.stringify(keyed)}::text::json) as given (key text, id uuid)
      on conflict (source, key) do nothing`,
    { timeoutMs, name: "import_keys" },
  );
}

/** Stands for the column's default in the data of a COPY. */
const byDefault = "\\D";

function* lines(names: readonly string[], rows: readonly CheckedRow[], by: string): Generator<string> {
  const unless: Record<string, string> = {
    created_at: byDefault,
    updated_at: byDefault,
    created_by: copyText(by),
    updated_by: copyText(by),
  };
  for (const { id, row, server } of rows) {
    const values: Record<string, unknown> = { ...row, ...server, id };
    const cells = names.map((name) => {
      const value = values[name];
      if (value === undefined) return unless[name] ?? "\\N";
      return value === null
        ? "\\N"
        : copyText(typeof value === "object" ? JSON.stringify(value) : String(value));
    });
    yield `${cells.join("\t")}\n`;
  }
}

const special = /[\\\n\r\t]/;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A value in COPY's text format. */
function copyText(value: string): string {
  return special.test(value) ? value.replaceAll(/[\\\n\r\t]/g, (one) => escapes[one] ?? one) : value;
}
