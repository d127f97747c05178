import { setTimeout as sleep } from "node:timers/promises";
import { timeLeft, withDeadline } from "../../deadline.ts";
import { destroy } from "../connection/close.ts";
import { DatabaseConnectionError, DatabaseError, DatabaseQueryError } from "../errors/errors.ts";
import { isFailure } from "../errors/failure.ts";
import { countedError, inTime, withCheckout } from "../pool/checkout.ts";
import { type Checkout, currentCheckout, type Isolation } from "../pool/checkout-context.ts";
import type { Pool } from "../pool/pool.ts";
import type { CallOptions } from "../queries/queries.ts";
import { control, rollBack } from "./control.ts";
import { rolledBackError, savepoint, type Transaction, transactionQueries } from "./savepoint.ts";

export interface TransactionOptions extends Pick<CallOptions, "timeoutMs" | "signal" | "readOnly"> {
  /** `read committed` unless given. Inside another transaction only that one's own is possible. */
  isolation?: Isolation;
  /**
   * How many times the whole function may run again after a serialization failure, a deadlock, a migration that changed
   * what a statement returns, or a connection lost before the commit. It must then have no other effect than its
   * statements. 0 unless given. Inside another transaction it means nothing: the outermost function is repeated.
   */
  retries?: number;
}

type Work<T> = (tx: Transaction) => Promise<T>;

/**
 * Runs `fn` in a transaction, which is committed when `fn` returns and rolled back when it throws or its time is over.
 * Called by code that runs in a transaction, it sets a savepoint in that one instead.
 */
export function transaction<T>(pool: Pool, fn: Work<T>, options: TransactionOptions = {}): Promise<T> {
  const outer = currentCheckout(pool);
  return withDeadline(Date.now() + timeLeft(options.timeoutMs), () =>
    outer?.transaction === undefined ? repeat(pool, fn, options) : nest(outer, fn, options),
  );
}

async function nest<T>(outer: Checkout, fn: Work<T>, options: TransactionOptions): Promise<T> {
  const { isolation, readOnly, signal } = options;
  if (isolation !== undefined && isolation !== outer.transaction?.isolation)
    throw new DatabaseQueryError(
      "database_query",
      `A transaction inside another one cannot be ${isolation}: the outer one is ${outer.transaction?.isolation}.`,
    );
  signal?.throwIfAborted();
  try {
    return await inTime(outer, signal, savepoint(outer, fn, readOnly));
  } catch (cause) {
    throw countedError(outer.pool, cause, false);
  }
}

async function repeat<T>(pool: Pool, fn: Work<T>, options: TransactionOptions): Promise<T> {
  const { retries = 0 } = options;
  for (let round = 0; ; round++) {
    const progress = { acquired: false, begun: false };
    try {
      return await runOnce(pool, fn, options, progress);
    } catch (error) {
      if (!(error instanceof DatabaseError) || !error.retryable || error.outcome === "unknown") throw error;
      // The pool has tried for as long as it should.
      if (!progress.acquired) throw error;
      // A connection that died before `begin` was answered has run nothing of `fn`.
      const unbegun = round === 0 && !progress.begun && error instanceof DatabaseConnectionError;
      const pauseMs = unbegun ? 0 : Math.random() * 20 * 2 ** round;
      if ((!unbegun && round >= retries) || timeLeft() <= pauseMs) throw error;
      pool.counters.retries++;
      await sleep(pauseMs);
    }
  }
}

async function runOnce<T>(
  pool: Pool,
  fn: Work<T>,
  { isolation = "read committed", readOnly = false, signal }: TransactionOptions,
  progress: { acquired: boolean; begun: boolean },
): Promise<T> {
  return withCheckout(pool, { isolation, savepoints: 0 }, signal, async (checkout) => {
    progress.acquired = true;
    let ended = false;
    try {
      await control(checkout, `begin isolation level ${isolation}${readOnly ? " read only" : ""}`);
      progress.begun = true;
      const work = fn(transactionQueries(checkout));
      const result = await inTime(checkout, signal, work).catch(async (error: unknown) => {
        ended = await rollBack(checkout);
        throw error;
      });
      const reply = await control(checkout, "commit").catch((cause: unknown) => {
        ended = isFailure(cause) && cause.kind === "refused";
        throw countedError(pool, cause, !readOnly);
      });
      ended = true;
      // The server answers the commit of a failed transaction with ROLLBACK, not with an error.
      if (reply.command === "ROLLBACK") throw rolledBackError();
      return result;
    } finally {
      if (!ended) destroy(checkout.connection);
    }
  });
}
