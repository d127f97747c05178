// @module-tag redis-server
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { resetChecks } from "../../../lib/health/checks/runner.ts";
import { serviceNames } from "../../../lib/health/services.ts";
import { useApi } from "../../support/api.ts";
import { checkout, reimsFile } from "../../support/reims.ts";
import { type FaultProxy, startFaultProxy } from "../../support/servers/fault-proxy.ts";
import { startRedis, type TestRedis } from "../../support/servers/redis.ts";

/** `/health`, live and ready, and one for each service. */
const endpointCount = 3 + serviceNames.length;

const api = useApi();
let redis: TestRedis;
let proxy: FaultProxy;

beforeAll(async () => {
  redis = await startRedis("pw");
  proxy = await startFaultProxy(redis.port);
  Object.assign(process.env, { REDIS_URL: `redis://:pw@${proxy.host}:${proxy.port}`, HEALTH_CACHE_MS: "50" });
});
afterAll(async () => {
  await proxy.stop();
  await redis.stop();
});
beforeEach(async () => {
  await proxy.set({ mode: "pass" });
  resetChecks();
});

function health(...flags: string[]) {
  const args = [reimsFile, "health", "--url", api.url, ...flags];
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (bytes) => {
    stdout += bytes;
  });
  child.stderr.on("data", (bytes) => {
    stderr += bytes;
  });
  const ended = once(child, "close").then(([code]) => ({
    code,
    stdout,
    stderr,
    json: () => JSON.parse(stdout),
  }));
  return { child, ended, told: () => stdout };
}

test("check exits with 0 when all endpoints are as documented and agree", async () => {
  const { code, stdout } = await health().ended;
  expect(stdout).toContain("✓ /health/ready");
  expect(stdout).toContain(`${api.url} is healthy`);
  expect(code).toBe(0);
});

test("check exits with 1 when something required is down, and says it in one JSON document", async () => {
  vi.stubEnv("HEALTH_REQUIRED", "database,redis");
  await proxy.set({ mode: "refuse" });
  const { code, json } = await health("--json").ended;
  expect(json()).toMatchObject({ healthy: false, status: "unhealthy", conflicts: [] });
  expect(json().endpoints).toHaveLength(2 * endpointCount);
  expect(code).toBe(1);
});

test("the mark before an endpoint is about health, and the reason stands beside it", async () => {
  vi.stubEnv("HEALTH_REQUIRED", "database,redis");
  await proxy.set({ mode: "refuse" });
  const { stdout } = await health().ended;
  const line = (start: string) => stdout.split("\n").find((one) => one.startsWith(start));
  expect(line("✗ /health/redis")).toMatch(/503 unhealthy {2}\d+ ms {2}redis unhealthy: \w+/);
  expect(line("✗ /health  ")).toMatch(/503 unhealthy {2}\d+ ms {2}redis unhealthy: \w+/);
  expect(line("✓ /health/database")).toMatch(/ms$/);
  expect(line("– /health/ollama")).toContain("not_configured");
  expect(stdout.match(/^– \/health\/ollama/gm)).toHaveLength(2);
});

test("check exits with 1 where nobody answers, in one sentence", async () => {
  const { code, stderr } = await health("--url", "http://127.0.0.1:9").ended;
  expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:9 does not answer .*\n$/);
  expect(code).toBe(1);
});

test("detailed shows percentiles of every endpoint and what each service said", async () => {
  const { code, json } = await health("--mode", "detailed", "--count", "3", "--json").ended;
  expect(code).toBe(0);
  const { calls, endpoints } = json();
  expect([calls, endpoints.length]).toEqual([3, endpointCount]);
  for (const { http } of endpoints) {
    expect(http.p50).toBeGreaterThan(0);
    expect(http.p50).toBeLessThanOrEqual(http.p95);
    expect(http.p95).toBeLessThanOrEqual(http.max);
  }
  const found = endpoints.find((endpoint: { path: string }) => endpoint.path === "/health/redis");
  expect(found).toMatchObject({
    state: "healthy",
    statuses: [200],
    said: { connected_clients: expect.any(Number) },
  });
  const table = await health("--mode", "detailed", "--count", "2").ended;
  expect(table.stdout).toMatch(/\/health\/database +healthy +200 +\d/);
});

test("monitor marks what changes, keeps the outage with its duration, and stops cleanly", async () => {
  const { child, ended, told } = health("--mode", "monitor", "--interval", "0.1");
  await expect.poll(told, { timeout: 10_000 }).toContain("redis healthy");
  await proxy.set({ mode: "refuse" });
  await expect.poll(told, { timeout: 5_000 }).toContain("redis healthy → unhealthy");
  await sleep(400);
  await proxy.set({ mode: "pass" });
  await expect.poll(told, { timeout: 5_000 }).toContain("redis unhealthy → healthy");
  child.kill("SIGINT");
  const { code, stdout } = await ended;
  const [, seconds] = /redis unhealthy from \S+ to \S+, ([\d.]+) s\n/.exec(stdout) ?? [];
  expect(Number(seconds)).toBeGreaterThanOrEqual(0.3);
  expect(stdout).toMatch(/\d+ polls, 2 outages\n/);
  expect(code).toBe(0);
});

test("monitor tells of an outage that still lasts in JSON, and exits with 1 when it ends unhealthy", async () => {
  vi.stubEnv("HEALTH_REQUIRED", "redis");
  await proxy.set({ mode: "refuse" });
  const { code, json } = await health("--mode", "monitor", "--interval", "0.05", "--count", "3", "--json")
    .ended;
  expect(json()).toMatchObject({ polls: 3, states: { overall: "unhealthy", redis: "unhealthy" } });
  expect(
    json().outages.map(({ service, until }: { service: string; until: string | null }) => [service, until]),
  ).toEqual([
    ["overall", null],
    ["redis", null],
  ]);
  expect(code).toBe(1);
});
