import type { Connection } from "./connection.ts";
import { type Failure, failure } from "./failure.ts";
import { openConnection, type Settings } from "./open.ts";
import { outage } from "./outage.ts";
import { networkError } from "./socket.ts";

/** What the opener asks of the pool and tells it. */
export interface Demand {
  /** Callers that wait for a connection. */
  waiting(): number;
  /** Connections that are open; without any the first attempt goes alone. */
  live(): number;
  /** How many more connections there may be, and how many are missing from the minimum. */
  room(): number;
  missing(): number;
  opened(connection: Connection): void;
  /** An attempt failed; `hopeless` when another one soon cannot help. Those who came after `startedAt` may see it otherwise. */
  failed(cause: Failure, hopeless: boolean, startedAt: number): void;
}

export interface Opener {
  readonly connecting: number;
  /** Opens what is wanted and allowed, now or when the next attempt is due. */
  grow(): void;
  /** Why somebody who waited since then got nothing: what connecting failed with meanwhile, else just the time. */
  reasonFor(since: number): Failure;
  /** Ends attempts that nobody waits for any more: a hanging one must not stand in the way of the next caller. */
  stop(): void;
}

/** A login that has been silent for so long when its caller's time is over counts as waking up, not as slow. */
const silentMs = 500;

/** An attempt that takes so long probably hangs. */
const hangsMs = 1_000;

/** Attempts at the same time while all is well. */
const atOnce = 4;

/** Whether an attempt failed because nothing came in its time, which says nothing about the time since it began. */
const ranOut = ({ cause }: Failure) =>
  ["CONNECT_TIMEOUT", "SILENT"].includes(String((cause as { code?: unknown } | undefined)?.code));

/** Opens connections for the pool: those that are waited for, a few at once, but after a failure one at a time and a few in a second. */
export function createOpener(settings: Settings, demand: Demand): Opener {
  const attempts = new Map<AbortController, { startedAt: number; greetedAt: number }>();
  const trouble = outage();
  let later: NodeJS.Timeout | undefined;

  function attempt(): void {
    const control = new AbortController();
    const startedAt = Date.now();
    const progress = { startedAt, greetedAt: 0 };
    attempts.set(control, progress);
    const greeting = () => {
      progress.greetedAt = Date.now();
    };
    openConnection(settings, control.signal, greeting).then(
      (connection) => {
        attempts.delete(control);
        trouble.over();
        demand.opened(connection);
        grow();
        // On a long-running server the minimum is opened ahead, one after the other, once the first has worked.
        if (attempts.size === 0 && demand.missing() > 0) attempt();
      },
      (cause: Failure) => {
        attempts.delete(control);
        const hopeless = !control.signal.aborted && trouble.failed(cause, startedAt, demand.waiting() > 0);
        demand.failed(cause, hopeless, ranOut(cause) ? startedAt : Number.POSITIVE_INFINITY);
        grow();
      },
    );
  }

  function grow(): void {
    const allowed = trouble.last === undefined && demand.live() > 0 ? atOnce : 1;
    const wanted = Math.min(demand.waiting(), allowed) - promising();
    const count = Math.min(wanted, demand.room());
    if (count <= 0) return;
    const delay = trouble.delay();
    if (delay === 0) for (let n = 0; n < count; n++) attempt();
    else if (later === undefined) later = setTimeout(resume, delay);
  }

  /** Attempts that may still come to something soon: one that hangs must not keep others from trying. */
  function promising(): number {
    const now = Date.now();
    return [...attempts.values()].filter(({ startedAt }) => now - startedAt < hangsMs).length;
  }

  function resume(): void {
    later = undefined;
    grow();
  }

  return {
    get connecting() {
      return attempts.size;
    },
    grow,
    reasonFor(since) {
      const now = Date.now();
      for (const { greetedAt } of attempts.values()) {
        if (greetedAt > 0 && now - greetedAt >= silentMs)
          return failure("lost", networkError("SILENT"), false, "57P03");
      }
      const { last } = trouble;
      return last !== undefined && last.at >= since ? last.failure : failure("expired", undefined, false);
    },
    stop() {
      for (const control of attempts.keys()) control.abort(networkError("CONNECT_TIMEOUT"));
    },
  };
}
