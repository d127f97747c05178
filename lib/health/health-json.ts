import type { Route } from "../http/route.ts";
import { type OverallState, type Report, rounded, timestamp } from "./report.ts";
import type { Result, ServiceState } from "./service.ts";

type Status = "pass" | "warn" | "fail";

const statuses: Record<ServiceState | OverallState, Status> = {
  healthy: "pass",
  not_configured: "pass",
  degraded: "warn",
  resuming: "warn",
  unhealthy: "fail",
};

const components: Record<string, { name: string; type: string }> = {
  database: { name: "postgres", type: "datastore" },
  schema: { name: "schema", type: "datastore" },
  redis: { name: "redis", type: "datastore" },
  minio: { name: "minio", type: "datastore" },
  ollama: { name: "ollama", type: "component" },
};

/** The answer as `application/health+json` (draft-inadarei-api-health-check-06). */
export function healthJson({ status, results }: Report, routes: readonly Route[]): unknown {
  return {
    status: statuses[status],
    description: "Property portfolio API",
    checks: Object.fromEntries([...results].map(([name, result]) => check(name, result, routes))),
  };
}

function check(name: string, result: Result, routes: readonly Route[]): [string, unknown[]] {
  const component = components[name] ?? { name, type: "component" };
  const measured = {
    componentType: component.type,
    observedValue: rounded(result.latencyMs),
    observedUnit: "ms",
    status: statuses[result.state],
    affectedEndpoints: affected(name, routes),
    time: timestamp(result.checkedAt),
  };
  const output = result.errorClass ?? (result.state === "healthy" ? undefined : result.state);
  return [`${component.name}:responseTime`, [output === undefined ? measured : { ...measured, output }]];
}

/** The paths that need the dependency, from the route table. */
function affected(name: string, routes: readonly Route[]): string[] {
  const dependency = name === "schema" ? "database" : name;
  const paths = routes.filter(({ uses }) => uses.some((use) => use === dependency)).map(({ path }) => path);
  return [...new Set(paths)];
}
