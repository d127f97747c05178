import pg from "pg";
import { MigrationError } from "../errors.ts";
import type { MigrationFile } from "../files/files.ts";

/** The database refused a statement of a file. A file that is a transaction was rolled back as a whole. */
export function stepError(file: MigrationFile, direction: "up" | "down", cause: unknown): MigrationError {
  const { message = String(cause), code, detail, hint } = cause as Partial<pg.DatabaseError>;
  const line = file.transaction ? lineOf(file[direction], cause) : undefined;
  const where = line === undefined ? `${file.name}.sql` : `${file.name}.sql:${line}`;
  return new MigrationError("migration_failed", `${where} failed (${direction}): ${message}.`, {
    cause,
    details: { file: `${file.name}.sql`, direction, line, sqlstate: code, detail, hint },
  });
}

export function outOfTimeError(file: MigrationFile, cause?: unknown): MigrationError {
  return new MigrationError(
    "migration_out_of_time",
    `The time was over before ${file.name}.sql was done. The next run continues with it.`,
    { cause, details: { file: `${file.name}.sql` } },
  );
}

/** A step met locks in every attempt. Names the transactions that are open the longest: one of them holds the lock. */
export async function lockTimeoutError(
  client: pg.Client,
  file: MigrationFile,
  attempts: number,
  cause: unknown,
): Promise<MigrationError> {
  const { rows } = await client
    .query(
      `select pid, xact_start as since, state, left(query, 200) as query
      from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start < now() - interval '1 second'
      order by xact_start limit 5`,
    )
    .catch(() => ({ rows: [] }));
  const pids = rows.map(({ pid }) => pid).join(", ") || "none left by now";
  return new MigrationError(
    "migration_lock_timeout",
    `${file.name}.sql waited ${attempts} times behind other transactions and gave up (open the longest: process ${pids}).`,
    { cause, details: { file: `${file.name}.sql`, attempts, transactions: rows } },
  );
}

function lineOf(script: string, error: unknown): number | undefined {
  const position = error instanceof pg.DatabaseError ? Number(error.position ?? 0) : 0;
  return position > 0 ? script.slice(0, position).split("\n").length : undefined;
}
