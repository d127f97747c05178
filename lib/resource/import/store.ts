import { type Queries, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { rethrow } from "../stored/constraints.ts";
import { sqlName } from "../stored/json.ts";
import type { Values } from "../validation/validate.ts";
import { importTimeoutMs as timeoutMs } from "./recognition/match.ts";

/** A new row; what an exported one brings of the server's columns stands in `server`. */
export interface NewRow {
  id: string;
  row: Values;
  server: Record<string, string | null>;
}

/** Imports into one collection wait for each other, so that two of the same rows store them once. */
export async function lockImports(tx: Queries, { name }: Collection): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${name}`}, 0))`, {
    timeoutMs,
  });
}

/** Stores new rows in one COPY. */
export async function storeRows(
  tx: Queries,
  collection: Collection,
  rows: readonly NewRow[],
  by: string,
): Promise<void> {
  if (rows.length === 0) return;
  const names = copiedNames(collection);
  const columns = names.map((name) => sqlName(name, collection.columns[name])).join(", ");
  const statement = `copy ${collection.table} (${columns}) from stdin (default '${byDefault}')`;
  await tx
    .copyIn(statement, lines(collection, names, rows, by), { timeoutMs, name: "import_copy" })
    .catch(rethrow(collection));
}

/** Remembers which row each key of the source is. */
export async function keepKeys(
  tx: Queries,
  { options: { sources } }: Collection,
  source: string,
  rows: readonly { id: string; key: string | null }[],
): Promise<void> {
  const keyed = rows.flatMap(({ id, key }) => (key === null ? [] : [{ key, id }]));
  if (sources === undefined || keyed.length === 0) return;
  await tx.execute(
    sql`insert into ${sql.raw(`${sources.table} (source, key, ${sources.owner})`)}
      select ${source}::text, given.key, given.id
      from json_to_recordset(${JSON.stringify(keyed)}::text::json) as given (key text, id uuid)
      on conflict (source, key) do nothing`,
    { timeoutMs, name: "import_keys" },
  );
}

/** The columns of the table itself: no list, and nothing that is computed. */
function copiedNames({ columnNames, columns }: Collection): string[] {
  return columnNames.filter(
    (name) => columns[name]?.list === undefined && columns[name]?.computedBy === undefined,
  );
}

/** Stands for the column's default in the data of a COPY. */
const byDefault = "\\D";

function* lines(
  { columns }: Collection,
  names: readonly string[],
  rows: readonly NewRow[],
  by: string,
): Generator<string> {
  // What the server writes and is never null has a default in the table.
  const defaults = names.filter((name) => columns[name]?.writer === "server" && !columns[name]?.nullable);
  const unless: Record<string, string> = {
    ...Object.fromEntries(defaults.map((name) => [name, byDefault])),
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
