import { networkError } from "../../network-errors.ts";
import { connect } from "../connection/connect.ts";
import type { Connection } from "../connection/connection.ts";
import { type Failure, failure } from "../errors/failure.ts";
import type { Settings } from "../settings.ts";
import { createBackoff } from "./backoff.ts";

/** What the connector asks the pool, and tells it. */
export interface Demand {
  /** Callers that wait for a connection. */
  waiting(): number;
  /** Connections that are open. */
  live(): number;
  /** How many more connections may be opened. */
  room(): number;
  /** How many connections are missing from the minimum. */
  missing(): number;
  opened(connection: Connection): void;
  /**
   * An attempt failed. `final`: another attempt soon cannot help. The failure says nothing about callers that came
   * after `startedAt`.
   */
  failed(cause: Failure, final: boolean, startedAt: number): void;
}

export interface Connector {
  readonly connecting: number;
  /** Opens what is wanted and allowed, now or when the next attempt is due. */
  grow(): void;
  /** The failure of a caller that has waited in vain since then: that of connecting, else only the time. */
  failureSince(since: number): Failure;
  /** Ends the attempts under way when no caller waits, so that one that hangs does not delay the next caller. */
  stop(): void;
}

/** A login without an answer for so long means that the database is waking up. */
const silentMs = 500;
/** An attempt that takes so long probably hangs, so another one may start beside it. */
const hangsMs = 1_000;
/** Attempts at the same time while connecting works. */
const maxAttempts = 4;

/** Opens connections for the pool: several at once, but one at a time and a few a second after a failure. */
export function createConnector(settings: Settings, demand: Demand): Connector {
  const attempts = new Map<AbortController, { startedAt: number; reachedAt: number }>();
  const backoff = createBackoff();
  let later: NodeJS.Timeout | undefined;

  function attempt(): void {
    const control = new AbortController();
    const startedAt = Date.now();
    const progress = { startedAt, reachedAt: 0 };
    attempts.set(control, progress);
    const onReached = () => {
      progress.reachedAt = Date.now();
    };
    connect(settings, control.signal, onReached).then(
      (connection) => {
        attempts.delete(control);
        backoff.succeeded();
        demand.opened(connection);
        grow();
        // The minimum is opened one by one in the background, once the first connection works.
        if (attempts.size === 0 && demand.missing() > 0) attempt();
      },
      (cause: Failure) => {
        attempts.delete(control);
        const final = !control.signal.aborted && backoff.failed(cause, startedAt, demand.waiting() > 0);
        demand.failed(cause, final, gotNoAnswer(cause) ? startedAt : Number.POSITIVE_INFINITY);
        grow();
      },
    );
  }

  function grow(): void {
    const allowed = backoff.last === undefined && demand.live() > 0 ? maxAttempts : 1;
    const wanted = Math.min(demand.waiting(), allowed) - promising();
    const count = Math.min(wanted, demand.room());
    if (count <= 0) return;
    const delay = backoff.delay();
    if (delay === 0) for (let n = 0; n < count; n++) attempt();
    else if (later === undefined) later = setTimeout(resume, delay);
  }

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
    failureSince(since) {
      const now = Date.now();
      const silent = [...attempts.values()].some(
        ({ reachedAt }) => reachedAt > 0 && now - reachedAt >= silentMs,
      );
      if (silent) return failure("lost", networkError("SILENT"), false, "57P03");
      const { last } = backoff;
      return last !== undefined && last.at >= since ? last.failure : failure("timed_out", undefined, false);
    },
    stop() {
      for (const control of attempts.keys()) control.abort(networkError("CONNECT_TIMEOUT"));
    },
  };
}

/** Whether an attempt only ran out of time. A caller that came after it began may find the server well. */
const gotNoAnswer = ({ cause }: Failure) =>
  ["CONNECT_TIMEOUT", "SILENT"].includes(String((cause as { code?: unknown } | undefined)?.code));
