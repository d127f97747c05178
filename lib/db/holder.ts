import { AsyncLocalStorage } from "node:async_hooks";
import { DatabaseQueryError } from "./errors.ts";

const holders = new AsyncLocalStorage<unknown>();

/** Runs `fn` as the holder of a connection of this pool. */
export function asHolder<T>(pool: unknown, fn: () => Promise<T>): Promise<T> {
  return holders.run(pool, fn);
}

/**
 * Refuses to wait for a pool of one whose connection the caller itself holds: it would wait for ever. On Lambda that is
 * a transaction whose function uses `fetchOne` in the place of the handle that it was given.
 */
export function refuseToWaitForOneself(pool: unknown, poolMax: number): void {
  if (poolMax > 1 || holders.getStore() !== pool) return;
  throw new DatabaseQueryError(
    "database_query",
    "The only connection is held by the caller: use the handle that was given to it.",
  );
}
