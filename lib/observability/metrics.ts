import type { Metrics } from "@aws-lambda-powertools/metrics";
import { metricsConfig } from "../config/metrics.ts";
import { describeError, log } from "./logger.ts";

let loaded: Promise<Metrics> | undefined;

/** Loads the library once, when metrics are wanted. It takes 7 ms, so it is started before the first measurement needs it. */
export function loadMetrics(): Promise<Metrics> | undefined {
  const config = metricsConfig();
  if (config === undefined) return undefined;
  loaded ??= import("@aws-lambda-powertools/metrics").then(
    ({ Metrics }) =>
      new Metrics({
        namespace: config.namespace,
        serviceName: "health",
        defaultDimensions: { stage: config.stage },
      }),
  );
  return loaded;
}

/**
 * Writes one line in CloudWatch's embedded metric format: `Latency` in milliseconds and `Healthy`, 1 or 0, by service,
 * stage and check. It never throws: an answer must not fail because of a metric.
 */
export async function recordCheck(check: string, state: string, latencyMs: number): Promise<void> {
  try {
    const metrics = await loadMetrics();
    if (metrics === undefined) return;
    metrics.addDimension("check", check);
    metrics.addMetadata("state", state);
    metrics.addMetric("Latency", "Milliseconds", Math.round(latencyMs * 10) / 10);
    metrics.addMetric("Healthy", "Count", state === "healthy" ? 1 : 0);
    metrics.publishStoredMetrics();
  } catch (error) {
    log.warn("metric_lost", { check, error: describeError(error) });
  }
}
