import { timeLeft } from "../deadline.ts";
import { failed, finished, limit, longestMs } from "./call.ts";
import { atLimit, type Connection, classify, giveUp, send } from "./connection.ts";
import { copyIn } from "./copy.ts";
import { DatabaseQueryError } from "./errors.ts";
import { failure, toDatabaseError } from "./failure.ts";
import type { Pool } from "./pool.ts";
import { type Queries, queries } from "./queries.ts";
import { plainlyReadOnly } from "./read-only.ts";

const copyMs = 60_000;

export interface Bound {
  queries: Queries;
  /** From now on the handle is of no use: the connection may be somebody else's. */
  close(): void;
}

/** Query functions on one connection. Nothing is repeated: what came before it on the connection would be missing. */
export function bind(pool: Pool, connection: Connection, inTransaction: boolean): Bound {
  let open = true;
  const { settings } = pool;
  const within = async <T>(
    wantedMs: number,
    work: (limitMs: number) => Promise<T>,
    mayChange: () => boolean,
  ) => {
    if (!open)
      throw new DatabaseQueryError("database_query", "A connection was used after it had been given back.");
    try {
      return await work(limit(wantedMs, Date.now() + timeLeft()));
    } catch (cause) {
      throw failed(pool, cause, mayChange);
    }
  };
  return {
    queries: queries({
      run(command, options) {
        const started = performance.now();
        return within(
          options.timeoutMs ?? settings.commandTimeoutMs,
          (limitMs) => send(connection, command, limitMs, settings),
          () => !inTransaction && options.readOnly !== true && !plainlyReadOnly(command.text),
        ).finally(() => finished(pool, command, options, started));
      },
      copy(statement, chunks, options) {
        const started = performance.now();
        const translate = (cause: unknown) => toDatabaseError(classify(connection, cause), !inTransaction);
        const send = async (limitMs: number) => {
          if (connection.dead) throw failure("lost", undefined, false);
          const work = copyIn(connection.client, statement, chunks, translate);
          return cutOff(limitMs, work, () => giveUp(connection, settings));
        };
        return within(options.timeoutMs ?? copyMs, send, () => !inTransaction).finally(() =>
          finished(pool, { text: statement }, options, started),
        );
      },
    }),
    close() {
      open = false;
    },
  };
}

/** The work's end, or a Failure when it does not come in time; then `expire` must make an end of it. */
export function cutOff<T>(limitMs: number, work: Promise<T>, expire: () => void): Promise<T> {
  if (limitMs > longestMs) return work;
  return new Promise((resolve, reject) => {
    const settled = atLimit(limitMs, () => {
      reject(failure("expired", undefined, true));
      expire();
    });
    work.then(resolve, reject).finally(settled);
  });
}
