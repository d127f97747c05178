import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { DatabaseConfig } from "../../config/database.ts";
import { timeLeft } from "../../deadline.ts";
import { MigrationError } from "../errors.ts";

/** What a database says, or the way to it, while it starts, wakes up or has no slot left. Anything else is not worth waiting for. */
const passing = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "57P01",
  "57P03",
  "53300",
]);

export type Report = (event: string, fields: Record<string, unknown>) => void;

/** One session on the direct endpoint: advisory locks and SET would pin a proxied one. A sleeping database is called for `wakeMs`. */
export async function connect(config: DatabaseConfig, wakeMs: number, report: Report): Promise<pg.Client> {
  const until = Date.now() + timeLeft(wakeMs);
  for (let attempt = 1; ; attempt++) {
    const left = until - Date.now();
    const client = new pg.Client({
      host: config.directHost ?? config.host,
      port: config.port,
      database: config.database,
      user: config.user,
      password: config.password,
      ssl: config.ssl === "disable" ? false : { rejectUnauthorized: config.ssl === "verify-full" },
      connectionTimeoutMillis: Math.max(1, Math.min(left, 20_000)),
      application_name: "reims migrations",
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    // A lost connection is reported by the query that meets it; unheard, the event would end the process.
    client.on("error", () => {});
    try {
      await client.connect();
      await settle(client);
      return client;
    } catch (cause) {
      await client.end().catch(() => {});
      const pause = Math.min(2_000, 100 * 2 ** attempt) * (0.5 + Math.random());
      if (!isPassing(cause) || Date.now() + pause >= until) throw unavailable(cause, attempt);
      report("database_waking", { attempt, error: (cause as Error).message });
      await sleep(pause);
    }
  }
}

/** The server drops a session whose client was killed instead of finishing its statement; where it cannot, it finishes. */
async function settle(client: pg.Client): Promise<void> {
  await client.query("set search_path = public");
  await client.query("set client_connection_check_interval = 500").catch(() => {});
}

function isPassing(error: unknown): boolean {
  const { code, message = "" } = error as { code?: string; message?: string };
  return passing.has(code ?? "") || (code === undefined && /timeout|terminated/i.test(message));
}

function unavailable(cause: unknown, attempts: number): MigrationError {
  const { message, code } = cause as { message?: string; code?: string };
  return new MigrationError("database_unavailable", `The database cannot be reached: ${message ?? code}.`, {
    cause,
    details: { attempts, code },
  });
}

/** The SQLSTATE of an error of the server, else undefined. */
export function sqlstate(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}
