import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { resetChecks } from "../../../lib/health/runner.ts";
import { askHealth } from "../../support/health.ts";
import { type Dependencies, startDependencies } from "../../support/servers/dependencies.ts";

let dependencies: Dependencies;
beforeAll(async () => {
  dependencies = await startDependencies();
  await dependencies.use("plain");
});
afterAll(() => dependencies.stop());

/** Probes so far, counted by each dependency itself. A probe of the store is two requests, of Ollama three. */
async function probes() {
  const { database, redis, store, ollama } = dependencies;
  return {
    database: await database.calls(),
    redis: await redis.calls("ping"),
    minio: store.requests / 2,
    ollama: ollama.requests["/api/version"] ?? 0,
  };
}

async function probesDuring(work: () => Promise<unknown>) {
  const before = await probes();
  await work();
  const after = await probes();
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - before[name as keyof typeof before]]),
  );
}

const crowd = (size: number) => Promise.all(Array.from({ length: size }, () => askHealth()));

test("a thousand concurrent callers cost each dependency one probe", async () => {
  const counted = await probesDuring(async () => {
    const answers = await crowd(1_000);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
  expect(counted).toEqual({ database: 1, redis: 1, minio: 1, ollama: 1 });
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
