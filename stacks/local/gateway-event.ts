import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

export interface GatewayRequest {
  id: string;
  method: string;
  /** The path as it was sent, percent-encoded. */
  path: string;
  rawQuery: string;
  message: IncomingMessage;
  /** Headers as API Gateway passes them on: lower-case names, repeated ones joined, cookies and hop-by-hop ones gone. */
  headers: Record<string, string>;
  receivedAt: Date;
}

export interface Authorizer {
  jwt: { claims: Record<string, string>; scopes: string[] | null };
}

const hopByHop = new Set([
  "connection",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "expect",
]);

/** The request's line and headers; undefined when the target is no path, or one that cannot be decoded. */
export function readRequest(message: IncomingMessage): GatewayRequest | undefined {
  const [path = "", ...query] = (message.url ?? "").split("?");
  if (!path.startsWith("/") || decode(path) === undefined) return undefined;
  const headers = Object.fromEntries(
    Object.entries(message.headersDistinct)
      .filter(([name]) => !hopByHop.has(name) && name !== "cookie")
      .map(([name, values = []]) => [name, values.join(",")] as const),
  );
  return {
    id: `${randomBytes(11).toString("base64url")}=`,
    method: message.method ?? "GET",
    path,
    rawQuery: query.join("?"),
    message,
    headers,
    receivedAt: new Date(),
  };
}

/** The event of payload format 2.0, field by field as an HTTP API sends it: what a request lacks is absent, not empty. */
export function toEvent(
  request: GatewayRequest,
  body: Buffer,
  match: { routeKey: string; params: Record<string, string> },
  authorizer: Authorizer | undefined,
): APIGatewayProxyEventV2 {
  const { headers, method, receivedAt } = request;
  const path = decode(request.path) ?? request.path;
  const sourceIp = request.message.socket.remoteAddress ?? "127.0.0.1";
  const domainName = hostname(headers.host) ?? "localhost";
  const cookies = request.message.headers.cookie?.split(";").map((cookie) => cookie.trim());
  const query = queryParameters(request.rawQuery);
  const params = Object.entries(match.params).map(([name, value]) => [name, decode(value) ?? value]);
  const isText = !("content-encoding" in headers) && textTypes.test(headers["content-type"] ?? "");
  const epoch = Math.floor(receivedAt.getTime() / 1000).toString(16);
  const context = {
    accountId: "000000000000",
    apiId: "local",
    ...(authorizer === undefined ? {} : { authorizer }),
    domainName,
    domainPrefix: domainName.split(".")[0] ?? domainName,
    http: {
      method,
      path,
      protocol: `HTTP/${request.message.httpVersion}`,
      sourceIp,
      userAgent: headers["user-agent"] ?? "",
    },
    requestId: request.id,
    routeKey: match.routeKey,
    stage: "$default",
    time: gatewayTime(receivedAt),
    timeEpoch: receivedAt.getTime(),
  };
  return {
    version: "2.0",
    routeKey: match.routeKey,
    rawPath: path,
    rawQueryString: request.rawQuery,
    ...(cookies === undefined ? {} : { cookies }),
    headers: {
      ...headers,
      "content-length": String(body.length),
      "x-amzn-trace-id": `Root=1-${epoch}-${randomBytes(12).toString("hex")}`,
      "x-forwarded-for": [headers["x-forwarded-for"], sourceIp].filter(Boolean).join(", "),
      "x-forwarded-port": String(request.message.socket.localPort ?? ""),
      "x-forwarded-proto": "http",
    },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: context,
    ...(params.length === 0 ? {} : { pathParameters: Object.fromEntries(params) }),
    ...(body.length === 0 ? {} : { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** Bodies of these types travel as text; those of any other, or of none, in base64 (seen on a real HTTP API). */
const textTypes = /^\s*(text\/[^;]+|application\/(json|xml|javascript))\s*(;|$)/i;

function queryParameters(raw: string): Record<string, string> | undefined {
  const found = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(raw)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before},${value}`);
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The name in a Host header, without its port and without an IPv6 address's brackets; undefined when there is none. */
export function hostname(host: string | undefined): string | undefined {
  const name = URL.parse(`http://${host ?? ""}`)?.hostname.toLowerCase();
  return name?.replace(/^\[|\]$/g, "") || undefined;
}

/** API Gateway's form of a time, such as `12/Oct/2025:19:32:53 +0000`. */
function gatewayTime(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(" ");
  return `${day}/${month}/${year}:${time} +0000`;
}
