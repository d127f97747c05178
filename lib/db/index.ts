import { timeLeft, withDeadline } from "../deadline.ts";
import { checkHealth, type DatabaseHealth } from "./health.ts";
import { inTime, withCheckout } from "./pool/checkout.ts";
import { createPool, type Pool } from "./pool/pool.ts";
import { createCounters, type DatabaseStats } from "./pool/stats.ts";
import { connectionQueries } from "./queries/connection-queries.ts";
import { type CallOptions, createQueries, type Queries, toCommand } from "./queries/queries.ts";
import { run } from "./queries/run.ts";
import { type DatabaseOptions, settingsFrom } from "./settings.ts";
import type { Sql } from "./sql.ts";
import { type Iterate, type IterateOptions, iterateOn } from "./transaction/iterate.ts";
import type { Transaction } from "./transaction/savepoint.ts";
import { type TransactionOptions, transaction } from "./transaction/transaction.ts";

export {
  DatabaseConnectionError,
  DatabaseError,
  DatabaseQueryError,
  DatabaseTimeoutError,
} from "./errors/errors.ts";
export type { DatabaseHealth } from "./health.ts";
export type { DatabaseStats } from "./pool/stats.ts";
export type { Chunks } from "./queries/copy.ts";
export type { CallOptions, Queries, Row } from "./queries/queries.ts";
export type { DatabaseOptions } from "./settings.ts";
export { type Sql, sql } from "./sql.ts";
export type { Iterate, IterateOptions } from "./transaction/iterate.ts";
export type { Transaction } from "./transaction/savepoint.ts";
export type { TransactionOptions } from "./transaction/transaction.ts";

const drainMs = 5_000;

let current: Pool | undefined;
let overrides: DatabaseOptions = {};

/** Sets options over the environment's. Connects to nothing yet; a pool that is open is drained and replaced. */
export function initDb(options: DatabaseOptions = {}): void {
  overrides = options;
  void closeDb();
}

/** Lets work end, within five seconds, and closes every connection. The next call opens new ones. */
export async function closeDb(): Promise<void> {
  const closing = current;
  current = undefined;
  await closing?.close(drainMs);
}

function pool(): Pool {
  current ??= createPool(settingsFrom(overrides));
  return current;
}

/** The query functions on the pool. Each call takes a connection that works, and gives it back. */
export const { fetchAll, fetchOne, fetchVal, execute, copyIn } = createQueries({
  run: (command, options) => run(pool(), command, options),
  copy: (statement, chunks, options) =>
    getConnection((connection) => connection.copyIn(statement, chunks, options), options),
});

/** The rows of a large result in bounded memory: `for await (const row of iterate(sql`…`))`. It holds a connection until its end. */
export const iterate: Iterate = <T>(query: Sql | string, second?: unknown, third?: unknown) => {
  const { command, options } = toCommand<IterateOptions>(query, second, third);
  return iterateOn<T>(pool(), command, options);
};

/** Runs `fn` with the query functions on one connection, which goes back whatever happens. */
export async function getConnection<T>(
  fn: (connection: Queries) => Promise<T>,
  { timeoutMs, signal }: CallOptions = {},
): Promise<T> {
  return withDeadline(Date.now() + timeLeft(timeoutMs), () =>
    withCheckout(pool(), undefined, signal, (checkout) =>
      inTime(checkout, signal, fn(connectionQueries(checkout))),
    ),
  );
}

/**
 * Runs `fn` in a transaction, which is committed when `fn` returns and rolled back when it throws or its time is over.
 * Called inside a transaction, it sets a savepoint in that one instead.
 */
export async function withTransaction<T>(
  fn: (tx: Transaction) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  return transaction(pool(), fn, options);
}

/** One round trip to the server, and the pool's figures. A database that is down is a result, not an error. */
export async function healthCheck(options?: CallOptions): Promise<DatabaseHealth> {
  return checkHealth(pool(), options);
}

/** What the pool did and does; all zero before the first use. Connects to nothing. */
export function stats(): DatabaseStats {
  return current?.stats() ?? { ...createCounters(), size: 0, active: 0, idle: 0, waiting: 0, connecting: 0 };
}
