import type { HealthConfig } from "../../config/health.ts";
import { freshMs, isDue, runCheck } from "../checks/runner.ts";
import { type Check, isUp, type Result, type ServiceState } from "../service.ts";

export type OverallState = "healthy" | "degraded" | "unhealthy";

export interface Report {
  status: OverallState;
  required: readonly string[];
  /** By service, in the order of the answer. */
  results: Map<string, Result>;
  /** Epoch milliseconds of the answer. */
  at: number;
}

/** Runs the checks side by side. Each has its own deadline, so the slowest one sets the time of the whole. */
export async function runChecks(
  checks: readonly Check[],
  config: HealthConfig,
): Promise<Map<string, Result>> {
  // Code that fails to load fails again in the probe, which reports it.
  const due = checks.filter(({ name }) => isDue(name, config));
  await Promise.allSettled(due.map(async ({ load }) => load?.()));
  const found = checks.map(
    async (check) => [check.name, await runCheck(check, config)] satisfies [string, Result],
  );
  return new Map(await Promise.all(found));
}

/**
 * The state of the whole. A required service that does not serve makes it unhealthy. It is degraded when any service is,
 * and when an optional service does not serve; one that is not configured counts only when it is required.
 */
export function weigh(results: Map<string, Result>, required: readonly string[]): Report {
  const matters = (name: string, state: ServiceState) =>
    state !== "healthy" && (required.includes(name) || state !== "not_configured");
  const impaired = [...results].filter(([name, { state }]) => matters(name, state));
  const broken = impaired.some(([name, { state }]) => required.includes(name) && !isUp(state));
  const status = broken ? "unhealthy" : impaired.length > 0 ? "degraded" : "healthy";
  return { status, required, results, at: Date.now() };
}

/** `2025-10-12T19:32:53Z`. */
export function timestamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

export const rounded = (ms: number): number => Math.round(ms * 10) / 10;

/** One service in the form and order of the answer; with `verbose` also what the verdict depends on. */
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
