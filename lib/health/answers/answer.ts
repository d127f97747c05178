import { type HealthConfig, healthConfig } from "../../config/health.ts";
import { preconditions } from "../../http/etag.ts";
import type { ApiRequest } from "../../http/request.ts";
import type { ApiResponse } from "../../http/response.ts";
import type { Route } from "../../http/route.ts";
import { type Check, type Component, isUp } from "../service.ts";
import { serviceNames } from "../services.ts";
import { cacheControl, retryAfter, serverTiming, stateTag } from "./headers.ts";
import { healthJson } from "./health-json.ts";
import { type HealthQuery, readHealthQuery } from "./query.ts";
import { detail, type Report, runChecks, timestamp, weigh } from "./report.ts";

/** What an answer is made from, read out of the request and the settings. */
export interface Asked extends HealthQuery {
  request: ApiRequest;
  config: HealthConfig;
  routes: readonly Route[];
  components: ReadonlyMap<string, Component>;
}

type Named = Pick<Check, "name" | "component">;

export function readAsked(request: ApiRequest, entries: readonly Named[], routes: readonly Route[]): Asked {
  const names = entries.map(({ name }) => name);
  const components = new Map(
    entries.flatMap(({ name, component }) => (component === undefined ? [] : [[name, component] as const])),
  );
  const config = healthConfig(serviceNames);
  return { request, routes, config, components, ...readHealthQuery(request.query, names) };
}

/** `/health`: every service at once. */
export async function answerHealth(
  request: ApiRequest,
  checks: readonly Check[],
  routes: readonly Route[],
): Promise<ApiResponse> {
  const asked = readAsked(request, checks, routes);
  const wanted = checks.filter(({ name }) => !asked.exclude.has(name));
  const results = await runChecks(wanted, asked.config);
  return answer(asked, weigh(results, asked.config.required), wholeBody);
}

/** `/health/<service>`: one service; 200 when it is healthy or degraded. */
export async function answerService(
  request: ApiRequest,
  check: Check,
  routes: readonly Route[],
): Promise<ApiResponse> {
  const asked = readAsked(request, [check], routes);
  const report = weigh(await runChecks([check], asked.config), asked.config.required);
  const state = report.results.get(check.name)?.state ?? "unhealthy";
  const status = state === "healthy" || state === "degraded" ? state : "unhealthy";
  return answer(asked, { ...report, status }, ({ at }) => ({
    success: isUp(state),
    service: check.name,
    ...detail(check.name, report, asked.verbose, asked.config),
    timestamp: timestamp(at),
  }));
}

/** The body of `/health` and `/health/ready`. */
export function wholeBody(report: Report, { verbose, config }: Asked): unknown {
  const names = [...report.results.keys()];
  return {
    success: report.status !== "unhealthy",
    status: report.status,
    services: Object.fromEntries([...report.results].map(([name, { state }]) => [name, state])),
    details: Object.fromEntries(names.map((name) => [name, detail(name, report, verbose, config)])),
    timestamp: timestamp(report.at),
  };
}

/** The report in the form that was asked for; 304 when the caller has the same states already. */
export function answer(
  asked: Asked,
  report: Report,
  plain: (report: Report, asked: Asked) => unknown,
): ApiResponse {
  const { config, components, routes, request } = asked;
  const form = request.accepted;
  const body =
    form === "application/health+json" ? healthJson(report, components, routes) : plain(report, asked);
  const headers = {
    "content-type": form,
    vary: "accept",
    "cache-control": cacheControl(report, config),
    "server-timing": serverTiming(report),
  };
  if (report.status === "unhealthy") {
    return { status: 503, headers: { ...headers, "retry-after": retryAfter(report, config) }, body };
  }
  const etag = stateTag(report, form);
  if (preconditions(request).check(etag) === "unchanged")
    return { status: 304, headers: { ...headers, etag } };
  return { status: 200, headers: { ...headers, etag }, body };
}
