import { schemaEntry } from "../../health/schema-state.ts";
import type { Entry } from "../../health/service.ts";
import { serviceNames, services } from "../../health/services.ts";

const at = "2025-10-12T19:32:53Z";

/** An entry when all is well, in the order of a real answer. */
function well({ example: { latency_ms, ...figures } }: Entry) {
  return { status: "healthy", latency_ms, checked_at: at, age_ms: 0, ...figures };
}

const refused = { status: "unhealthy", latency_ms: 1.4, checked_at: at, age_ms: 0, error_class: "refused" };

/** The answer of `/health/<service>`: when all is well, and when nothing listens. */
export function serviceSample(service: Entry, success: boolean) {
  return { success, service: service.name, ...(success ? well(service) : refused), timestamp: at };
}

/** The answer of `/health`, or of `/health/ready`: when all is well, and when nothing listens where the database should. */
export function healthSample(success: boolean, ready: boolean) {
  const shown: Entry[] = ready
    ? [services.database, schemaEntry]
    : serviceNames.map((name): Entry => services[name]);
  const details = {
    ...Object.fromEntries(shown.map((entry) => [entry.name, well(entry)])),
    ...(success ? {} : { database: refused }),
  };
  return {
    success,
    status: success ? "healthy" : "unhealthy",
    services: Object.fromEntries(Object.entries(details).map(([name, { status }]) => [name, status])),
    details,
    timestamp: at,
  };
}

/** The same as `application/health+json`. */
export function draftSample({ name, component, example }: Entry, success: boolean) {
  const status = success ? "pass" : "fail";
  return {
    status,
    description: "Property portfolio API",
    checks: {
      [`${component.name}:responseTime`]: [
        {
          componentType: component.type,
          observedValue: example.latency_ms,
          observedUnit: "ms",
          status,
          affectedEndpoints: ["/health", `/health/${name}`],
          time: at,
          ...(success ? {} : { output: "refused" }),
        },
      ],
    },
  };
}

export const livenessSample = { success: true, status: "healthy", timestamp: at };
