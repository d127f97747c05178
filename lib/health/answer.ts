import { type HealthConfig, healthConfig } from "../config/health.ts";
import { preconditions } from "../http/etag.ts";
import type { ApiRequest } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import type { Route } from "../http/route.ts";
import { cacheControl, retryAfter, serverTiming, stateTag } from "./headers.ts";
import { healthJson } from "./health-json.ts";
import { type HealthQuery, readHealthQuery } from "./query.ts";
import { detail, type Report, runChecks, timestamp, weigh } from "./report.ts";
import { withSchema } from "./schema-state.ts";
import type { Check } from "./service.ts";

interface Asked extends HealthQuery {
  request: ApiRequest;
  config: HealthConfig;
  routes: readonly Route[];
}

function read(request: ApiRequest, names: readonly string[], routes: readonly Route[]): Asked {
  return { request, routes, config: healthConfig(), ...readHealthQuery(request.query, names) };
}

const namesOf = (checks: readonly Check[]) => checks.map(({ name }) => name);

/** `/health`: every dependency at once. */
export async function answerHealth(
  request: ApiRequest,
  checks: readonly Check[],
  routes: readonly Route[],
): Promise<ApiResponse> {
  const asked = read(request, namesOf(checks), routes);
  const { config, exclude } = asked;
  const results = await runChecks(
    checks.filter(({ name }) => !exclude.has(name)),
    config,
  );
  return answer(asked, weigh(results, config.required), whole);
}

/** `/health/ready`: what is required and the schema, and nothing else. */
export async function answerReady(
  request: ApiRequest,
  checks: readonly Check[],
  routes: readonly Route[],
): Promise<ApiResponse> {
  const asked = read(request, [...namesOf(checks), "schema"], routes);
  const { config, exclude } = asked;
  const names = [...config.required, "schema"].filter((name) => !exclude.has(name));
  const needed = names.includes("schema") ? [...names, "database"] : names;
  const results = withSchema(
    await runChecks(
      checks.filter(({ name }) => needed.includes(name)),
      config,
    ),
  );
  const wanted = new Map([...results].filter(([name]) => names.includes(name)));
  return answer(asked, weigh(wanted, names), whole);
}

/** `/health/<service>`: one dependency, 200 when it is healthy or degraded. */
export async function answerService(
  request: ApiRequest,
  check: Check,
  routes: readonly Route[],
): Promise<ApiResponse> {
  const asked = read(request, [check.name], routes);
  const report = weigh(await runChecks([check], asked.config), asked.config.required);
  const state = report.results.get(check.name)?.state;
  const up = state === "healthy" || state === "degraded";
  const status = up ? state : "unhealthy";
  return answer(asked, { ...report, status }, ({ at }) => ({
    success: up,
    service: check.name,
    ...detail(check.name, report, asked.verbose, asked.config),
    timestamp: timestamp(at),
  }));
}

function whole(report: Report, { verbose, config }: Asked): unknown {
  const names = [...report.results.keys()];
  return {
    success: report.status !== "unhealthy",
    status: report.status,
    services: Object.fromEntries([...report.results].map(([name, { state }]) => [name, state])),
    details: Object.fromEntries(names.map((name) => [name, detail(name, report, verbose, config)])),
    timestamp: timestamp(report.at),
  };
}

function answer(asked: Asked, report: Report, plain: (report: Report, asked: Asked) => unknown): ApiResponse {
  const { config, routes, request } = asked;
  const form = request.accepted;
  const body = form === "application/health+json" ? healthJson(report, routes) : plain(report, asked);
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
