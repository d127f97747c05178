import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { DatabaseConfig } from "../../config/database.ts";
import { directEndpointOf } from "../../db/endpoint.ts";
import { timeLeft } from "../../deadline.ts";
import { isTransientNetworkError } from "../../network-errors.ts";
import { MigrationError } from "../errors.ts";

/** SQLSTATEs of a database that shuts down, starts up or has no connection left. */
const transientStates = new Set(["57P01", "57P03", "53300"]);

/** Told about what happens while a command runs. */
export type Report = (event: string, fields: Record<string, unknown>) => void;

/**
 * One session on the server itself: its advisory lock and its settings would pin a proxy's connection. A database that
 * sleeps is tried again for `wakeMs` milliseconds.
 */
export async function connect(config: DatabaseConfig, wakeMs: number, report: Report): Promise<pg.Client> {
  const until = Date.now() + timeLeft(wakeMs);
  const { host, port, tls } = directEndpointOf(config);
  for (let attempt = 1; ; attempt++) {
    const left = until - Date.now();
    const client = new pg.Client({
      host,
      port,
      database: config.database,
      user: config.user,
      password: config.password,
      ssl: tls ?? false,
      connectionTimeoutMillis: Math.max(1, Math.min(left, 20_000)),
      application_name: "reims migrations",
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    // The next query reports a lost connection. Without a listener the event would end the process.
    client.on("error", () => {});
    try {
      await client.connect();
      await setUp(client);
      return client;
    } catch (cause) {
      await client.end().catch(() => {});
      const pause = Math.min(2_000, 100 * 2 ** attempt) * (0.5 + Math.random());
      if (!isTransient(cause) || Date.now() + pause >= until) throw unavailableError(cause, attempt);
      report("database_waking", { attempt, error: (cause as Error).message });
      await sleep(pause);
    }
  }
}

/** The server ends the session of a client that was killed, instead of finishing its statement. Some servers cannot. */
async function setUp(client: pg.Client): Promise<void> {
  await client.query("set search_path = public");
  await client.query("set client_connection_check_interval = 500").catch(() => {});
}

/** Whether the database may answer soon. The driver's own errors about time and lost connections have no code. */
function isTransient(error: unknown): boolean {
  const { code, message = "" } = error as { code?: string; message?: string };
  if (code === undefined) return /timeout|terminated/i.test(message);
  return transientStates.has(code) || isTransientNetworkError(code);
}

function unavailableError(cause: unknown, attempts: number): MigrationError {
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
