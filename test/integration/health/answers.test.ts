// @module-tag redis-server
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { closeDb, fetchVal, initDb } from "../../../lib/db/index.ts";
import { resetChecks } from "../../../lib/health/checks/runner.ts";
import { type ServiceName, serviceNames, services } from "../../../lib/health/services.ts";
import { askHealth, healthPaths } from "../../support/health/ask.ts";
import { type Dependencies, startDependencies } from "../../support/health/dependencies.ts";

let dependencies: Dependencies;
beforeAll(async () => {
  dependencies = await startDependencies();
  await dependencies.use("plain");
});
afterAll(() => dependencies.stop());
beforeEach(() => resetChecks());

const healthJson = { headers: { accept: "application/health+json" } };

describe("with every dependency up", () => {
  test("/health tells each one's state, its figures and when they were measured, in a fixed order", async () => {
    const { status, json, headers } = await askHealth();
    const body = json();
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/json");
    expect(Object.keys(body)).toEqual(["success", "status", "services", "details", "timestamp"]);
    expect(body).toMatchObject({
      success: true,
      status: "healthy",
      services: { database: "healthy", redis: "healthy", minio: "healthy", ollama: "healthy" },
    });
    expect(Object.keys(body.services)).toEqual([...serviceNames]);
    const common = ["status", "latency_ms", "checked_at", "age_ms"];
    const own: Partial<Record<ServiceName, string[]>> = {
      database: ["server_version", "pool", "schema"],
      redis: ["used_memory_bytes", "peak_memory_bytes", "total_commands", "connected_clients"],
      minio: ["bucket_count"],
      ollama: ["version", "response_time_ms", "models"],
    };
    for (const name of serviceNames) {
      const figures = own[name] ?? Object.keys(services[name].figures());
      expect(Object.keys(body.details[name])).toEqual([...common, ...figures]);
    }
    expect(body.details.database).toMatchObject({ server_version: "17", schema: "current" });
    expect(body.details.redis.used_memory_bytes).toBeGreaterThan(100_000);
    expect(body.details.minio.bucket_count).toBe(2);
    expect(body.details.ollama).toMatchObject({
      version: "0.12.5",
      models: [
        { name: "llama3.2:latest", size_bytes: 2_019_393_189, loaded: true },
        { name: "nomic-embed-text:latest", size_bytes: 274_302_450, loaded: false },
      ],
    });
  });

  test.each(serviceNames)("/health/%s tells the same of the one service", async (name) => {
    const { status, json } = await askHealth(name);
    const whole = (await askHealth()).json();
    expect(status).toBe(200);
    const { success, service, timestamp, age_ms, ...detail } = json();
    expect([success, service]).toEqual([true, name]);
    const { age_ms: _, ...expected } = whole.details[name];
    expect(detail).toEqual(expected);
    expect(Object.keys(json()).slice(0, 4)).toEqual(["success", "service", "status", "latency_ms"]);
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test.each(healthPaths)(
    "/health/%s has a health+json form and answers HEAD without a body",
    async (path) => {
      const draft = await askHealth(path, healthJson);
      expect([draft.status, draft.headers["content-type"], draft.json().status]).toEqual([
        200,
        "application/health+json",
        "pass",
      ]);
      expect(draft.headers.vary).toBe("accept");
      const head = await askHealth(path, { method: "HEAD" });
      expect([head.status, head.text]).toEqual([200, ""]);
      expect(head.headers["content-type"]).toBe("application/json");
    },
  );

  test("the draft's form names each component, what was observed and which paths need it", async () => {
    const { checks } = (await askHealth("", healthJson)).json();
    expect(Object.keys(checks)).toEqual(
      serviceNames.map((name) => `${name === "database" ? "postgres" : name}:responseTime`),
    );
    expect(checks["postgres:responseTime"]).toMatchObject([
      { componentType: "datastore", observedValue: expect.any(Number), observedUnit: "ms", status: "pass" },
    ]);
    expect(checks["postgres:responseTime"][0].affectedEndpoints).toContain("/properties/{id}");
    expect(checks["redis:responseTime"][0].affectedEndpoints).toContain("/health/redis");
  });

  test("an Accept that neither form fits is 406", async () => {
    for (const path of healthPaths) {
      const { status, json } = await askHealth(path, {
        headers: { accept: "text/html, application/json;q=0" },
      });
      expect([status, json().type]).toEqual([406, "/problems/not-acceptable"]);
    }
  });

  test("?exclude leaves services out, and ?verbose tells how the verdict comes about", async () => {
    const { status, json } = await askHealth("", { query: "?verbose&exclude=redis,ollama" });
    expect(status).toBe(200);
    expect(Object.keys(json().services)).toEqual(
      serviceNames.filter((name) => name !== "redis" && name !== "ollama"),
    );
    expect(json().details.database).toMatchObject({
      required: true,
      failures: 0,
      timeout_ms: 3000,
      cache_ms: 5000,
    });
    expect(json().details.minio).toMatchObject({ required: false });
  });

  test.each(["?exclude=redis,mysql", "?exclude=", "?verbose=perhaps", "?excluded=redis"])(
    "a query that cannot be read is refused: %s",
    async (query) => {
      const { status, json, headers } = await askHealth("", { query });
      expect([status, headers["content-type"]]).toEqual([400, "application/problem+json"]);
      expect(json()).toMatchObject({ type: "/problems/invalid-parameter", errors: [{ code: "invalid" }] });
    },
  );

  test("Cache-Control promises no more freshness than the cache has, and Server-Timing has every check's time", async () => {
    const { headers } = await askHealth();
    const age = Number(/^public, max-age=(\d)$/.exec(headers["cache-control"] ?? "")?.[1]);
    expect(age).toBeGreaterThanOrEqual(3);
    expect(age).toBeLessThan(5);
    expect(headers["server-timing"]).toMatch(
      new RegExp(`^${serviceNames.map((name) => `${name};dur=[\\d.]+`).join(", ")}$`),
    );
    await sleep(1_100);
    expect(Number(/max-age=(\d)/.exec((await askHealth()).headers["cache-control"] ?? "")?.[1])).toBe(
      age - 1,
    );
  });

  test("a poller that knows the states gets 304 until one of them changes", async () => {
    const first = await askHealth();
    const etag = first.headers.etag ?? "";
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    const asked = { headers: { "if-none-match": etag } };
    resetChecks();
    const again = await askHealth("", asked);
    expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    dependencies.standIns.ollama.server.answer = { status: 500 };
    resetChecks();
    const changed = await askHealth("", asked);
    dependencies.standIns.ollama.server.answer = undefined;
    expect([changed.status, changed.json().status]).toEqual([200, "degraded"]);
    expect(changed.headers.etag).not.toBe(etag);
  });

  test("where the caller may not list buckets, their count is left out and the store is healthy", async () => {
    dependencies.standIns.minio.store.mayList = false;
    const { json } = await askHealth("minio");
    dependencies.standIns.minio.store.mayList = true;
    expect(json()).toMatchObject({ status: "healthy" });
    expect(json()).not.toHaveProperty("bucket_count");
  });
});

describe("a service close to a limit", () => {
  test("Redis is degraded when its memory is nearly full and nothing may be evicted", async () => {
    const { redis } = dependencies.standIns;
    const used = (await askHealth("redis")).json().used_memory_bytes;
    const stateAt = async (bytes: number, policy: "noeviction" | "allkeys-lru") => {
      await redis.limitMemory(bytes, policy);
      resetChecks();
      const { status, json } = await askHealth("redis");
      return [status, json().status, json().hint];
    };
    try {
      expect(await stateAt(used * 4, "noeviction")).toEqual([200, "healthy", undefined]);
      expect(await stateAt(used, "allkeys-lru")).toEqual([200, "healthy", undefined]);
      expect(await stateAt(used, "noeviction")).toEqual([200, "degraded", "maxmemory"]);
      const whole = await askHealth("", healthJson);
      expect([
        whole.status,
        whole.json().status,
        whole.json().checks["redis:responseTime"][0].output,
      ]).toEqual([200, "warn", "degraded"]);
    } finally {
      await redis.limitMemory(0, "noeviction");
    }
  });

  test("the database is degraded while calls wait for a connection, and the API is still ready", async () => {
    initDb({ poolMin: 0, poolMax: 2 });
    const busy = new AbortController();
    const callers = Array.from({ length: 6 }, async () => {
      while (!busy.signal.aborted) await fetchVal("select pg_sleep(0.02)");
    });
    await sleep(100);
    const { status, json } = await askHealth("database");
    const whole = (await askHealth()).json();
    const ready = await askHealth("ready");
    busy.abort();
    await Promise.all(callers);
    await closeDb();
    expect([status, json().success, json().status, json().hint]).toEqual([
      200,
      true,
      "degraded",
      "DATABASE_POOL_MAX",
    ]);
    expect(json().pool).toMatchObject({ max: 2, waiting: expect.any(Number) });
    expect([whole.success, whole.status]).toEqual([true, "degraded"]);
    expect([ready.status, ready.json().services]).toEqual([200, { database: "degraded", schema: "healthy" }]);
    resetChecks();
    expect((await askHealth("database")).json().status).toBe("healthy");
  });
});
