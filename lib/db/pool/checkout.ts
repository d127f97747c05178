import { timeLeft } from "../../deadline.ts";
import { withTimeout } from "../../timeout.ts";
import { abandon } from "../connection/close.ts";
import type { Connection } from "../connection/connection.ts";
import { failure, isFailure, toDatabaseError } from "../errors/failure.ts";
import { type Checkout, refuseToWaitForOneself, runIn, type TransactionState } from "./checkout-context.ts";
import type { Pool } from "./pool.ts";
import type { Wait } from "./wait-queue.ts";

/** Acquires a connection. Rejects with a database error. `checkIn` must follow. */
export async function checkOut(
  pool: Pool,
  transaction: TransactionState | undefined,
  signal: AbortSignal | undefined,
): Promise<Checkout> {
  try {
    signal?.throwIfAborted();
    const connection = await acquire(pool, { ...waitWithin(pool), signal });
    return { pool, connection, transaction, parent: undefined, open: true, savepoint: undefined };
  } catch (cause) {
    throw countedError(pool, cause, false);
  }
}

/** A connection of the pool; rejects with a Failure. Throws for a caller that has the only connection already. */
export function acquire(pool: Pool, wait: Wait): Promise<Connection> {
  refuseToWaitForOneself(pool);
  return pool.acquire(wait);
}

/** Gives the connection back, after an error with what the error says about it. */
export function checkIn(checkout: Checkout, error?: unknown): void {
  checkout.open = false;
  releaseAfter(checkout.pool, checkout.connection, error);
}

/**
 * Runs `fn` on a connection for itself, and cuts the connection when the time is over or the signal aborts. Errors of
 * the database come out as database errors, those of `fn` as they are.
 */
export async function withCheckout<T>(
  pool: Pool,
  transaction: TransactionState | undefined,
  signal: AbortSignal | undefined,
  fn: (checkout: Checkout) => Promise<T>,
): Promise<T> {
  const checkout = await checkOut(pool, transaction, signal);
  let error: unknown;
  try {
    return await runIn(checkout, () => fn(checkout));
  } catch (cause) {
    error = cause;
    throw countedError(pool, cause, transaction === undefined);
  } finally {
    checkIn(checkout, error);
  }
}

/** The result of `work`. When the time is over or the signal aborts, the connection is cut, so that `work` cannot keep it. */
export function inTime<T>(
  { connection }: Checkout,
  signal: AbortSignal | undefined,
  work: Promise<T>,
): Promise<T> {
  return withTimeout(work, {
    ms: timeLeft(),
    onTimeout() {
      abandon(connection);
      throw failure("timed_out", undefined, true);
    },
    signal,
    onAbort: () => abandon(connection),
  });
}

/** The wait for a connection: the configured one, at most what is left of the time. Throws a Failure when nothing is left. */
export function waitWithin(pool: Pool, end?: number): Wait {
  return { ms: remaining(pool.settings.connectTimeoutMs, end) };
}

/** Milliseconds until `end`, at most those wanted; a Failure when there are none left. */
export function remaining(wantedMs: number, end = Date.now() + timeLeft()): number {
  const left = Math.min(wantedMs, end - Date.now());
  if (left <= 0) throw failure("timed_out", undefined, false);
  return left;
}

/** SQLSTATE of a server that was the writer before a failover. */
export const notTheWriter = "25006";

/** Releases a connection after a call. What the error says of the server keeps bad connections from being used again. */
export function releaseAfter(pool: Pool, connection: Connection, error: unknown): void {
  if (isFailure(error)) {
    if (error.kind === "lost") pool.suspect();
    if (error.sqlstate === notTheWriter) connection.discard = "read_only";
  }
  pool.release(connection);
}

/** The error that a caller gets for a failure; timeouts are counted. */
export function countedError(pool: Pool, cause: unknown, mayChange: boolean): Error {
  if (isFailure(cause) && cause.kind === "timed_out") pool.counters.timeouts++;
  return toDatabaseError(cause, mayChange);
}
