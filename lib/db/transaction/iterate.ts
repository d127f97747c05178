import type { Command } from "../connection/send.ts";
import { checkIn, checkOut, countedError } from "../pool/checkout.ts";
import type { Pool } from "../pool/pool.ts";
import { connectionQueries } from "../queries/connection-queries.ts";
import type { CallOptions, Queries, Row } from "../queries/queries.ts";
import type { Sql } from "../sql.ts";
import { control, rollBack } from "./control.ts";

export interface IterateOptions extends Pick<CallOptions, "timeoutMs" | "signal" | "name"> {
  /** How many rows are in memory at a time; 500 unless given. */
  batchSize?: number;
}

/**
 * The rows of a large result, one after the other, while only a batch is in memory. They are all of one moment.
 * `timeoutMs` is the limit of each batch. A loop that takes more than a minute over a batch loses its connection.
 */
export interface Iterate {
  <T = Row>(query: Sql, options?: IterateOptions): AsyncGenerator<T, void, undefined>;
  <T = Row>(
    text: string,
    params?: readonly unknown[],
    options?: IterateOptions,
  ): AsyncGenerator<T, void, undefined>;
}

let cursors = 0;

/** Iterates by a cursor of the server, in the transaction that these query functions run in. */
export async function* iterateIn<T>(
  { fetchAll, execute }: Pick<Queries, "fetchAll" | "execute">,
  { text, params }: Command,
  { batchSize = 500, ...options }: IterateOptions,
): AsyncGenerator<T, void, undefined> {
  const cursor = `iteration_${++cursors}`;
  const each: CallOptions = { ...options, prepare: false };
  await execute(`declare ${cursor} no scroll cursor for ${text}`, params, each);
  try {
    for (;;) {
      const rows = await fetchAll<T>(`fetch ${batchSize} from ${cursor}`, [], each);
      yield* rows;
      if (rows.length < batchSize) return;
    }
  } finally {
    // It fails after an error, when the transaction or the connection is over and the cursor with it.
    await execute(`close ${cursor}`, [], { prepare: false }).catch(() => {});
  }
}

/** Iterates on a connection of the pool, which the loop has until its end. */
export async function* iterateOn<T>(
  pool: Pool,
  command: Command,
  options: IterateOptions,
): AsyncGenerator<T, void, undefined> {
  const state = { isolation: "read committed", savepoints: 0 } as const;
  const checkout = await checkOut(pool, state, options.signal);
  let error: unknown;
  try {
    await control(checkout, "begin read only");
    yield* iterateIn<T>(connectionQueries(checkout), command, options);
  } catch (cause) {
    error = cause;
    throw countedError(pool, cause, false);
  } finally {
    await rollBack(checkout);
    checkIn(checkout, error);
  }
}
