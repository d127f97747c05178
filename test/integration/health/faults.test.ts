// @module-tag alone
// @module-tag redis-server
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { ErrorClass } from "../../../lib/clients/service-error.ts";
import { type ServiceName, serviceNames } from "../../../lib/health/services.ts";
import { askHealth } from "../../support/health/ask.ts";
import { type Dependencies, startDependencies } from "../../support/health/dependencies.ts";
import type { Wire } from "../../support/health/stand-in.ts";
import type { Fault } from "../../support/servers/fault-proxy.ts";

const timeoutMs = 1_000;
const cacheMs = 100;

let dependencies: Dependencies;
beforeAll(async () => {
  Object.assign(process.env, {
    HEALTH_CHECK_TIMEOUT_MS: String(timeoutMs),
    HEALTH_CACHE_MS: String(cacheMs),
  });
  dependencies = await startDependencies();
});
afterAll(() => dependencies.stop());

/** Sockets of this process that wait for an answer to their SYN. */
const pendingConnects = () =>
  process.getActiveResourcesInfo().filter((name) => name === "ConnectWrap").length;

const wholeState = async () => (await askHealth()).json().status;

interface Case {
  wire: Wire;
  impose(service: ServiceName): Promise<void>;
  lift(service: ServiceName): Promise<void>;
  errorClass: ErrorClass;
}

const onTheWire = (fault: Fault, errorClass: ErrorClass, wire: Wire = "plain"): Case => ({
  wire,
  errorClass,
  async impose(service) {
    await dependencies.proxies[wire][service].set(fault);
    dependencies.proxies[wire][service].drop();
  },
  lift: (service) => dependencies.proxies[wire][service].set({ mode: "pass" }),
});

const cases: Record<string, Case> = {
  "refuses connections": onTheWire({ mode: "refuse" }, "refused"),
  "is a black hole": onTheWire({ mode: "black-hole" }, "timeout"),
  "accepts and stays silent": onTheWire({ mode: "silence" }, "timeout"),
  "is slow by 10 s": onTheWire({ mode: "slow", ms: 10_000 }, "timeout"),
  "resets connections": onTheWire({ mode: "cut", after: 0, of: "request", how: "rst" }, "refused"),
  "does not accept the credentials": {
    wire: "plain",
    errorClass: "auth",
    impose: (service) => dependencies.standIns[service].takeCredentials(false),
    lift: (service) => dependencies.standIns[service].takeCredentials(true),
  },
  "refuses TLS": onTheWire({ mode: "tls-refused" }, "tls", "tls"),
};

describe.each(Object.entries(cases))("what %s", (_, { wire, impose, lift, errorClass }) => {
  beforeAll(() => dependencies.use(wire));

  test.each(serviceNames)(
    "is named when it is %s, in time, with its class, and is well again a cache period later",
    async (service) => {
      await expect.poll(wholeState, { timeout: 5_000 }).toBe("healthy");

      await impose(service);
      try {
        await sleep(2 * cacheMs + 10);
        const connecting = pendingConnects();
        const [ill, single, draft] = await Promise.all([
          askHealth(),
          askHealth(service),
          askHealth("", { headers: { accept: "application/health+json" }, query: "?verbose" }),
        ]);
        expect(ill.elapsedMs).toBeLessThan(timeoutMs + 200);
        const required = service === "database";
        expect(ill.status).toBe(required ? 503 : 200);
        expect(ill.json()).toMatchObject({
          success: !required,
          status: required ? "unhealthy" : "degraded",
          services: Object.fromEntries(
            serviceNames.map((name) => [name, name === service ? "unhealthy" : "healthy"]),
          ),
          details: { [service]: { status: "unhealthy", error_class: errorClass } },
        });
        expect([single.status, single.json().error_class]).toEqual([503, errorClass]);
        expect(draft.json().status).toBe(required ? "fail" : "warn");
        expect((await askHealth("live")).status).toBe(200);
        const { database: _, ...others } = dependencies.proxies[wire];
        const open = () => Object.values(others).reduce((sum, proxy) => sum + proxy.open, 0);
        if (service !== "database")
          await expect.poll(pendingConnects, { timeout: 1_000 }).toBeLessThanOrEqual(connecting);
        await expect.poll(open, { timeout: 1_000 }).toBe(0);
      } finally {
        await lift(service);
      }
      await sleep(cacheMs + 5);
      expect(await wholeState()).toBe("healthy");
    },
  );
});

describe("a database", () => {
  beforeAll(() => dependencies.use("plain"));

  test("that is frozen in the middle of its work is a timeout, and liveness does not notice", async () => {
    const { database } = dependencies.proxies.plain;
    await expect.poll(wholeState, { timeout: 5_000 }).toBe("healthy");
    await database.set({ mode: "half-open" });
    await sleep(2 * cacheMs + 10);
    const whole = askHealth();
    const alive = await askHealth("live");
    expect([alive.status, alive.elapsedMs < 100]).toEqual([200, true]);
    const { json, elapsedMs } = await whole;
    expect(elapsedMs).toBeLessThan(timeoutMs + 200);
    expect(json()).toMatchObject({
      status: "unhealthy",
      services: { database: "unhealthy", redis: "healthy" },
    });
    expect(json().details.database.error_class).toBe("timeout");
    await database.set({ mode: "pass" });
    database.drop();
    await sleep(cacheMs);
    expect(await wholeState()).toBe("healthy");
  });

  test("that accepts and says nothing is a timeout, and on Lambda one that wakes up", async () => {
    const { database } = dependencies.proxies.plain;
    await database.set({ mode: "silence" });
    database.drop();
    vi.stubEnv("HEALTH_CHECK_TIMEOUT_MS", "3000");
    const ask = async () => {
      await dependencies.use("plain");
      const { json, headers, status } = await askHealth("ready");
      return [status, json().services, json().details.database.error_class, headers["retry-after"]];
    };
    const mute = await ask();
    vi.stubEnv("METRICS", "off");
    vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "health");
    const waking = await ask();
    await database.set({ mode: "pass" });
    expect(mute).toEqual([503, { database: "unhealthy", schema: "unhealthy" }, "timeout", "1"]);
    expect(waking).toEqual([503, { database: "resuming", schema: "resuming" }, "resuming", "15"]);
  });

  test("whose schema is behind is healthy, and not ready until it is migrated", async () => {
    await dependencies.use("plain");
    const on = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
    const [last] = await on`delete from migrations where id = (select max(id) from migrations) returning *`;
    try {
      const ready = await askHealth("ready");
      expect([ready.status, ready.json().services]).toEqual([
        503,
        { database: "healthy", schema: "unhealthy" },
      ]);
      expect(ready.json().details.schema).toMatchObject({ hint: "npm run migrate -- up", state: "behind" });
      expect(ready.headers["retry-after"]).toBe("1");
      expect((await askHealth()).json()).toMatchObject({
        status: "healthy",
        details: { database: { schema: "behind" } },
      });
    } finally {
      await on`insert into migrations ${on(last ?? {})}`;
      await on.end();
    }
    await sleep(cacheMs * 2 + 10);
    expect((await askHealth("ready")).json()).toMatchObject({
      status: "healthy",
      services: { schema: "healthy" },
    });
  });
});
