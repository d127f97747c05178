import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { HealthConfig } from "../../../lib/config/health.ts";
import { withDeadline } from "../../../lib/deadline.ts";
import { runChecks, weigh } from "../../../lib/health/answers/report.ts";
import { resetChecks, runCheck } from "../../../lib/health/checks/runner.ts";
import type { Check, Finding } from "../../../lib/health/service.ts";

const config: HealthConfig = {
  required: ["database"],
  timeoutMs: 300,
  cacheMs: 250,
  badCacheMs: 60,
  staleMs: 250,
  failuresBeforeUnhealthy: 1,
};
const healthy: Finding = { state: "healthy" };
const broken: Finding = { state: "unhealthy", errorClass: "refused" };

/** A check that counts its probes and does what the test says. */
function stub(name: string, probe: (signal: AbortSignal) => Promise<Finding>) {
  const counted = { probes: 0, aborted: 0 };
  const check: Check = {
    name,
    probe(signal) {
      counted.probes++;
      signal.addEventListener("abort", () => counted.aborted++);
      return probe(signal);
    },
  };
  return { check, counted };
}

const never = () => new Promise<never>(() => {});

beforeEach(resetChecks);
afterEach(resetChecks);

test("a thousand callers share one probe, and then its result while it is fresh", async () => {
  const { check, counted } = stub("redis", () => sleep(20, healthy));
  const results = await Promise.all(Array.from({ length: 1_000 }, () => runCheck(check, config)));
  expect(new Set(results.map(({ checkedAt }) => checkedAt)).size).toBe(1);
  await runCheck(check, config);
  expect(counted.probes).toBe(1);
  await sleep(config.cacheMs + 10);
  await runCheck(check, config);
  expect(counted.probes).toBe(2);
});

test("what a check needs is loaded before its probe, and not again while its result is fresh", async () => {
  const order: string[] = [];
  const check: Check = {
    name: "redis",
    load: async () => order.push("load"),
    async probe() {
      order.push("probe");
      return healthy;
    },
  };
  await runChecks([check], config);
  await runChecks([check], config);
  expect(order).toEqual(["load", "probe"]);
  await sleep(config.cacheMs + 10);
  await runChecks([check], config);
  expect(order).toEqual(["load", "probe", "load", "probe"]);
});

test("a service that is not configured is asked for its settings once in a cache period", async () => {
  const { check, counted } = stub("redis", async () => ({ state: "not_configured" }));
  await runCheck(check, config);
  await sleep(config.badCacheMs + 10);
  await runCheck(check, config);
  expect(counted.probes).toBe(1);
  await sleep(config.cacheMs);
  await runCheck(check, config);
  expect(counted.probes).toBe(2);
});

test("a service that is degraded degrades the whole, also when it is required", () => {
  const result = (state: Finding["state"]) => ({ state, latencyMs: 1, checkedAt: 0, failures: 0 });
  const weighed = (state: Finding["state"], required: string[]) =>
    weigh(new Map([["redis", result(state)]]), required).status;
  const cases = ["healthy", "degraded", "unhealthy", "resuming", "not_configured"] as const;
  expect(cases.map((state) => weighed(state, ["redis"]))).toEqual([
    "healthy",
    "degraded",
    "unhealthy",
    "unhealthy",
    "unhealthy",
  ]);
  expect(cases.map((state) => weighed(state, []))).toEqual([
    "healthy",
    "degraded",
    "degraded",
    "degraded",
    "healthy",
  ]);
});

test("a bad result is kept for a shorter time than a good one, and is never answered when it is stale", async () => {
  let finding = broken;
  const { check, counted } = stub("redis", async () => finding);
  expect((await runCheck(check, config)).state).toBe("unhealthy");
  await runCheck(check, config);
  expect(counted.probes).toBe(1);
  finding = healthy;
  await sleep(config.badCacheMs + 10);
  expect((await runCheck(check, config)).state).toBe("healthy");
});

test("a probe that heeds nothing is given up at its deadline, with its signal aborted", async () => {
  const { check, counted } = stub("redis", never);
  const started = performance.now();
  const result = await runCheck(check, config);
  expect(result).toMatchObject({ state: "unhealthy", errorClass: "timeout" });
  expect(performance.now() - started).toBeLessThan(config.timeoutMs + 200);
  expect(counted.aborted).toBe(1);
});

test("a stalled check delays no other", async () => {
  const stalled = stub("database", never);
  const quick = stub("redis", async () => healthy);
  const waiting = runCheck(stalled.check, config);
  const started = performance.now();
  expect((await runCheck(quick.check, config)).state).toBe("healthy");
  expect(performance.now() - started).toBeLessThan(100);
  await waiting;
});

test("a caller without time gives up, which ends the probe and is not kept as the service's failure", async () => {
  const { check, counted } = stub("redis", () => sleep(120, healthy));
  const result = await withDeadline(Date.now() + 30, () => runCheck(check, config));
  expect(result).toMatchObject({ state: "unhealthy", errorClass: "timeout" });
  expect(counted.aborted).toBe(1);
  await sleep(5);
  expect((await runCheck(check, config)).state).toBe("healthy");
  expect(counted.probes).toBe(2);
});

test("one caller's giving up does not end the probe that others wait for", async () => {
  const { check, counted } = stub("redis", () => sleep(120, healthy));
  const patient = runCheck(check, config);
  await withDeadline(Date.now() + 30, () => runCheck(check, config));
  expect((await patient).state).toBe("healthy");
  expect(counted.probes).toBe(1);
});

test("a good result that is a little old answers while a slow probe runs, and the probe's result is the next answer", async () => {
  let slow = false;
  const unhurried = { ...config, timeoutMs: 2_000, badCacheMs: 1_000 };
  const { check, counted } = stub("redis", async () => (slow ? sleep(350, broken) : healthy));
  const first = await runCheck(check, unhurried);
  slow = true;
  await sleep(config.cacheMs + 10);
  const stale = await runCheck(check, unhurried);
  expect(stale.checkedAt).toBe(first.checkedAt);
  await sleep(200);
  expect((await runCheck(check, unhurried)).state).toBe("unhealthy");
  expect(counted.probes).toBe(2);
});

test("past the stale time nothing old is answered", async () => {
  let slow = false;
  const { check } = stub("redis", async () => (slow ? sleep(260, broken) : healthy));
  await runCheck(check, config);
  slow = true;
  await sleep(config.cacheMs + config.staleMs + 10);
  expect((await runCheck(check, config)).state).toBe("unhealthy");
});

test("a healthy service stays so until it failed often enough in a row, and its failures are counted", async () => {
  const damped = { ...config, cacheMs: 20, badCacheMs: 20, staleMs: 20, failuresBeforeUnhealthy: 3 };
  let finding = healthy;
  const { check } = stub("redis", async () => finding);
  const next = async () => {
    await sleep(damped.cacheMs + damped.staleMs + 10);
    const { state, failures } = await runCheck(check, damped);
    return [state, failures];
  };
  expect(await next()).toEqual(["healthy", 0]);
  finding = broken;
  expect(await next()).toEqual(["healthy", 1]);
  expect(await next()).toEqual(["healthy", 2]);
  expect(await next()).toEqual(["unhealthy", 3]);
  finding = healthy;
  expect(await next()).toEqual(["healthy", 0]);
});
