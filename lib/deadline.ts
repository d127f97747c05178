import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<number>();

/** Runs `fn` under a deadline in epoch milliseconds. An earlier deadline around it still holds. */
export function withDeadline<T>(deadline: number, fn: () => T): T {
  return storage.run(Math.min(deadline, storage.getStore() ?? Number.POSITIVE_INFINITY), fn);
}

/** Milliseconds until the deadline under which the code runs, at most `wantedMs`; never below 0. */
export function timeLeft(wantedMs = Number.POSITIVE_INFINITY): number {
  const deadline = storage.getStore() ?? Number.POSITIVE_INFINITY;
  return Math.max(0, Math.min(wantedMs, deadline - Date.now()));
}
