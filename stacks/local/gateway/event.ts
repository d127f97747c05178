import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { randomText } from "./random.ts";
import { decode, type GatewayRequest } from "./request.ts";
import type { Match } from "./router.ts";

export interface Authorizer {
  jwt: { claims: Record<string, string>; scopes: string[] | null };
}

/** The event of payload format 2.0, field by field as an HTTP API sends it: what a request lacks is absent, not empty. */
export function toEvent(
  request: GatewayRequest,
  body: Buffer,
  { routeKey, params }: Pick<Match, "routeKey" | "params">,
  authorizer: Authorizer | undefined,
): APIGatewayProxyEventV2 {
  const { headers, rawQuery } = request;
  const isText =
    body.length > 0 && !("content-encoding" in headers) && textTypes.test(headers["content-type"] ?? "");
  return {
    version: "2.0",
    routeKey,
    rawPath: request.decodedPath,
    rawQueryString: rawQuery,
    ...(request.cookies === undefined ? undefined : { cookies: request.cookies }),
    headers: eventHeaders(request, body),
    ...(rawQuery === "" ? undefined : queryParameters(rawQuery)),
    requestContext: requestContext(request, routeKey, authorizer),
    ...pathParameters(params),
    ...(body.length === 0 ? undefined : { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function eventHeaders(
  { headers, message, receivedAt }: GatewayRequest,
  body: Buffer,
): Record<string, string> {
  const sourceIp = message.socket.remoteAddress ?? "127.0.0.1";
  const forwarded = headers["x-forwarded-for"];
  return {
    ...headers,
    "content-length": String(body.length),
    "x-amzn-trace-id": `Root=1-${second(receivedAt).hex}-${randomText(12, "hex")}`,
    "x-forwarded-for": forwarded ? `${forwarded}, ${sourceIp}` : sourceIp,
    "x-forwarded-port": String(message.socket.localPort ?? ""),
    "x-forwarded-proto": "http",
  };
}

function requestContext(request: GatewayRequest, routeKey: string, authorizer: Authorizer | undefined) {
  const { headers, message, receivedAt } = request;
  const domainName = request.host ?? "localhost";
  return {
    accountId: "000000000000",
    apiId: "local",
    ...(authorizer === undefined ? undefined : { authorizer }),
    domainName,
    domainPrefix: domainName.split(".", 1)[0] ?? domainName,
    http: {
      method: request.method,
      path: request.decodedPath,
      protocol: `HTTP/${message.httpVersion}`,
      sourceIp: message.socket.remoteAddress ?? "127.0.0.1",
      userAgent: headers["user-agent"] ?? "",
    },
    requestId: request.id,
    routeKey,
    stage: "$default",
    time: second(receivedAt).time,
    timeEpoch: receivedAt,
  };
}

/** Bodies of these types travel as text; those of any other, or of none, in base64 (seen on a real HTTP API). */
const textTypes = /^\s*(text\/[^;]+|application\/(json|xml|javascript))\s*(;|$)/i;

function queryParameters(raw: string) {
  const found: Record<string, string> = {};
  let any = false;
  for (const [name, value] of new URLSearchParams(raw)) {
    found[name] = Object.hasOwn(found, name) ? `${found[name]},${value}` : value;
    any = true;
  }
  return any ? { queryStringParameters: found } : undefined;
}

function pathParameters(params: Record<string, string>) {
  const entries = Object.entries(params);
  if (entries.length === 0) return undefined;
  return {
    pathParameters: Object.fromEntries(entries.map(([name, value]) => [name, decode(value) ?? value])),
  };
}

interface Second {
  epoch: number;
  hex: string;
  /** API Gateway's form of a time, such as `12/Oct/2025:19:32:53 +0000`. */
  time: string;
}

let current: Second = { epoch: -1, hex: "", time: "" };

/** The second of a time in epoch milliseconds, written once for all requests in it. */
function second(ms: number): Second {
  const epoch = Math.floor(ms / 1000);
  if (epoch === current.epoch) return current;
  const [, day, month, year, time] = new Date(ms).toUTCString().split(" ");
  current = { epoch, hex: epoch.toString(16), time: `${day}/${month}/${year}:${time} +0000` };
  return current;
}
