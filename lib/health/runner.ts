import type { HealthConfig } from "../config/health.ts";
import { timeLeft } from "../deadline.ts";
import { describeError, log } from "../observability/logger.ts";
import { loadMetrics, recordCheck } from "../observability/metrics.ts";
import { failure } from "./classify.ts";
import type { Check, Finding, Result } from "./service.ts";

interface Flight {
  result: Promise<Result>;
  abort: AbortController;
  waiting: number;
}

interface Entry {
  last?: Result;
  flight?: Flight;
}

const entries = new Map<string, Entry>();

/** How long a slow check may hold up a caller who could have the last good result. */
const graceMs = 250;

/** What a check's own deadline is ahead of its callers', so that the probe's verdict comes before their impatience. */
const marginMs = 50;

/**
 * A check's result: the cached one while it is fresh, else that of the one probe under way, which all callers share.
 * A good result that is a little too old still answers while a slow probe runs. Never throws.
 */
export async function runCheck(check: Check, config: HealthConfig): Promise<Result> {
  const entry = entries.get(check.name) ?? {};
  entries.set(check.name, entry);
  const { last } = entry;
  const age = last === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.now() - last.checkedAt);
  if (last !== undefined && age < freshMs(last, config)) return last;
  entry.flight ??= depart(check, entry, config);
  const { flight } = entry;
  if (last?.state === "healthy" && last.failures === 0 && age < config.cacheMs + config.staleMs) {
    return (await orAfter(flight.result, timeLeft(graceMs))) ?? last;
  }
  return await arrival(flight, entry, timeLeft(config.timeoutMs + marginMs));
}

/** Milliseconds for which a result is answered again. */
export function freshMs(result: Result, config: HealthConfig): number {
  return result.state === "healthy" && result.failures === 0 ? config.cacheMs : config.badCacheMs;
}

/** Forgets every result; for tests. */
export function resetChecks(): void {
  for (const { flight } of entries.values()) flight?.abort.abort();
  entries.clear();
}

function depart(check: Check, entry: Entry, config: HealthConfig): Flight {
  const abort = new AbortController();
  loadMetrics()?.catch(() => {});
  const result = measure(check, abort, config.timeoutMs).then(async (measured) => {
    if (entry.flight !== flight) return measured;
    const kept = damp(measured, entry.last, config);
    entry.flight = undefined;
    entry.last = kept;
    if (measured.state !== "not_configured") {
      await recordCheck(check.name, measured.state, measured.latencyMs);
    }
    return kept;
  });
  const flight: Flight = { result, abort, waiting: 0 };
  return flight;
}

/** Waits for the flight. The last caller to give up ends it; what it would have found is nobody's and is not kept. */
async function arrival(flight: Flight, entry: Entry, waitMs: number): Promise<Result> {
  flight.waiting++;
  const result = await orAfter(flight.result, waitMs);
  flight.waiting--;
  if (result !== undefined) return result;
  if (flight.waiting === 0 && entry.flight === flight) {
    entry.flight = undefined;
    flight.abort.abort();
  }
  return {
    state: "unhealthy",
    errorClass: "timeout",
    latencyMs: waitMs,
    checkedAt: Date.now(),
    failures: 1,
  };
}

async function measure(check: Check, abort: AbortController, timeoutMs: number): Promise<Result> {
  const started = performance.now();
  const { signal } = abort;
  const stopped = new Promise<never>((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
  const timer = setTimeout(() => abort.abort(new DOMException("Too slow", "TimeoutError")), timeoutMs);
  let found: Finding;
  try {
    found = await Promise.race([check.probe(signal, timeoutMs), stopped]);
  } catch (error) {
    found = { ...failure(error), cause: error };
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
  const { cause, ...finding } = found;
  const bad = finding.state !== "healthy" && finding.state !== "not_configured";
  if (bad) {
    const error = cause === undefined ? undefined : describeError(cause);
    log.warn("health_check_failed", { check: check.name, class: finding.errorClass, error });
  }
  const latencyMs = performance.now() - started;
  return { latencyMs, ...finding, checkedAt: Date.now(), failures: bad ? 1 : 0 };
}

/** A healthy service stays so until it has failed often enough in a row (HEALTH_FAILURES_BEFORE_UNHEALTHY). */
function damp(measured: Result, last: Result | undefined, config: HealthConfig): Result {
  if (measured.failures === 0) return measured;
  const failures = (last?.failures ?? 0) + 1;
  if (last?.state !== "healthy" || failures >= config.failuresBeforeUnhealthy)
    return { ...measured, failures };
  return { ...last, latencyMs: measured.latencyMs, checkedAt: measured.checkedAt, failures };
}

async function orAfter<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
