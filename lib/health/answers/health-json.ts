import type { Route } from "../../http/route.ts";
import type { Component, Result, ServiceState } from "../service.ts";
import { type OverallState, type Report, rounded, timestamp } from "./report.ts";

type Status = "pass" | "warn" | "fail";

const statuses: Record<ServiceState | OverallState, Status> = {
  healthy: "pass",
  not_configured: "pass",
  degraded: "warn",
  resuming: "warn",
  unhealthy: "fail",
};

/** The answer as `application/health+json` (draft-inadarei-api-health-check-06); `components` by the names of the results. */
export function healthJson(
  { status, results }: Report,
  components: ReadonlyMap<string, Component>,
  routes: readonly Route[],
): unknown {
  return {
    status: statuses[status],
    description: "Property portfolio API",
    checks: Object.fromEntries(
      [...results].map(([name, result]) => {
        const component = components.get(name) ?? { name, type: "component" };
        return [`${component.name}:responseTime`, [check(component, result, affected(name, routes))]];
      }),
    ),
  };
}

function check(component: Component, result: Result, affectedEndpoints: string[]): object {
  const output = result.errorClass ?? (result.state === "healthy" ? undefined : result.state);
  return {
    componentType: component.type,
    observedValue: rounded(result.latencyMs),
    observedUnit: "ms",
    status: statuses[result.state],
    affectedEndpoints,
    time: timestamp(result.checkedAt),
    ...(output === undefined ? {} : { output }),
  };
}

/** The paths that need the service, from the route table. */
function affected(name: string, routes: readonly Route[]): string[] {
  const service = name === "schema" ? "database" : name;
  const paths = routes.filter(({ uses }) => uses.includes(service)).map(({ path }) => path);
  return [...new Set(paths)];
}
