import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { routes } from "../../functions/routes.ts";
import type { Route } from "../../lib/http/route.ts";
import { type Api, answerRequest } from "./gateway/answer.ts";
import type { TokenVerifier } from "./gateway/authorizer.ts";
import { declaredTooLarge } from "./gateway/body.ts";
import { corsAnswer } from "./gateway/cors.ts";
import { loadHandlers } from "./gateway/handlers.ts";
import { readRequest } from "./gateway/request.ts";
import { createRouter } from "./gateway/router.ts";
import { send } from "./gateway/send.ts";
import type { ObjectRelay } from "./objects/relay.ts";
import type { Pages } from "./pages/serve.ts";
import type { Metrics } from "./telemetry/metrics.ts";
import type { Traces } from "./telemetry/traces.ts";

export interface GatewayOptions {
  host?: string;
  /** 0 takes any free port. */
  port?: number;
  /** `open`: every caller is `local`, on loopback names only. `required`: a token of the issuer. */
  auth: "open" | "required";
  issuer?: TokenVerifier;
  corsOrigins?: readonly string[];
  routes?: readonly Route[];
  /** The pages under /app/, answered before the API. */
  pages?: Pages;
  /** Takes what goes by signed links to objects, before the API. */
  objects?: ObjectRelay | undefined;
  /** Served at /metrics; told of every request, as are the traces. */
  metrics?: Metrics;
  traces?: Traces;
  /** Milliseconds after which the gateway answers 503 instead of the function: 30 s on AWS. */
  integrationTimeoutMs?: number;
}

export interface Gateway {
  url: string;
  port: number;
  /** Loads the handlers' files again for the next requests. Requests under way are not disturbed. */
  reload(): Promise<void>;
  /** Stops listening. Requests under way have `graceMs` to finish; then their connections are closed. */
  close(graceMs?: number): Promise<void>;
}

/** An HTTP API on this machine: the same routes, events and limits, calling the same handler files. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host = "127.0.0.1", corsOrigins = [] } = options;
  const handlers = loadHandlers();
  const api: Api = {
    auth: options.auth,
    issuer: options.issuer,
    handlers,
    match: createRouter(options.routes ?? routes),
    metrics: options.metrics,
    patienceMs: options.integrationTimeoutMs ?? 30_000,
  };
  const observers = [options.metrics, options.traces].flatMap((one) => one?.observe ?? []);

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = readRequest(message);
    if (request === undefined) return void response.writeHead(400, { connection: "close" }).end();
    if (options.objects?.takes(message) === true) return options.objects.answer(request, response);
    const page = options.pages?.(request);
    if (page !== undefined) return send(response, page, undefined);
    const started = performance.now();
    const cors = corsAnswer(corsOrigins, request);
    const result = await answerRequest(api, request, cors.preflight);
    send(response, result, cors.headers);
    if (observers.length === 0) return;
    const durationMs = performance.now() - started;
    const answered = { request, route: request.routeKey, status: result.statusCode ?? 200, durationMs };
    for (const observe of observers) observe(answered);
  }

  const server = http.createServer((message, response) => void serve(message, response));
  server.on("checkContinue", (message: IncomingMessage, response: ServerResponse) => {
    const tooLarge = declaredTooLarge(message) && options.objects?.takes(message) !== true;
    if (tooLarge) response.setHeader("connection", "close");
    else response.writeContinue();
    void serve(message, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port ?? 0, host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    reload: handlers.reload,
    async close(graceMs = 5_000) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
    },
  };
}
