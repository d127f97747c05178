import { mkdirSync } from "node:fs";
import { databaseConfig } from "../../lib/config/database.ts";
import { lockDirectory } from "./data-directory/lock.ts";
import { dataDirectory, readState } from "./data-directory/state.ts";
import { startPostgresIn } from "./servers/postgres.ts";

/**
 * Runs `fn` with the address of the local database. Where the local system runs it is that one's; otherwise Postgres is
 * started for the call. When the environment configures a database, `fn` gets no address and uses that one.
 */
export async function withLocalDatabase<T>(fn: (url?: string) => Promise<T>): Promise<T> {
  if (databaseConfig() !== undefined) return fn();
  const dataDir = dataDirectory();
  const running = readState(dataDir);
  if (running !== undefined) return fn(running.databaseUrl);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDirectory(dataDir);
  try {
    const server = await startPostgresIn(dataDir);
    // Ctrl-C does not reach Postgres, which runs in its own process group.
    const interrupted = () => void server.stop().finally(() => process.exit(130));
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.once(signal, interrupted);
    try {
      return await fn(server.url());
    } finally {
      for (const signal of signals) process.off(signal, interrupted);
      await server.stop();
    }
  } finally {
    unlock();
  }
}
