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
import { failed, gaveUp, outOfTime } from "./step-errors.ts";

export type Direction = "up" | "down";

export interface StepOptions {
  dir: string;
  /** Milliseconds that a statement may wait for a lock: for as long, others may have to queue behind it. */
  lockTimeoutMs: number;
  /** How often a step that met a lock is tried. */
  attempts: number;
  statementTimeoutMs: number;
  report: Report;
}

/** lock_not_available and deadlock_detected: others were in the way, and nothing was done. */
const inTheWay = new Set(["55P03", "40P01"]);

/** A step is not begun, nor tried again, with less time than this. */
const leastMs = 1_000;

/** Applies or undoes one file: milliseconds and attempts that it took, or a MigrationError that names it. */
export async function runStep(
  client: pg.Client,
  file: MigrationFile,
  direction: Direction,
  options: StepOptions,
): Promise<{ ms: number; attempts: number }> {
  const started = Date.now();
  for (let attempt = 1; ; attempt++) {
    if (timeLeft() < leastMs) throw outOfTime(file);
    try {
      await client.query(`set lock_timeout = ${options.lockTimeoutMs}`);
      await client.query(`set statement_timeout = ${Math.floor(timeLeft(options.statementTimeoutMs))}`);
      await announceChecksum(client, file.sha256);
      await run(client, file, direction, options);
      return { ms: Date.now() - started, attempts: attempt };
    } catch (cause) {
      await client.query("rollback").catch(() => {});
      if (timeLeft() < leastMs) throw outOfTime(file, cause);
      if (!inTheWay.has(sqlstate(cause) ?? "")) throw failed(file, direction, cause);
      if (attempt === options.attempts) throw await gaveUp(client, file, attempt, cause);
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
      // CONCURRENTLY waits for old transactions in a lock that nobody queues behind, and has to outlast them.
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
