import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { isLoopback } from "../../../lib/config/readers/loopback.ts";
import { AppError } from "../../../lib/errors.ts";
import { problemResponse } from "../../../lib/http/problem.ts";
import { toGatewayResult } from "../../../lib/http/response.ts";
import type { Scope } from "../../../lib/http/route.ts";
import { describeError, log } from "../../../lib/observability/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { authorizeRequest, localCaller, type TokenVerifier } from "./authorizer.ts";
import { readBody } from "./body.ts";
import { type Authorizer, toEvent } from "./event.ts";
import { invoke, isTooLarge } from "./function.ts";
import type { Handlers } from "./handlers.ts";
import type { GatewayRequest } from "./request.ts";
import type { Match } from "./router.ts";

/** What an API is made of. */
export interface Api {
  auth: "open" | "required";
  issuer: TokenVerifier | undefined;
  handlers: Handlers;
  match(method: string, path: string): Match;
  /** Served at /metrics, to those who may read. */
  metrics: Metrics | undefined;
  patienceMs: number;
}

/** The function's answer, or the gateway's own problem when the function is not reached or fails. It never rejects. */
export async function answerRequest(
  api: Api,
  request: GatewayRequest,
  preflight: boolean,
): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    if (api.auth === "open") requireLoopbackName(request);
    if (preflight) return { statusCode: 204 };
    if (request.path === "/metrics" && api.metrics !== undefined) return await metricsAnswer(api, request);
    const match = api.match(request.method, request.path);
    request.routeKey = match.routeKey;
    const { scope } = match.route;
    const authorizer = scope === undefined ? undefined : await authorize(api, request, scope);
    const event = toEvent(request, await readBody(request), match, authorizer);
    if (isTooLarge(event)) {
      throw new AppError("content_too_large", "The request is larger than a function can take, 6 MB.");
    }
    return await invoke(api.handlers, match.route, event, api.patienceMs);
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError("internal", "", { cause: error });
    if (known.code === "internal")
      log.error("gateway_failed", { request_id: request.id, error: describeError(error) });
    return toGatewayResult(problemResponse(known, request.id), request);
  }
}

/** Only this server has /metrics: on AWS the functions report to CloudWatch. */
async function metricsAnswer(api: Api, request: GatewayRequest): Promise<APIGatewayProxyStructuredResultV2> {
  await authorize(api, request, "properties:read");
  if (request.method !== "GET" && request.method !== "HEAD") {
    throw new AppError("method_not_allowed", "/metrics answers GET.", { headers: { allow: "GET, HEAD" } });
  }
  const headers = { "content-type": api.metrics?.contentType ?? "", "cache-control": "no-store" };
  return { statusCode: 200, headers, body: (await api.metrics?.text()) ?? "" };
}

function authorize(
  { auth, issuer }: Api,
  request: GatewayRequest,
  scope: Scope,
): Authorizer | Promise<Authorizer> {
  if (auth === "open") return localCaller;
  if (issuer === undefined) throw new Error("REIMS_AUTH=required needs an issuer");
  return authorizeRequest(scope, request.headers.authorization, issuer);
}

/** Keeps a foreign web page from calling an open API through a host name that it points to loopback (DNS rebinding). */
function requireLoopbackName({ host = "" }: GatewayRequest): void {
  if (isLoopback(host)) return;
  throw new AppError("misdirected", "This server answers to loopback names only.");
}
