import type { HealthConfig } from "../config/health.ts";
import { freshMs, runCheck } from "./runner.ts";
import type { Check, Result, ServiceState } from "./service.ts";

export type OverallState = "healthy" | "degraded" | "unhealthy";

export interface Report {
  status: OverallState;
  required: readonly string[];
  /** By service, in the order of the answer. */
  results: Map<string, Result>;
  /** Epoch milliseconds of the answer. */
  at: number;
}

/** Loading code is no probe: what goes wrong with it shows when the probe needs it. */
async function loadAll(checks: readonly Check[]): Promise<void> {
  await Promise.allSettled(checks.map(async ({ load }) => load?.()));
}

/** Runs the checks side by side; each has its own deadline, so that the slowest is the whole's. */
export async function runChecks(
  checks: readonly Check[],
  config: HealthConfig,
): Promise<Map<string, Result>> {
  await loadAll(checks);
  const found = checks.map(
    async (check) => [check.name, await runCheck(check, config)] satisfies [string, Result],
  );
  return new Map(await Promise.all(found));
}

/** Weighs the results: a required service must be healthy; an optional one may be absent, and when it is down the whole is degraded. */
export function weigh(results: Map<string, Result>, required: readonly string[]): Report {
  const has = (name: string, state: ServiceState) =>
    state !== "healthy" && (required.includes(name) || state !== "not_configured");
  const down = [...results].filter(([name, { state }]) => has(name, state)).map(([name]) => name);
  const broken = down.some((name) => required.includes(name));
  const status = broken ? "unhealthy" : down.length > 0 ? "degraded" : "healthy";
  return { status, required, results, at: Date.now() };
}

/** `2025-10-12T19:32:53Z`. */
export function timestamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

export const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** One service in the answer's own form and order; with `verbose` also how the verdict came about. */
export function detail(
  name: string,
  { required, results, at }: Report,
  verbose: boolean,
  config: HealthConfig,
): Record<string, unknown> {
  const result = results.get(name);
  if (result === undefined) return {};
  return {
    status: result.state,
    latency_ms: rounded(result.latencyMs),
    ...(result.errorClass === undefined ? {} : { error_class: result.errorClass }),
    ...(result.hint === undefined ? {} : { hint: result.hint }),
    checked_at: timestamp(result.checkedAt),
    age_ms: Math.max(0, at - result.checkedAt),
    ...result.figures,
    ...(verbose
      ? {
          required: required.includes(name),
          failures: result.failures,
          timeout_ms: config.timeoutMs,
          cache_ms: freshMs(result, config),
        }
      : {}),
  };
}
