import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { type DatabaseConfig, databaseConfig } from "../../config/database.ts";
import { ConfigError } from "../../config/env.ts";
import { migrationsConfig } from "../../config/migrations.ts";
import { timeLeft } from "../../deadline.ts";
import { refused } from "../steps/step-errors.ts";
import { connect, type Report } from "./connect.ts";

export interface MigrateOptions {
  /** Where to connect; the configuration says it when left out. */
  url?: string;
  /** The folder of SQL files; the configuration says it when left out. */
  dir?: string;
  /** How many files at most; all of them when left out. `down` undoes one. */
  count?: number;
  /** Milliseconds that a sleeping database is called for. */
  wakeMs?: number;
  /** Milliseconds to wait for another runner. */
  lockWaitMs?: number;
  lockTimeoutMs?: number;
  attempts?: number;
  statementTimeoutMs?: number;
  /** Lets `down` work in production. */
  allowProduction?: boolean;
  /** Hears of waiting and of each step, while it goes on. */
  report?: Report;
}

export type Settings = Required<Omit<MigrateOptions, "url">> & { production: boolean };

/** What is not said by the caller. Fifteen tries of a second each, and pauses: about half a minute behind a long transaction. */
export function settings(options: MigrateOptions): Settings {
  const { dir, production, statementTimeoutMs } = migrationsConfig(options.dir);
  return {
    count: options.count ?? Number.POSITIVE_INFINITY,
    wakeMs: options.wakeMs ?? 60_000,
    lockWaitMs: options.lockWaitMs ?? 60_000,
    lockTimeoutMs: options.lockTimeoutMs ?? 1_000,
    attempts: options.attempts ?? 15,
    statementTimeoutMs: options.statementTimeoutMs ?? statementTimeoutMs,
    allowProduction: options.allowProduction ?? false,
    report: options.report ?? (() => {}),
    dir,
    production,
  };
}

/** Runs `fn` on one session. At the invocation's deadline the session is cut, which undoes the step under way. */
export async function withSession<T>(
  { url, wakeMs = 60_000, report = () => {} }: MigrateOptions,
  fn: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connect(address(url), wakeMs, report);
  const left = timeLeft();
  const cut = Number.isFinite(left) ? setTimeout(() => void end(client), left) : undefined;
  try {
    return await fn(client);
  } catch (error) {
    throw refused(error);
  } finally {
    clearTimeout(cut);
    await end(client);
  }
}

function address(url: string | undefined): DatabaseConfig {
  const config = url === undefined ? databaseConfig() : databaseConfig({ DATABASE_URL: url });
  if (config === undefined) throw new ConfigError([{ name: "DATABASE_HOST", problem: "is not set" }]);
  return config;
}

/** `end` waits for the server's goodbye, which a broken network never brings. */
async function end(client: pg.Client): Promise<void> {
  const ended = client.end().catch(() => {});
  await Promise.race([ended, sleep(1_000, undefined, { ref: false })]);
}
