// @module-tag alone
// @module-tag redis-server
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { resetChecks } from "../../../lib/health/checks/runner.ts";
import { serviceNames } from "../../../lib/health/services.ts";
import { askHealth } from "../../support/health/ask.ts";
import { type Dependencies, startDependencies } from "../../support/health/dependencies.ts";

let dependencies: Dependencies;
beforeAll(async () => {
  dependencies = await startDependencies();
  await dependencies.use("plain");
});
afterAll(() => dependencies.stop());

/** Probes so far, as each service counts them. */
async function probes(): Promise<Record<string, number>> {
  const counts = serviceNames.map(
    async (name) => [name, await dependencies.standIns[name].probes()] as const,
  );
  return Object.fromEntries(await Promise.all(counts));
}

async function probesDuring(work: () => Promise<unknown>) {
  const before = await probes();
  await work();
  const after = await probes();
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );
}

const crowd = (size: number) => Promise.all(Array.from({ length: size }, () => askHealth()));

test("a thousand concurrent callers cost each dependency one probe", async () => {
  const counted = await probesDuring(async () => {
    const answers = await crowd(1_000);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
  expect(counted).toEqual(Object.fromEntries(serviceNames.map((name) => [name, 1])));
});

test("callers that never stop cost each dependency at most one probe in a cache period", async () => {
  const cacheMs = 400;
  vi.stubEnv("HEALTH_CACHE_MS", String(cacheMs));
  resetChecks();
  const started = performance.now();
  const counted = await probesDuring(async () => {
    while (performance.now() - started < 4 * cacheMs) {
      await crowd(50);
      await sleep(5);
    }
  });
  const periods = Math.ceil((performance.now() - started) / cacheMs);
  for (const count of Object.values(counted)) {
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(periods);
  }
});

test("a crowd that meets a dead dependency costs it one probe as well", async () => {
  resetChecks();
  const { redis } = dependencies.proxies.plain;
  await redis.set({ mode: "silence" });
  vi.stubEnv("HEALTH_CHECK_TIMEOUT_MS", "400");
  redis.resetCount();
  const answers = await crowd(200);
  await redis.set({ mode: "pass" });
  expect(new Set(answers.map(({ json }) => json().services.redis))).toEqual(new Set(["unhealthy"]));
  expect(redis.connections).toBe(1);
});
