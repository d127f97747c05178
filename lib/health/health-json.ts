import type { Route } from "../http/route.ts";
import { timestamp } from "./report.ts";
import type { Result, ServiceState } from "./service.ts";

const names: Record<string, string> = { database: "postgres" };
const componentTypes: Record<string, string> = {
  database: "datastore",
  redis: "datastore",
  minio: "datastore",
};

const statuses: Record<ServiceState, "pass" | "warn" | "fail"> = {
  healthy: "pass",
  not_configured: "pass",
  degraded: "warn",
  resuming: "warn",
  unhealthy: "fail",
};

/** The answer as `application/health+json` (draft-inadarei-api-health-check-06). */
export function healthJson(
  status: "healthy" | "degraded" | "unhealthy" | ServiceState,
  results: Map<string, Result>,
  routes: readonly Route[],
): Record<string, unknown> {
  return {
    status: statuses[status],
    description: "REIMS, the property portfolio API",
    checks: Object.fromEntries([...results].map(([name, result]) => check(name, result, routes))),
  };
}

function check(name: string, result: Result, routes: readonly Route[]): [string, unknown[]] {
  const status = statuses[result.state];
  return [
    `${names[name] ?? name}:responseTime`,
    [
      {
        componentType: componentTypes[name] ?? "component",
        observedValue: Math.round(result.latencyMs * 10) / 10,
        observedUnit: "ms",
        status,
        affectedEndpoints: affected(name, routes),
        time: timestamp(result.checkedAt),
        ...(result.state === "healthy" ? {} : { output: result.errorClass ?? result.state }),
      },
    ],
  ];
}

/** The paths that need the dependency, from the route table. */
function affected(name: string, routes: readonly Route[]): string[] {
  const dependency = name === "schema" ? "database" : name;
  const paths = routes.filter(({ uses }) => uses.some((use) => use === dependency)).map(({ path }) => path);
  return [...new Set(paths)];
}
