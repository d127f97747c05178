import type pg from "pg";
import { timeLeft } from "../../deadline.ts";
import type { MigrationFile } from "../files/files.ts";
import { splitStatements } from "../files/statements.ts";
import { historyTable } from "../schema/catalog.ts";
import { retryOnLocks, type StepOptions } from "./step.ts";

/** A table or a column that undoing a migration drops. */
export interface Drop {
  table: string;
  /** Left out when the whole table goes. */
  column?: string;
  /** The rows of the table, or the values of the column that are not null. */
  values: number;
}

const columnsSql = `
select c.relname as "table", a.attname as "column"
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '${historyTable}'
order by c.relname, a.attnum`;

/**
 * The tables and columns that undoing a file would drop, with the number of values in them. It runs the file's down
 * part in a transaction that is rolled back.
 */
export async function dropsOf(client: pg.Client, file: MigrationFile, options: StepOptions): Promise<Drop[]> {
  const before = await readColumns(client);
  const after = await retryOnLocks(client, file, "down", options, async () => {
    await client.query("begin");
    try {
      for (const statement of trialStatements(file)) await client.query(statement);
      return await readColumns(client);
    } finally {
      await client.query("rollback");
    }
  });
  await client.query(`set statement_timeout = ${Math.floor(timeLeft(options.statementTimeoutMs))}`);
  const drops: Drop[] = [];
  for (const [table, columns] of before) {
    const left = after.result.get(table);
    if (left === undefined) drops.push({ table, values: await count(client, table, "*") });
    for (const column of left === undefined ? [] : columns.filter((name) => !left.includes(name)))
      drops.push({ table, column, values: await count(client, table, quoted(column)) });
  }
  return drops;
}

/** The statements of the down part that can run in a transaction. Those that make something concurrently drop nothing. */
const trialStatements = ({ down, transaction }: MigrationFile): string[] =>
  transaction
    ? [down]
    : splitStatements(down)
        .map((statement) => statement.replace(/\b(drop\s+index)\s+concurrently\b/i, "$1"))
        .filter((statement) => !/\bconcurrently\b/i.test(statement));

/** The columns by table, without generated ones, whose values come from other columns. */
async function readColumns(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; column: string }>(columnsSql);
  const tables = new Map<string, string[]>();
  for (const { table, column } of rows) tables.set(table, [...(tables.get(table) ?? []), column]);
  return tables;
}

async function count(client: pg.Client, table: string, what: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(${what}) from public.${quoted(table)}`,
  );
  return Number(rows[0]?.count);
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
