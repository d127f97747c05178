import { DatabaseQueryError } from "../errors/errors.ts";
import { isFailure } from "../errors/failure.ts";
import { countedError } from "../pool/checkout.ts";
import { type Checkout, currentCheckout, isInside, isOpen, runIn } from "../pool/checkout-context.ts";
import { closedError, connectionQueries } from "../queries/connection-queries.ts";
import { type Queries, toCommand } from "../queries/queries.ts";
import type { Sql } from "../sql.ts";
import { control } from "./control.ts";
import { type Iterate, type IterateOptions, iterateIn } from "./iterate.ts";

/** The query functions in a transaction. */
export interface Transaction extends Queries {
  iterate: Iterate;
  /**
   * Runs `fn` behind a savepoint: when it throws, only its own statements are undone, and the transaction goes on.
   * Other statements of the transaction wait for its end.
   */
  savepoint<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
}

export function transactionQueries(checkout: Checkout): Transaction {
  const queries = connectionQueries(checkout);
  const iterate: Iterate = <T>(query: Sql | string, second?: unknown, third?: unknown) => {
    const { command, options } = toCommand<IterateOptions>(query, second, third);
    return iterateIn<T>(queries, command, options);
  };
  return { ...queries, iterate, savepoint: (fn) => savepoint(checkout, fn) };
}

/** SQLSTATE of a statement in a transaction in which another one has failed. */
const inFailedTransaction = "25P02";

/** Runs `fn` behind a savepoint of this checkout, or of the one inside it that the calling code runs in. */
export async function savepoint<T>(
  given: Checkout,
  fn: (tx: Transaction) => Promise<T>,
  readOnly = false,
): Promise<T> {
  const current = currentCheckout(given.pool);
  const outer = current !== undefined && isInside(given, current) ? current : given;
  while (outer.savepoint !== undefined) await outer.savepoint.ended;
  const { transaction, connection } = outer;
  if (!isOpen(outer) || transaction === undefined) throw closedError();
  const name = `savepoint_${++transaction.savepoints}`;
  const inner: Checkout = { ...outer, parent: outer };
  const ended = Promise.withResolvers<void>();
  outer.savepoint = { inner, ended: ended.promise };
  try {
    await control(outer, `savepoint ${name}${readOnly ? "; set transaction read only" : ""}`);
    const result = await runIn(inner, () => fn(transactionQueries(inner)));
    await control(outer, `release savepoint ${name}`);
    return result;
  } catch (error) {
    const undo = `rollback to savepoint ${name}; release savepoint ${name}`;
    if (!connection.dead) await control(outer, undo).catch(() => {});
    if (isFailure(error) && error.sqlstate === inFailedTransaction) throw rolledBackError();
    throw countedError(outer.pool, error, false);
  } finally {
    inner.open = false;
    outer.savepoint = undefined;
    ended.resolve();
  }
}

/** A statement failed, its error was caught, and the function returned as if all were well. */
export function rolledBackError(): DatabaseQueryError {
  return new DatabaseQueryError(
    "database_query",
    "A statement of the transaction had failed, so it was rolled back.",
    { sqlstate: inFailedTransaction },
  );
}
