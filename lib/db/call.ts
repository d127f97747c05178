import { timeLeft } from "../deadline.ts";
import { log } from "../observability/logger.ts";
import { type Command, type Connection, type Rows, send } from "./connection.ts";
import { type Failure, failure, isFailure, toDatabaseError } from "./failure.ts";
import type { Pool } from "./pool.ts";
import type { CallOptions } from "./queries.ts";
import { plainlyReadOnly } from "./read-only.ts";
import { observe } from "./stats.ts";

/** The longest time that a timer takes. */
export const longestMs = 2 ** 31 - 1;

/** SQLSTATE of a server that was the writer before a failover and is none now. */
const notTheWriter = "25006";

/**
 * Runs one statement on a connection of the pool within one limit: the wait, the statement and one repetition. It is
 * repeated only when it certainly did not run, or changes nothing.
 */
export async function call(pool: Pool, command: Command, options: CallOptions): Promise<Rows> {
  const { settings, counted } = pool;
  const end = Date.now() + timeLeft(options.timeoutMs);
  const started = performance.now();
  for (let first = true; ; first = false) {
    let connection: Connection | undefined;
    try {
      const ready = pool.acquire(limit(settings.connectTimeoutMs, end), options.patient);
      connection = ready instanceof Promise ? await ready : ready;
      const rows = await send(
        connection,
        command,
        limit(options.timeoutMs ?? settings.commandTimeoutMs, end),
        settings,
      );
      pool.release(connection);
      finished(pool, command, options, started);
      return rows;
    } catch (problem) {
      const cause = problem as Failure;
      if (connection !== undefined) released(pool, connection, cause);
      const harmless = () => options.readOnly === true || plainlyReadOnly(command.text);
      if (first && connection !== undefined && mayRepeat(cause, harmless) && end - Date.now() > 0) {
        counted.retries++;
        continue;
      }
      finished(pool, command, options, started);
      throw failed(pool, cause, () => !harmless());
    }
  }
}

/** Milliseconds until the end, at most those wanted; a Failure when there are none left. */
export function limit(wantedMs: number, end: number): number {
  const left = Math.min(wantedMs, end - Date.now(), longestMs);
  if (left <= 0) throw failure("expired", undefined, false);
  return left;
}

export function released(pool: Pool, connection: Connection, cause: unknown): void {
  const known = isFailure(cause) ? cause : undefined;
  if (known?.kind === "lost") pool.distrust();
  pool.release(
    connection,
    known?.kind === "expired" ? "expired" : known?.sqlstate === notTheWriter ? "read_only" : undefined,
  );
}

function mayRepeat({ kind, sqlstate, written }: Failure, harmless: () => boolean): boolean {
  if (kind === "refused") return sqlstate === notTheWriter;
  return kind === "lost" && (!written || harmless());
}

export function failed(pool: Pool, cause: unknown, mayChange: () => boolean): Error {
  if (!isFailure(cause)) return cause as Error;
  if (cause.kind === "expired") pool.counted.timeouts++;
  const open = cause.written && (cause.kind === "lost" || cause.kind === "expired");
  return toDatabaseError(cause, open && mayChange());
}

/** Counts a statement; a slow one is logged by its name, for its text may hold values. */
export function finished(pool: Pool, command: Command, options: CallOptions, started: number): void {
  const ms = performance.now() - started;
  observe(pool.counted, ms);
  if (ms < pool.settings.slowQueryMs) return;
  const verb = /^\s*(\w+)/.exec(command.text)?.[1]?.toLowerCase();
  log.warn("slow_query", { name: options.name ?? verb ?? "unnamed", duration_ms: Math.round(ms) });
}
