import type { Failure } from "./failure.ts";

/** How long callers are kept waiting for a server that refuses: a failover takes seconds. */
const patienceMs = 5_000;
/** Trouble that lies so far back is a different trouble. */
const forgetMs = 15_000;
const slowestMs = 300;

const passing = new Set([
  "CONNECTION_CLOSED",
  "CONNECT_TIMEOUT",
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
]);
const passingStates = /^(08|53300|57)/;

/** What the pool remembers while connecting fails: one attempt at a time, a few in a second, and a limit to patience. */
export interface Outage {
  readonly last: { readonly failure: Failure; readonly at: number } | undefined;
  /** Milliseconds until the next attempt may be made. */
  delay(): number;
  /** Whether those who wait should be told now rather than wait for another attempt. */
  failed(cause: Failure, startedAt: number, someoneWaits: boolean): boolean;
  over(): void;
}

export function outage(): Outage {
  let last: { failure: Failure; at: number } | undefined;
  let since = 0;
  let attempts = 0;
  return {
    get last() {
      return last;
    },
    delay() {
      if (last === undefined) return 0;
      return Math.max(0, Math.min(slowestMs, 100 * attempts) - Math.max(0, Date.now() - last.at));
    },
    failed(cause, startedAt, someoneWaits) {
      const now = Date.now();
      if (last === undefined || startedAt - last.at > forgetMs) {
        since = startedAt;
        attempts = 0;
      }
      attempts++;
      last = { failure: cause, at: now };
      // Patience is for callers: what failed while nobody waited must not use it up.
      if (!someoneWaits) since = now;
      return !mayPass(cause) || now - since >= patienceMs;
    },
    over() {
      last = undefined;
    },
  };
}

/** Whether trying again soon can help: not with a wrong password or a certificate, nor with a database that sleeps. */
function mayPass({ cause, sqlstate, kind }: Failure): boolean {
  if (kind === "refused") return passingStates.test(sqlstate ?? "");
  return passing.has((cause as { code?: string } | undefined)?.code ?? "");
}
