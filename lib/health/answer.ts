import { createHash } from "node:crypto";
import { type HealthConfig, healthConfig } from "../config/health.ts";
import { negotiate } from "../http/accept.ts";
import type { ApiRequest } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import type { Route } from "../http/route.ts";
import { healthJson } from "./health-json.ts";
import { readHealthQuery } from "./query.ts";
import { detail, report, timestamp } from "./report.ts";
import { freshMs } from "./runner.ts";
import type { Check, Result } from "./service.ts";

const forms = ["application/json", "application/health+json"] as const;

/** `/health`: every dependency at once. */
export async function answerHealth(
  request: ApiRequest,
  checks: readonly Check[],
  routes: readonly Route[],
): Promise<ApiResponse> {
  const config = healthConfig();
  return await answerReport(request, checks, config.required, config, routes);
}

/** `/health/ready`: what is required, and nothing else. */
export async function answerReady(
  request: ApiRequest,
  checks: readonly Check[],
  routes: readonly Route[],
): Promise<ApiResponse> {
  const config = healthConfig();
  const required = checks.filter(
    ({ name }) => name === "schema" || config.required.some((one) => one === name),
  );
  const names = required.map(({ name }) => name);
  return await answerReport(request, required, names, config, routes);
}

async function answerReport(
  request: ApiRequest,
  checks: readonly Check[],
  required: readonly string[],
  config: HealthConfig,
  routes: readonly Route[],
): Promise<ApiResponse> {
  const form = negotiate(request.headers.accept, forms);
  const { exclude } = readHealthQuery(
    request.query,
    checks.map(({ name }) => name),
  );
  const wanted = checks.filter(({ name }) => !exclude.has(name));
  const { status, results, at } = await report(wanted, required, config);
  const body =
    form === "application/health+json"
      ? healthJson(status, results, routes)
      : {
          success: status !== "unhealthy",
          status,
          services: Object.fromEntries([...results].map(([name, { state }]) => [name, state])),
          details: Object.fromEntries([...results].map(([name, result]) => [name, detail(result, at)])),
          timestamp: timestamp(at),
        };
  return respond(request, form, status !== "unhealthy", results, at, config, body);
}

/** `/health/<service>`: one dependency, 200 when it is healthy or degraded. */
export async function answerService(
  request: ApiRequest,
  check: Check,
  routes: readonly Route[],
): Promise<ApiResponse> {
  const config = healthConfig();
  const form = negotiate(request.headers.accept, forms);
  readHealthQuery(request.query, [check.name]);
  const { results, at } = await report([check], [check.name], config);
  const result = results.get(check.name) as Result;
  const up = result.state === "healthy" || result.state === "degraded";
  const body =
    form === "application/health+json"
      ? { ...healthJson(result.state, results, routes), ...(up ? {} : { status: "fail" }) }
      : { success: up, service: check.name, ...detail(result, at), timestamp: timestamp(at) };
  return respond(request, form, up, results, at, config, body);
}

function respond(
  request: ApiRequest,
  form: string,
  up: boolean,
  results: Map<string, Result>,
  at: number,
  config: HealthConfig,
  body: unknown,
): ApiResponse {
  const all = [...results.values()];
  const headers: Record<string, string> = {
    "content-type": form,
    vary: "accept",
    "cache-control": cacheControl(all, at, config),
    "server-timing": [...results]
      .map(([name, { latencyMs }]) => `${name};dur=${latencyMs.toFixed(1)}`)
      .join(", "),
  };
  if (!up) {
    const resuming = all.some(({ state }) => state === "resuming");
    return { status: 503, headers: { ...headers, "retry-after": resuming ? "5" : "1" }, body };
  }
  headers.etag = etag(form, results);
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim());
  if (known.includes(headers.etag) || known.includes("*")) return { status: 304, headers };
  return { status: 200, headers, body };
}

/** For as long as every result in the answer stays fresh, in whole seconds. */
function cacheControl(results: Result[], at: number, config: HealthConfig): string {
  const left = results.map((result) => result.checkedAt + freshMs(result, config) - at);
  const seconds = Math.floor(Math.max(0, Math.min(...left)) / 1000);
  return seconds > 0 ? `public, max-age=${seconds}` : "no-cache";
}

/** Weak: it changes with the states, not with the figures that differ at every measurement. */
function etag(form: string, results: Map<string, Result>): string {
  const states = [...results].map(([name, { state, errorClass, hint }]) => [name, state, errorClass, hint]);
  const digest = createHash("sha256")
    .update(JSON.stringify([form, states]))
    .digest("base64url");
  return `W/"${digest.slice(0, 16)}"`;
}
