import { timeLeft, withDeadline } from "../deadline.ts";
import { bind, cutOff } from "./bound.ts";
import { failed, limit, released } from "./call.ts";
import { type Connection, giveUp } from "./connection.ts";
import { asHolder } from "./holder.ts";
import type { Pool } from "./pool.ts";
import type { CallOptions, Queries } from "./queries.ts";

/**
 * Gives `fn` a connection for itself, which comes back whatever happens. Errors of the database come out translated,
 * those of `fn` as they are.
 */
export async function hold<T>(
  pool: Pool,
  inTransaction: boolean,
  fn: (connection: Connection, handle: Queries) => Promise<T>,
): Promise<T> {
  let connection: Connection;
  try {
    connection = await pool.acquire(limit(pool.settings.connectTimeoutMs, Date.now() + timeLeft()));
  } catch (cause) {
    throw failed(pool, cause, () => false);
  }
  const bound = bind(pool, connection, inTransaction);
  try {
    const result = await asHolder(pool, () => fn(connection, bound.queries));
    pool.release(connection);
    return result;
  } catch (cause) {
    released(pool, connection, cause);
    throw failed(pool, cause, () => !inTransaction);
  } finally {
    bound.close();
  }
}

/** Runs `fn` on the handle no longer than there is time; then its connection is cut, so that it cannot be kept. */
export function inTime<T>(
  pool: Pool,
  connection: Connection,
  fn: (handle: Queries) => Promise<T>,
  handle: Queries,
): Promise<T> {
  return cutOff(timeLeft(), fn(handle), () => giveUp(connection, pool.settings));
}

/** `fn` with one connection, under the call's own limit. */
export function reserve<T>(
  pool: Pool,
  fn: (handle: Queries) => Promise<T>,
  options: CallOptions = {},
): Promise<T> {
  return withDeadline(Date.now() + timeLeft(options.timeoutMs), () =>
    hold(pool, false, (connection, handle) => inTime(pool, connection, fn, handle)),
  );
}
