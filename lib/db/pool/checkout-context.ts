import { AsyncLocalStorage } from "node:async_hooks";
import type { Connection } from "../connection/connection.ts";
import { DatabaseQueryError } from "../errors/errors.ts";
import type { Pool } from "./pool.ts";

/** A connection that one caller has for itself, or the part of its use inside a transaction's savepoint. */
export interface Checkout {
  readonly pool: Pool;
  readonly connection: Connection;
  /** The checkout that a savepoint is part of. */
  readonly parent: Checkout | undefined;
  /** Undefined where no transaction was begun. */
  readonly transaction: TransactionState | undefined;
  /** False after its end. The connection may then belong to another caller. */
  open: boolean;
  /** The savepoint that runs in it. Other statements wait for its end, since its rollback would undo them. */
  savepoint: { readonly inner: Checkout; readonly ended: Promise<void> } | undefined;
}

export interface TransactionState {
  readonly isolation: Isolation;
  /** How many savepoints were set in it; their names are numbered. */
  savepoints: number;
}

export type Isolation = "read committed" | "repeatable read" | "serializable";

/** The checkout in which code runs; it tells a transaction inside another one from one beside it. */
const checkouts = new AsyncLocalStorage<Checkout>();

/** The innermost checkout of this pool that is open and in which the calling code runs, or undefined. */
export function currentCheckout(pool: Pool): Checkout | undefined {
  let current = checkouts.getStore();
  while (current !== undefined && !isOpen(current)) current = current.parent;
  return current?.pool === pool ? current : undefined;
}

/** Runs `fn` as code of this checkout. */
export const runIn = <T>(checkout: Checkout, fn: () => Promise<T>): Promise<T> => checkouts.run(checkout, fn);

/** Whether a checkout, and each that it is part of, has not ended yet. */
export function isOpen({ open, parent }: Checkout): boolean {
  return open && (parent === undefined || isOpen(parent));
}

/**
 * The end of the savepoint that the calling code has to wait for; undefined when none runs in this checkout, or the code
 * belongs to it. Ask again after the wait: another savepoint may have begun.
 */
export function savepointAhead({ savepoint }: Checkout): Promise<void> | undefined {
  return savepoint === undefined || isInside(savepoint.inner, checkouts.getStore())
    ? undefined
    : savepoint.ended;
}

/** Whether a checkout is another one or a savepoint somewhere in it. */
export const isInside = (outer: Checkout, inner: Checkout | undefined): boolean =>
  inner !== undefined && (inner === outer || isInside(outer, inner.parent));

/**
 * Throws when a caller would wait for the only connection of the pool while it has that connection itself. On Lambda that is
 * code in a transaction that calls `fetchOne` instead of the handle's.
 */
export function refuseToWaitForOneself(pool: Pool): void {
  const current = pool.settings.poolMax > 1 ? undefined : currentCheckout(pool);
  if (current === undefined || current.connection.dead) return;
  throw new DatabaseQueryError(
    "database_query",
    "The caller has the only connection already: use the handle that was given to it.",
  );
}
