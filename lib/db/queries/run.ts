import { timeLeft } from "../../deadline.ts";
import { log } from "../../observability/logger.ts";
import type { Connection, Rows } from "../connection/connection.ts";
import { type Command, send } from "../connection/send.ts";
import { isFailure } from "../errors/failure.ts";
import {
  acquire,
  countedError,
  notTheWriter,
  releaseAfter,
  remaining,
  waitWithin,
} from "../pool/checkout.ts";
import type { Pool } from "../pool/pool.ts";
import { countQuery } from "../pool/stats.ts";
import type { CallOptions } from "./queries.ts";
import { isPlainRead } from "./read-only.ts";

/**
 * Runs one statement on a connection of the pool. The wait, the statement and one repetition share one limit. It is
 * repeated only when it certainly did not run, or changes nothing.
 */
export async function run(pool: Pool, command: Command, options: CallOptions): Promise<Rows> {
  const { settings } = pool;
  const { patient, signal, timeoutMs } = options;
  const end = Date.now() + timeLeft(timeoutMs);
  const started = performance.now();
  try {
    for (let repeated = false; ; repeated = true) {
      let connection: Connection | undefined;
      try {
        connection = await acquire(pool, { ...waitWithin(pool, end), patient, signal });
        const ms = remaining(timeoutMs ?? settings.commandTimeoutMs, end);
        const rows = await send(connection, command, { ms, signal });
        pool.release(connection);
        return rows;
      } catch (cause) {
        if (connection !== undefined) releaseAfter(pool, connection, cause);
        const wasSent = connection !== undefined;
        if (repeated || !wasSent || !mayRepeat(cause, command, options) || Date.now() >= end)
          throw countedError(pool, cause, !changesNothing(command, options));
        pool.counters.retries++;
      }
    }
  } finally {
    finish(pool, command, options, started);
  }
}

function mayRepeat(cause: unknown, command: Command, options: CallOptions): boolean {
  if (!isFailure(cause)) return false;
  if (cause.kind === "refused") return cause.sqlstate === notTheWriter;
  return cause.kind === "lost" && (!cause.written || changesNothing(command, options));
}

/** Whether a statement says, by its options or plainly by its text, that it changes nothing. */
export const changesNothing = ({ text }: Command, { readOnly }: CallOptions): boolean =>
  readOnly === true || isPlainRead(text);

/** Counts a statement. A slow one is logged by its name, since its text may hold values. */
export function finish(pool: Pool, { text }: Command, { name }: CallOptions, started: number): void {
  const ms = performance.now() - started;
  countQuery(pool.counters, ms);
  if (ms < pool.settings.slowQueryMs) return;
  const verb = /^\s*(\w+)/.exec(text)?.[1]?.toLowerCase();
  log.warn("slow_query", { name: name ?? verb ?? "unnamed", duration_ms: Math.round(ms) });
}
