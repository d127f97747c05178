import type { ServiceName } from "../health/service.ts";

const at = "2025-10-12T19:32:53Z";

const measured = (latency_ms: number) => ({ latency_ms, checked_at: at, age_ms: 0 });

/** What each service says of itself when it is well. */
const well = {
  database: {
    status: "healthy",
    ...measured(2.1),
    server_version: "17",
    pool: { size: 3, active: 1, idle: 2, waiting: 0, max: 20 },
  },
  redis: {
    status: "healthy",
    ...measured(0.6),
    used_memory_bytes: 1_482_752,
    peak_memory_bytes: 1_720_320,
    total_commands: 90_412,
    connected_clients: 2,
  },
  minio: { status: "healthy", ...measured(4.8), bucket_count: 1 },
  ollama: {
    status: "healthy",
    ...measured(7.3),
    version: "0.12.5",
    response_time_ms: 7.3,
    models: [{ name: "llama3.2:3b", size_bytes: 2_019_393_189, loaded: true }],
  },
};

const refused = { status: "unhealthy", ...measured(1.4), error_class: "refused" };

/** The answer of `/health/<service>`: when all is well, and when nothing listens. */
export function serviceSample(service: ServiceName, success: boolean) {
  return { success, service, ...(success ? well[service] : refused), timestamp: at };
}

/** The answer of `/health`, and with `schema` that of `/health/ready`. */
export function healthSample(success: boolean, ready: boolean) {
  const database = success ? well.database : refused;
  const schema = { status: "healthy", ...measured(3.2), state: "current" };
  const details = ready ? { database, schema } : { ...well, database };
  return {
    success,
    status: database.status,
    services: Object.fromEntries(Object.entries(details).map(([name, { status }]) => [name, status])),
    details,
    timestamp: at,
  };
}

/** The same as `application/health+json`. */
export function draftSample(service: ServiceName, success: boolean) {
  const status = success ? "pass" : "fail";
  const name = service === "database" ? "postgres" : service;
  return {
    status,
    description: "Property portfolio API",
    checks: {
      [`${name}:responseTime`]: [
        {
          componentType: service === "ollama" ? "component" : "datastore",
          observedValue: well[service].latency_ms,
          observedUnit: "ms",
          status,
          affectedEndpoints: service === "database" ? ["/properties"] : ["/health"],
          time: at,
          ...(success ? {} : { output: "refused" }),
        },
      ],
    },
  };
}

export const livenessSample = { success: true, status: "healthy", timestamp: at };
