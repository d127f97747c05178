import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { routes } from "../../functions/routes.ts";
import { AppError } from "../../lib/errors.ts";
import { problemResponse } from "../../lib/http/problem.ts";
import { toGatewayResult } from "../../lib/http/response.ts";
import { findRoute, type Route } from "../../lib/http/route.ts";
import { describeError, log } from "../../lib/observability/logger.ts";
import { authorizeRequest, localCaller, type TokenVerifier } from "./authorizer.ts";
import { corsAnswer } from "./cors.ts";
import { type GatewayRequest, hostname, readRequest, toEvent } from "./gateway-event.ts";
import { invoke, payloadLimit } from "./lambda.ts";
import { isLoopback } from "./loopback.ts";
import { declaredTooLarge, readBody } from "./request-body.ts";

export interface GatewayOptions {
  host?: string;
  /** 0 takes any free port. */
  port?: number;
  /** `open`: every caller is `local`, on loopback names only. `required`: a token of the issuer. */
  auth: "open" | "required";
  issuer?: TokenVerifier;
  corsOrigins?: readonly string[];
  routes?: readonly Route[];
  /** Milliseconds after which the gateway answers in a function's place: 30 s on AWS. */
  integrationTimeoutMs?: number;
}

export interface Gateway {
  url: string;
  port: number;
  /** Stops listening, lets requests under way finish for `graceMs`, then cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

/** An HTTP API on this machine: the same routes, events and limits, calling the same handler files. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const host = options.host ?? "127.0.0.1";
  const server = http.createServer((message, response) => void serve(options, message, response));
  server.on("checkContinue", (message: IncomingMessage, response: ServerResponse) => {
    if (declaredTooLarge(message)) response.setHeader("connection", "close");
    else response.writeContinue();
    void serve(options, message, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    async close(graceMs = 5_000) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

async function serve(options: GatewayOptions, message: IncomingMessage, response: ServerResponse) {
  const request = readRequest(message);
  if (request === undefined) return void response.writeHead(400, { connection: "close" }).end();
  const cors = corsAnswer(options.corsOrigins ?? [], request);
  let result: APIGatewayProxyStructuredResultV2;
  try {
    result = await answer(options, request, cors.preflight);
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError("internal", "", { cause: error });
    if (known.code === "internal")
      log.error("gateway_failed", { request_id: request.id, error: describeError(error) });
    result = toGatewayResult(problemResponse(known, request.id), request);
  }
  const own = options.corsOrigins?.length ? /^access-control-/i : undefined;
  const headers = Object.entries(result.headers ?? {}).filter(([name]) => !own?.test(name));
  send(response, { ...result, headers: { ...Object.fromEntries(headers), ...cors.headers } });
}

async function answer(
  options: GatewayOptions,
  request: GatewayRequest,
  preflight: boolean,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (options.auth === "open") requireLoopbackName(request);
  if (preflight) return { statusCode: 204 };
  const table = options.routes ?? routes;
  const match = findRoute(table, request.method, request.path) ?? fallback(table);
  const { scope } = match.route;
  const authorizer = scope === undefined ? undefined : await authorizerFor(options, request, scope);
  const body = await readBody(request.message);
  const key = match.route.path === "$default" ? "$default" : `${request.method} ${match.route.path}`;
  const event = toEvent(request, body, { routeKey: key, params: match.params }, authorizer);
  if (Buffer.byteLength(JSON.stringify(event)) > payloadLimit) {
    throw new AppError("content_too_large", "The request is larger than a function can take, 6 MB.");
  }
  return inTime(invoke(match.route, event), options.integrationTimeoutMs ?? 30_000);
}

function fallback(table: readonly Route[]) {
  const route = table.find(({ path }) => path === "$default");
  if (route === undefined) throw new AppError("not_found", "There is no such route.");
  return { route, params: {} };
}

async function authorizerFor(
  options: GatewayOptions,
  request: GatewayRequest,
  scope: NonNullable<Route["scope"]>,
) {
  if (options.auth === "open") return localCaller;
  if (options.issuer === undefined) throw new Error("REIMS_AUTH=required needs an issuer");
  return authorizeRequest(scope, request.headers.authorization, options.issuer);
}

/** Keeps a web page elsewhere from reaching an open API through a name that it lets resolve to loopback. */
function requireLoopbackName(request: GatewayRequest): void {
  if (isLoopback(hostname(request.headers.host) ?? "")) return;
  throw new AppError("misdirected", "This server answers to loopback names only.");
}

function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new AppError("service_unavailable", "No answer in time.")), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function send(response: ServerResponse, result: APIGatewayProxyStructuredResultV2): void {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies?.length) response.setHeader("set-cookie", result.cookies);
  response.statusCode = result.statusCode ?? 200;
  response.end(Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8"));
}
