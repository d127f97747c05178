import { beforeEach, expect, test, vi } from "vitest";
import type { HealthConfig } from "../../../lib/config/health.ts";
import { metricsConfig } from "../../../lib/config/metrics.ts";
import { resetChecks, runCheck } from "../../../lib/health/checks/runner.ts";
import type { Finding } from "../../../lib/health/service.ts";

const config: HealthConfig = {
  required: [],
  timeoutMs: 1_000,
  cacheMs: 10_000,
  badCacheMs: 1_000,
  staleMs: 0,
  failuresBeforeUnhealthy: 1,
};

beforeEach(resetChecks);

/** What a check writes on stdout. */
async function linesOf(name: string, finding: Finding): Promise<string[]> {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  const check = { name, probe: async () => finding };
  await Promise.all([runCheck(check, config), runCheck(check, config)]);
  await runCheck(check, config);
  vi.restoreAllMocks();
  return lines;
}

test("each probe, and no cached answer, is one line of CloudWatch's embedded metric format", async () => {
  vi.stubEnv("METRICS", "emf");
  const lines = await linesOf("redis", { state: "unhealthy", errorClass: "refused", latencyMs: 12.34 });
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? "");
  expect(line).toMatchObject({
    service: "health",
    check: "redis",
    state: "unhealthy",
    Latency: 12.3,
    Healthy: 0,
  });
  expect(line._aws.CloudWatchMetrics).toEqual([
    {
      Namespace: "REIMS",
      Dimensions: [["service", "stage", "check"]],
      Metrics: [
        { Name: "Latency", Unit: "Milliseconds" },
        { Name: "Healthy", Unit: "Count" },
      ],
    },
  ]);
});

test("a service that is not configured is measured by nobody, and a laptop's terminal is left alone", async () => {
  vi.stubEnv("METRICS", "emf");
  expect(await linesOf("redis", { state: "not_configured" })).toEqual([]);
  vi.stubEnv("METRICS", "");
  expect(await linesOf("minio", { state: "healthy" })).toEqual([]);
});

test("metrics are on where Lambda runs, under the stage's name", () => {
  const lambda = { AWS_LAMBDA_FUNCTION_NAME: "health", SST_RESOURCE_App: '{"name":"reims","stage":"prod"}' };
  expect(metricsConfig(lambda)).toEqual({ namespace: "REIMS", stage: "prod" });
  expect(metricsConfig({ ...lambda, METRICS: "off" })).toBeUndefined();
  expect(metricsConfig({})).toBeUndefined();
});
