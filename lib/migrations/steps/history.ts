import type pg from "pg";
import { MigrationError } from "../errors.ts";
import type { MigrationFile } from "../files/files.ts";
import { historySql, historyTable } from "../schema/catalog.ts";

export interface AppliedMigration {
  name: string;
  sha256: string;
  run_on: Date;
}

/** The setting from which node-pg-migrate's insert takes the checksum. Without it the insert fails, so no tool can omit it. */
const setting = "reims.migration_sha256";

export async function ensureHistory(client: pg.Client): Promise<void> {
  await client.query(`create table if not exists public.${historyTable} (
    id serial primary key,
    name text not null unique,
    run_on timestamptz not null,
    sha256 text not null default current_setting('${setting}')
  )`);
}

export async function announceChecksum(client: pg.Client, sha256: string): Promise<void> {
  await client.query("select set_config($1, $2, false)", [setting, sha256]);
}

export async function readHistory(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query(`select to_regclass('public.${historyTable}') is not null as kept`);
  return rows[0]?.kept === true ? (await client.query<AppliedMigration>(historySql)).rows : [];
}

/** Drops the table of the history when it is empty, so that undoing every migration leaves nothing behind. */
export async function dropEmptyHistory(client: pg.Client): Promise<void> {
  if ((await readHistory(client)).length === 0) await client.query(`drop table public.${historyTable}`);
}

/**
 * The files that are not applied yet.
 * @throws MigrationError that names an applied file that was edited or is missing, or a file that comes too late
 */
export function pendingAfter(
  files: readonly MigrationFile[],
  applied: readonly AppliedMigration[],
): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, sha256, run_on } of applied) {
    const file = byName.get(name);
    const when = `was applied on ${run_on.toISOString()}`;
    if (file === undefined)
      throw refusal("migration_missing", name, `${when} and is missing. Bring the file back.`);
    if (file.sha256 !== sha256)
      throw refusal("migration_edited", name, `${when} and was edited since. Restore it and add a new one.`);
  }
  files.slice(0, applied.length).forEach((file, index) => {
    const other = applied[index]?.name;
    if (file.name !== other)
      throw refusal(
        "migration_out_of_order",
        file.name,
        `comes before ${other}.sql, which was applied already.`,
      );
  });
  return files.slice(applied.length);
}

const refusal = (
  code: "migration_missing" | "migration_edited" | "migration_out_of_order",
  name: string,
  what: string,
) => new MigrationError(code, `${name}.sql ${what}`, { details: { file: `${name}.sql` } });
