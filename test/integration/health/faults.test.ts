import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ErrorClass, type ServiceName, serviceNames } from "../../../lib/health/service.ts";
import { type Dependencies, secrets, startDependencies, type Wire } from "../../support/dependencies.ts";
import type { Fault } from "../../support/fault-proxy.ts";
import { askHealth } from "../../support/health.ts";

const timeoutMs = 500;
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

const credentials: Record<ServiceName, (right: boolean) => unknown> = {
  database: (right) => dependencies.database.setPassword(right ? secrets.password : "another"),
  redis: (right) => dependencies.redis.setPassword(right ? secrets.redisPassword : "another"),
  minio: (right) => {
    dependencies.store.secret = right ? secrets.secretKey : "another";
  },
  ollama: (right) => {
    dependencies.ollama.answer = right ? undefined : { status: 401 };
  },
};

const cases: Record<string, Case> = {
  "refuses connections": onTheWire({ mode: "refuse" }, "refused"),
  "is a black hole": onTheWire({ mode: "black-hole" }, "timeout"),
  "accepts and stays silent": onTheWire({ mode: "silence" }, "timeout"),
  "is slow by 10 s": onTheWire({ mode: "slow", ms: 10_000 }, "timeout"),
  "resets connections": onTheWire({ mode: "cut", after: 0, of: "request", how: "rst" }, "refused"),
  "does not accept the credentials": {
    wire: "plain",
    errorClass: "auth",
    impose: async (service) => void (await credentials[service](false)),
    lift: async (service) => void (await credentials[service](true)),
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
        const ill = await askHealth();
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
        const single = await askHealth(service);
        expect([single.status, single.json().error_class]).toEqual([503, errorClass]);
        expect((await askHealth("live")).status).toBe(200);
      } finally {
        await lift(service);
      }
      await sleep(cacheMs);
      expect(await wholeState()).toBe("healthy");
    },
  );
});
