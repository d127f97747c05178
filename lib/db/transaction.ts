import { setTimeout as sleep } from "node:timers/promises";
import { timeLeft, withDeadline } from "../deadline.ts";
import { failed, limit } from "./call.ts";
import { destroy, send } from "./connection.ts";
import { DatabaseConnectionError, DatabaseError, DatabaseQueryError } from "./errors.ts";
import { isFailure } from "./failure.ts";
import { hold, inTime } from "./hold.ts";
import type { Pool } from "./pool.ts";
import type { CallOptions, Queries } from "./queries.ts";

export interface TransactionOptions extends CallOptions {
  isolation?: "read committed" | "repeatable read" | "serializable";
  /**
   * How many times the whole function may run again after a serialization failure, a deadlock, or a connection lost
   * before the commit. It must then have no other effect than its statements. 0 unless given.
   */
  retries?: number;
}

/** Runs `fn` in a transaction: committed when it returns, rolled back when it throws or its time is over. */
export function transaction<T>(
  pool: Pool,
  fn: (tx: Queries) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  return withDeadline(Date.now() + timeLeft(options.timeoutMs), async () => {
    const { retries = 0 } = options;
    for (let round = 0; ; round++) {
      const progress = { held: false, begun: false };
      try {
        return await once(pool, fn, options, progress);
      } catch (error) {
        if (!(error instanceof DatabaseError) || !error.retryable || error.outcome === "unknown") throw error;
        // The pool has its own patience; what it could not give is not asked for again.
        if (!progress.held) throw error;
        // A connection that died before `begin` was answered has run nothing of `fn`.
        const unbegun = round === 0 && !progress.begun && error instanceof DatabaseConnectionError;
        const pauseMs = unbegun ? 0 : Math.random() * 20 * 2 ** round;
        if ((!unbegun && round >= retries) || timeLeft() <= pauseMs) throw error;
        pool.counted.retries++;
        await sleep(pauseMs);
      }
    }
  });
}

async function once<T>(
  pool: Pool,
  fn: (tx: Queries) => Promise<T>,
  { isolation = "read committed", readOnly = false }: TransactionOptions,
  progress: { held: boolean; begun: boolean },
): Promise<T> {
  const { settings } = pool;
  return hold(pool, true, async (connection, handle) => {
    progress.held = true;
    const control = (text: string) =>
      send(
        connection,
        { text, simple: true },
        limit(settings.commandTimeoutMs, Date.now() + timeLeft()),
        settings,
      );
    let ended = false;
    try {
      await control(`begin isolation level ${isolation}${readOnly ? " read only" : ""}`);
      progress.begun = true;
      const result = await inTime(pool, connection, fn, handle).catch(async (error: unknown) => {
        if (!connection.dead)
          await control("rollback").then(
            () => {
              ended = true;
            },
            () => {},
          );
        throw error;
      });
      const reply = await control("commit").catch((cause: unknown) => {
        ended = isFailure(cause) && cause.kind === "refused";
        throw failed(pool, cause, () => !readOnly);
      });
      ended = true;
      // To the commit of a transaction in which a statement failed the server says ROLLBACK, and no error.
      if (reply.command === "ROLLBACK") throw rolledBack();
      return result;
    } finally {
      if (!ended) destroy(connection);
    }
  });
}

function rolledBack(): DatabaseQueryError {
  return new DatabaseQueryError(
    "database_query",
    "A statement of the transaction had failed, so it was rolled back.",
    { sqlstate: "25P02" },
  );
}
