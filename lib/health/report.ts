import type { HealthConfig } from "../config/health.ts";
import { runCheck } from "./runner.ts";
import type { Check, Result, ServiceState } from "./service.ts";

export type OverallState = "healthy" | "degraded" | "unhealthy";

export interface Report {
  status: OverallState;
  results: Map<string, Result>;
  /** Epoch milliseconds of the answer. */
  at: number;
}

/** Runs the checks side by side and weighs them: a required one must be healthy; an optional one may be down or absent. */
export async function report(
  checks: readonly Check[],
  required: readonly string[],
  config: HealthConfig,
): Promise<Report> {
  const results = new Map(
    await Promise.all(
      checks.map(async (check) => [check.name, await runCheck(check, config)] as [string, Result]),
    ),
  );
  return { status: overall(results, required), results, at: Date.now() };
}

function overall(results: Map<string, Result>, required: readonly string[]): OverallState {
  const names = (wanted: (state: ServiceState) => boolean) =>
    [...results].filter(([, { state }]) => wanted(state)).map(([name]) => name);
  const down = names((state) => state !== "healthy");
  if (down.some((name) => required.includes(name))) return "unhealthy";
  return names((state) => state !== "healthy" && state !== "not_configured").length > 0
    ? "degraded"
    : "healthy";
}

/** `2025-10-12T19:32:53Z`. */
export function timestamp(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

/** One service in the answer's own form and order. */
export function detail(result: Result, at: number): Record<string, unknown> {
  return {
    status: result.state,
    latency_ms: Math.round(result.latencyMs * 10) / 10,
    ...(result.errorClass === undefined ? {} : { error_class: result.errorClass }),
    ...(result.hint === undefined ? {} : { hint: result.hint }),
    checked_at: timestamp(result.checkedAt),
    age_ms: Math.max(0, at - result.checkedAt),
    ...result.figures,
  };
}
