import { isTransientNetworkError } from "../../network-errors.ts";
import type { Failure } from "../errors/failure.ts";

/** How long callers wait for a server that refuses: a failover takes seconds. */
const patienceMs = 5_000;
/** A failure so long ago belongs to another outage. */
const forgetMs = 15_000;
const stepMs = 100;
const longestDelayMs = 300;

/** Server errors that pass by themselves: connection exceptions, too many connections, shutdown and start. */
const transientStates = /^(08|53300|57)/;

/** What the pool remembers while connecting fails: when to try next, and when to stop waiting. */
export interface Backoff {
  readonly last: { readonly failure: Failure; readonly at: number } | undefined;
  /** Milliseconds until the next attempt may be made. */
  delay(): number;
  /** Records a failed attempt. True when the callers that wait should be told now. */
  failed(cause: Failure, startedAt: number, someoneWaits: boolean): boolean;
  succeeded(): void;
}

export function createBackoff(): Backoff {
  let last: { failure: Failure; at: number } | undefined;
  let since = 0;
  let attempts = 0;
  return {
    get last() {
      return last;
    },
    delay() {
      if (last === undefined) return 0;
      const elapsed = Math.max(0, Date.now() - last.at);
      return Math.max(0, Math.min(longestDelayMs, stepMs * attempts) - elapsed);
    },
    failed(cause, startedAt, someoneWaits) {
      const now = Date.now();
      if (last === undefined || startedAt - last.at > forgetMs) {
        since = startedAt;
        attempts = 0;
      }
      attempts++;
      last = { failure: cause, at: now };
      // Attempts that failed while nobody waited do not use up the patience of the next caller.
      if (!someoneWaits) since = now;
      return !isTransient(cause) || now - since >= patienceMs;
    },
    succeeded() {
      last = undefined;
    },
  };
}

/** Whether another attempt soon can help. It cannot with a wrong password or certificate, nor while a database wakes up. */
function isTransient({ cause, sqlstate, kind }: Failure): boolean {
  if (kind === "refused") return transientStates.test(sqlstate ?? "");
  return isTransientNetworkError((cause as { code?: string } | undefined)?.code ?? "");
}
