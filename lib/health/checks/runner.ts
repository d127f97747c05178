import type { HealthConfig } from "../../config/health.ts";
import { timeLeft } from "../../deadline.ts";
import { describeError, log } from "../../observability/logger.ts";
import { loadMetrics, recordCheck } from "../../observability/metrics.ts";
import { withTimeout } from "../../timeout.ts";
import { failure } from "../classify.ts";
import type { Check, Finding, Result } from "../service.ts";

/** A probe under way, and how many callers wait for it. */
interface Running {
  result: Promise<Result>;
  abort: AbortController;
  waiting: number;
}

interface Cached {
  last?: Result;
  running?: Running;
}

const cache = new Map<string, Cached>();

/** How long a slow check may hold up a caller who could have the last good result. */
const graceMs = 250;

/** Callers wait this much longer than the probe may take, so that they get its verdict. */
const marginMs = 50;

/**
 * A check's result: the cached one while it is fresh, else that of the one probe under way, which all callers share.
 * A good result that is a little too old still answers while a slow probe runs. Never throws.
 */
export async function runCheck(check: Check, config: HealthConfig): Promise<Result> {
  const cached = cache.get(check.name) ?? {};
  cache.set(check.name, cached);
  const { last } = cached;
  if (last !== undefined && ageOf(last) < freshMs(last, config)) return last;
  cached.running ??= startProbe(check, cached, config);
  const { running } = cached;
  if (last !== undefined && isGood(last) && ageOf(last) < config.cacheMs + config.staleMs) {
    return await withTimeout(running.result, { ms: timeLeft(graceMs), onTimeout: () => last });
  }
  return await waitFor(running, cached, timeLeft(config.timeoutMs + marginMs));
}

/** Whether the next call of `runCheck` starts a probe. */
export function isDue(name: string, config: HealthConfig): boolean {
  const { last, running } = cache.get(name) ?? {};
  return running === undefined && (last === undefined || ageOf(last) >= freshMs(last, config));
}

/** Milliseconds for which a result is answered again. What is not configured stays so, as a rule, so it counts as good. */
export function freshMs({ failures }: Result, config: HealthConfig): number {
  return failures === 0 ? config.cacheMs : config.badCacheMs;
}

/** Forgets every result; for tests. */
export function resetChecks(): void {
  for (const { running } of cache.values()) running?.abort.abort();
  cache.clear();
}

const isGood = ({ state, failures }: Result) => state === "healthy" && failures === 0;

/** Milliseconds since the measurement, also when the clock was set back. */
const ageOf = ({ checkedAt }: Result) => Math.abs(Date.now() - checkedAt);

function startProbe(check: Check, cached: Cached, config: HealthConfig): Running {
  const abort = new AbortController();
  loadMetrics()?.catch(() => {});
  const result = measure(check, abort, config.timeoutMs).then(async (measured) => {
    if (cached.running !== running) return measured;
    const kept = damp(measured, cached.last, config);
    cached.running = undefined;
    cached.last = kept;
    if (measured.state !== "not_configured") {
      await recordCheck(check.name, measured.state, measured.latencyMs);
    }
    return kept;
  });
  const running: Running = { result, abort, waiting: 0 };
  return running;
}

/** The probe's result, or a timeout. The last caller to give up ends the probe, whose result is then not kept. */
async function waitFor(running: Running, cached: Cached, waitMs: number): Promise<Result> {
  running.waiting++;
  const result = await withTimeout(running.result, { ms: waitMs, onTimeout: () => undefined });
  running.waiting--;
  if (result !== undefined) return result;
  if (running.waiting === 0 && cached.running === running) {
    cached.running = undefined;
    running.abort.abort();
  }
  const checkedAt = Date.now();
  return { state: "unhealthy", errorClass: "timeout", latencyMs: waitMs, checkedAt, failures: 1 };
}

async function measure(check: Check, abort: AbortController, timeoutMs: number): Promise<Result> {
  const started = performance.now();
  const found = await outcome(check, abort, timeoutMs);
  const latencyMs = performance.now() - started;
  const { cause, ...finding } = found;
  const about = { check: check.name, state: finding.state };
  const bad = finding.state !== "healthy" && finding.state !== "not_configured";
  if (bad) {
    const error = cause === undefined ? undefined : describeError(cause);
    log.warn("health_check_failed", { ...about, class: finding.errorClass, error });
  } else log.debug("health_check", { ...about, latency_ms: latencyMs });
  return { latencyMs, ...finding, checkedAt: Date.now(), failures: bad ? 1 : 0 };
}

/** What the probe finds within its time. Its signal is aborted in the end in any case, so that no socket stays open. */
async function outcome(check: Check, abort: AbortController, timeoutMs: number): Promise<Finding> {
  const { signal } = abort;
  try {
    return await withTimeout(check.probe(signal, timeoutMs), {
      ms: timeoutMs,
      signal,
      onTimeout() {
        throw new DOMException("Too slow", "TimeoutError");
      },
    });
  } catch (error) {
    return { ...failure(error), cause: error };
  } finally {
    abort.abort();
  }
}

/** A healthy service stays so until it has failed often enough in a row (HEALTH_FAILURES_BEFORE_UNHEALTHY). */
function damp(measured: Result, last: Result | undefined, config: HealthConfig): Result {
  if (measured.failures === 0) return measured;
  const failures = (last?.failures ?? 0) + 1;
  if (last?.state !== "healthy" || failures >= config.failuresBeforeUnhealthy)
    return { ...measured, failures };
  return { ...last, latencyMs: measured.latencyMs, checkedAt: measured.checkedAt, failures };
}
