import { type ServiceName, serviceNames, serviceTitles } from "../../lib/health/services.ts";
import type { Route } from "../../lib/http/route.ts";
import { healthForms, liveRoute } from "./live-route.ts";

function healthRoute(
  path: string,
  file: string,
  summary: string,
  uses: readonly ServiceName[],
): Route<ServiceName> {
  const handler = `functions/health/${file}.handler`;
  return { method: "GET", path, handler, summary, uses, produces: healthForms, memory: 256, timeout: 10 };
}

export const healthRoutes: Route<ServiceName>[] = [
  healthRoute("/health", "all", "Health of every dependency", serviceNames),
  ...serviceNames.map((name) =>
    healthRoute(`/health/${name}`, name, `Health of ${serviceTitles[name]}`, [name]),
  ),
  liveRoute,
  healthRoute("/health/ready", "ready", "Readiness: what is required is there", serviceNames),
];
