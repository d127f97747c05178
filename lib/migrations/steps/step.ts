import { setTimeout as sleep } from "node:timers/promises";
import { type MigrationBuilder, runner } from "node-pg-migrate";
import type pg from "pg";
import { timeLeft } from "../../deadline.ts";
import type { MigrationFile } from "../files/files.ts";
import { splitStatements } from "../files/statements.ts";
import { historyTable } from "../schema/catalog.ts";
import { type Report, sqlstate } from "../session/connect.ts";
import { announceChecksum } from "./history.ts";
import { dropInvalidIndexes } from "./invalid-indexes.ts";
import { lockTimeoutError, outOfTimeError, stepError } from "./step-errors.ts";

export type Direction = "up" | "down";

export interface StepOptions {
  dir: string;
  /** Milliseconds that a statement may wait for a lock: other transactions queue behind it for as long. */
  lockTimeoutMs: number;
  /** How often a step that meets a lock is tried. */
  attempts: number;
  statementTimeoutMs: number;
  report: Report;
}

export interface AppliedStep {
  name: string;
  ms: number;
  attempts: number;
}

/** lock_not_available and deadlock_detected: another transaction was in the way, and nothing was done. */
const lockStates = new Set(["55P03", "40P01"]);

/** With less time than this no step is begun or tried again. */
const leastMs = 1_000;

/** Applies or undoes one file. Throws a MigrationError that names it. */
export async function runStep(
  client: pg.Client,
  file: MigrationFile,
  direction: Direction,
  options: StepOptions,
): Promise<AppliedStep> {
  const started = Date.now();
  const { attempts } = await retryOnLocks(client, file, direction, options, async () => {
    await announceChecksum(client, file.sha256);
    await run(client, file, direction, options);
  });
  const ms = Date.now() - started;
  options.report(direction === "up" ? "migration_applied" : "migration_undone", { name: file.name, ms });
  return { name: file.name, ms, attempts };
}

/** Runs `work` on a file under the timeouts, and again while other transactions hold the locks that it needs. */
export async function retryOnLocks<T>(
  client: pg.Client,
  file: MigrationFile,
  direction: Direction,
  options: StepOptions,
  work: () => Promise<T>,
): Promise<{ result: T; attempts: number }> {
  for (let attempt = 1; ; attempt++) {
    if (timeLeft() < leastMs) throw outOfTimeError(file);
    try {
      await client.query(`set lock_timeout = ${options.lockTimeoutMs}`);
      await client.query(`set statement_timeout = ${Math.floor(timeLeft(options.statementTimeoutMs))}`);
      return { result: await work(), attempts: attempt };
    } catch (cause) {
      await client.query("rollback").catch(() => {});
      if (timeLeft() < leastMs) throw outOfTimeError(file, cause);
      if (!lockStates.has(sqlstate(cause) ?? "")) throw stepError(file, direction, cause);
      if (attempt === options.attempts) throw await lockTimeoutError(client, file, attempt, cause);
      options.report("migration_lock_retry", { file: `${file.name}.sql`, attempt });
      await sleep(timeLeft((0.5 + Math.random()) * options.lockTimeoutMs));
    }
  }
}

async function run(client: pg.Client, file: MigrationFile, direction: Direction, options: StepOptions) {
  const act = (which: Direction) => async (pgm: MigrationBuilder) => {
    if (file.transaction) return void pgm.sql(file[which]);
    pgm.noTransaction();
    await dropInvalidIndexes(client, file[which]);
    for (const statement of splitStatements(file[which])) {
      // CONCURRENTLY waits for old transactions, and nothing queues behind it meanwhile, so it may wait long.
      const lockTimeout = /\bconcurrently\b/i.test(statement) ? 0 : options.lockTimeoutMs;
      pgm.sql(`set lock_timeout = ${lockTimeout}`);
      pgm.sql(statement);
    }
  };
  const silent = () => {};
  await runner({
    dbClient: client,
    dir: options.dir,
    direction,
    file: file.name,
    count: 1,
    migrationsTable: historyTable,
    noLock: true,
    singleTransaction: false,
    ignorePattern: "(?!.*\\.sql$).*",
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    migrationLoaderStrategies: [
      {
        extensions: [".sql"],
        loader: async (paths) =>
          paths.map((id) => ({ id, filePaths: [id], actions: { up: act("up"), down: act("down") } })),
      },
    ],
  });
}
