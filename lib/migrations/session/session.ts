import type pg from "pg";
import { type DatabaseConfig, databaseConfig } from "../../config/database.ts";
import { migrationsConfig } from "../../config/migrations.ts";
import { ConfigError } from "../../config/readers/env.ts";
import { timeLeft } from "../../deadline.ts";
import { withTimeout } from "../../timeout.ts";
import { connect, type Report } from "./connect.ts";
import { sessionError } from "./session-error.ts";

const endMs = 1_000;

export interface MigrateOptions {
  /** The database, with `sslmode` and `sslrootcert` as libpq reads them; the configured one unless given. */
  url?: string;
  /** The folder of SQL files; the configured one unless given. */
  dir?: string;
  /** The most files that `up` applies; all of them unless given. */
  count?: number;
  /** Milliseconds for which a sleeping database is tried again. */
  wakeMs?: number;
  /** Milliseconds to wait for another runner. */
  lockWaitMs?: number;
  lockTimeoutMs?: number;
  attempts?: number;
  statementTimeoutMs?: number;
  /** Lets `down` work in production. */
  allowProduction?: boolean;
  /** Lets `down` drop tables and columns that hold values. */
  allowDataLoss?: boolean;
  /** Told of waits and of each step. */
  report?: Report;
}

export type Settings = Required<Omit<MigrateOptions, "url">> & { production: boolean };

/** The options with their defaults. Fifteen attempts of a second each and the pauses take half a minute. */
export function settingsFrom(options: MigrateOptions): Settings {
  const { dir, production, statementTimeoutMs } = migrationsConfig(options.dir);
  return {
    count: options.count ?? Number.POSITIVE_INFINITY,
    wakeMs: options.wakeMs ?? 60_000,
    lockWaitMs: options.lockWaitMs ?? 60_000,
    lockTimeoutMs: options.lockTimeoutMs ?? 1_000,
    attempts: options.attempts ?? 15,
    statementTimeoutMs: options.statementTimeoutMs ?? statementTimeoutMs,
    allowProduction: options.allowProduction ?? false,
    allowDataLoss: options.allowDataLoss ?? false,
    report: options.report ?? (() => {}),
    dir,
    production,
  };
}

/** Runs `fn` on one session. At the deadline of the invocation the session is cut, which undoes the step under way. */
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
    throw sessionError(error);
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

/** Ends the session within a second: `end` alone waits for an answer, which a broken network never brings. */
async function end(client: pg.Client): Promise<void> {
  await withTimeout(
    client.end().catch(() => {}),
    { ms: endMs, onTimeout: () => {} },
  );
}
