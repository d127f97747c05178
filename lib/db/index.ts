import { call } from "./call.ts";
import { checkHealth, type DatabaseHealth } from "./health.ts";
import { reserve } from "./hold.ts";
import { createPool, type Pool } from "./pool.ts";
import { type CallOptions, type Queries, queries } from "./queries.ts";
import { type DatabaseOptions, settingsFrom } from "./settings.ts";
import { counters, type DatabaseStats } from "./stats.ts";
import { type TransactionOptions, transaction } from "./transaction.ts";

export type { Chunks } from "./copy.ts";
export {
  DatabaseConnectionError,
  DatabaseError,
  DatabaseQueryError,
  DatabaseTimeoutError,
} from "./errors.ts";
export type { DatabaseHealth } from "./health.ts";
export type { CallOptions, Queries, Row } from "./queries.ts";
export type { DatabaseOptions } from "./settings.ts";
export { type Sql, sql } from "./sql.ts";
export type { DatabaseStats } from "./stats.ts";
export type { TransactionOptions } from "./transaction.ts";

const drainMs = 5_000;

let current: Pool | undefined;
let overrides: DatabaseOptions = {};

/** Fixes options over the environment's. Connects to nothing yet; a pool that is open is drained and replaced. */
export function initDb(options: DatabaseOptions = {}): void {
  overrides = options;
  void closeDb();
}

/** Lets what runs end, within five seconds, and closes every connection. The next call opens new ones. */
export async function closeDb(): Promise<void> {
  const closing = current;
  current = undefined;
  await closing?.close(drainMs);
}

function pool(): Pool {
  current ??= createPool(settingsFrom(overrides));
  return current;
}

/** The query functions on the pool: each call takes a connection that is known to be good, and gives it back. */
export const { fetchAll, fetchOne, fetchVal, execute, copyIn } = queries({
  run: (command, options) => call(pool(), command, options),
  copy: (statement, chunks, options) =>
    reserve(pool(), (handle) => handle.copyIn(statement, chunks, options), options),
});

/** Runs `fn` with the query functions bound to one connection, which goes back whatever happens. */
export async function getConnection<T>(
  fn: (connection: Queries) => Promise<T>,
  options?: CallOptions,
): Promise<T> {
  return reserve(pool(), fn, options);
}

/** Runs `fn` in a transaction: committed when it returns, rolled back when it throws or its time is over. */
export async function withTransaction<T>(
  fn: (tx: Queries) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return transaction(pool(), fn, options);
}

/** One round trip to the server, and the pool's figures. A database that does not answer is a finding, not an exception. */
export async function healthCheck(options?: CallOptions): Promise<DatabaseHealth> {
  return checkHealth(pool(), options);
}

/** What the pool did and does; all zero before the first use. Connects to nothing. */
export function stats(): DatabaseStats {
  return current?.stats() ?? { ...counters(), size: 0, active: 0, idle: 0, waiting: 0, connecting: 0 };
}
