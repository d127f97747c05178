import { type Command, limited, type SendLimit, send } from "../connection/send.ts";
import { DatabaseQueryError } from "../errors/errors.ts";
import { countedError, remaining } from "../pool/checkout.ts";
import { type Checkout, isOpen, savepointAhead } from "../pool/checkout-context.ts";
import { copyIn } from "./copy.ts";
import { type CallOptions, createQueries, type Queries } from "./queries.ts";
import { changesNothing, finish } from "./run.ts";

const copyMs = 60_000;

/** Query functions on one connection. Nothing is repeated: what ran before it on the connection would be missing. */
export function connectionQueries(checkout: Checkout): Queries {
  const { connection, pool, transaction } = checkout;
  const { commandTimeoutMs } = pool.settings;
  return createQueries({
    run: (command, options) =>
      call(checkout, command, options, commandTimeoutMs, (limit) => send(connection, command, limit)),
    // A COPY outside a transaction is a write, whatever its text.
    copy: (text, chunks, options) =>
      call(checkout, { text }, { ...options, readOnly: transaction !== undefined }, copyMs, (limit) =>
        limited(connection, limit, () => copyIn(connection, text, chunks)),
      ),
  });
}

async function call<T>(
  checkout: Checkout,
  command: Command,
  options: CallOptions,
  usualMs: number,
  work: (limit: SendLimit) => Promise<T>,
): Promise<T> {
  const { pool, transaction } = checkout;
  const started = performance.now();
  try {
    for (let ahead = savepointAhead(checkout); ahead !== undefined; ahead = savepointAhead(checkout))
      await ahead;
    if (!isOpen(checkout)) throw closedError();
    return await work({ ms: remaining(options.timeoutMs ?? usualMs), signal: options.signal });
  } catch (cause) {
    throw countedError(pool, cause, transaction === undefined && !changesNothing(command, options));
  } finally {
    finish(pool, command, options, started);
  }
}

export const closedError = () =>
  new DatabaseQueryError("database_query", "A connection was used after it had been given back.");
