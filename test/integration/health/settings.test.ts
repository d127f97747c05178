// @module-tag redis-server
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { resetChecks } from "../../../lib/health/checks/runner.ts";
import { askHealth } from "../../support/health/ask.ts";
import { type Dependencies, startDependencies } from "../../support/health/dependencies.ts";

let dependencies: Dependencies;
beforeAll(async () => {
  dependencies = await startDependencies();
  await dependencies.use("plain");
});
afterAll(() => dependencies.stop());
beforeEach(() => resetChecks());

test("each failure of a service has its class", async () => {
  const ollama = dependencies.standIns.ollama.server;
  const classOf = async (answer: typeof ollama.answer) => {
    ollama.answer = answer;
    resetChecks();
    const { json } = await askHealth("ollama");
    ollama.answer = undefined;
    return json().error_class;
  };
  expect(await classOf({ status: 404 })).toBe("not_found");
  expect(await classOf({ status: 500 })).toBe("internal");
  expect(await classOf({ status: 302 })).toBe("protocol");
  expect(await classOf({ body: "<html>" })).toBe("protocol");
  expect(await classOf({ body: '{"version": 7}' })).toBe("protocol");
  vi.stubEnv("OLLAMA_HOST", "http://ollama.invalid:11434");
  expect(await classOf(undefined)).toBe("dns");
  vi.stubEnv("MINIO_BUCKET", "no-such-bucket");
  expect((await askHealth("minio")).json().error_class).toBe("not_found");
  vi.stubEnv("REDIS_URL", `redis://127.0.0.1:${dependencies.standIns.ollama.port}`);
  expect((await askHealth("redis")).json().error_class).toMatch(/protocol|refused/);
});

describe("what is not configured", () => {
  test("changes nothing for the whole, and is 503 with the missing setting's name on its own", async () => {
    for (const name of ["REDIS_URL", "MINIO_ENDPOINT", "MINIO_BUCKET", "OLLAMA_HOST"]) vi.stubEnv(name, "");
    const whole = await askHealth();
    expect([whole.status, whole.json().status, whole.json().services.redis]).toEqual([
      200,
      "healthy",
      "not_configured",
    ]);
    const hints = { redis: "REDIS_HOST", minio: "MINIO_ENDPOINT", ollama: "OLLAMA_HOST" };
    for (const [name, hint] of Object.entries(hints)) {
      const { status, json } = await askHealth(name as keyof typeof hints);
      expect([status, json().success, json().status, json().hint]).toEqual([
        503,
        false,
        "not_configured",
        hint,
      ]);
      expect(json()).not.toHaveProperty("error_class");
    }
  });

  test("is named by all its missing settings when some are there", async () => {
    vi.stubEnv("MINIO_ACCESS_KEY", "");
    vi.stubEnv("MINIO_SECRET_KEY", "");
    const { json } = await askHealth("minio");
    expect(json()).toMatchObject({ status: "not_configured", hint: "MINIO_ACCESS_KEY, MINIO_SECRET_KEY" });
  });

  test("harms the whole when it is required", async () => {
    vi.stubEnv("REDIS_URL", "");
    vi.stubEnv("HEALTH_REQUIRED", "database,redis");
    const whole = await askHealth();
    expect([whole.status, whole.json().success, whole.json().status]).toEqual([503, false, "unhealthy"]);
    const ready = await askHealth("ready");
    expect([ready.status, Object.keys(ready.json().services)]).toEqual([
      503,
      ["database", "redis", "schema"],
    ]);
  });

  test("a setting that is wrong is the service's failure and is named, its value is not", async () => {
    vi.stubEnv("REDIS_URL", "nonsense");
    const { status, json, text } = await askHealth("redis");
    expect([status, json().status, json().error_class, json().hint]).toEqual([
      503,
      "unhealthy",
      "internal",
      "REDIS_URL",
    ]);
    expect(text).not.toContain("nonsense");
  });
});
