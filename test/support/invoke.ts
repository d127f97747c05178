import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import type { Handler } from "../../lib/http/endpoint.ts";
import { validateResponse } from "./openapi/openapi.ts";

type Claims = { sub: string; scope: string };
export type TestEvent = APIGatewayProxyEventV2 & {
  requestContext: { authorizer?: { jwt: { claims: Claims; scopes: null } } };
};

export const everything: Claims = { sub: "tester", scope: "properties:read properties:write" };

/** An API Gateway v2 event as AWS sends it; tests change one field at a time. */
export function event(
  method: string,
  target: string,
  more: Partial<TestEvent> & { claims?: Claims | null } = {},
): TestEvent {
  const url = new URL(target, "http://localhost");
  const { claims = everything, ...fields } = more;
  return {
    version: "2.0",
    routeKey: `${method} ${url.pathname}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: {
      host: "localhost",
      ...(fields.body === undefined ? {} : { "content-type": "application/json" }),
    },
    requestContext: {
      accountId: "123456789012",
      apiId: "api",
      domainName: "localhost",
      domainPrefix: "localhost",
      http: { method, path: url.pathname, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
      requestId: randomUUID(),
      routeKey: `${method} ${url.pathname}`,
      stage: "$default",
      time: "12/Oct/2025:19:32:53 +0000",
      timeEpoch: 1_760_297_573_000,
      ...(claims === null ? {} : { authorizer: { jwt: { claims, scopes: null } } }),
    },
    isBase64Encoded: false,
    ...fields,
  };
}

/** A Lambda context with a real deadline. */
export function context(timeoutMs = 15_000): Context {
  const end = Date.now() + timeoutMs;
  return { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => end - Date.now() } as Context;
}

/** Calls a handler and decodes its answer; fails when that is not as the OpenAPI document describes it. */
export async function invoke(handler: Handler, request: TestEvent, timeoutMs?: number) {
  const result = await handler(request, context(timeoutMs));
  const { statusCode: status = 0, headers = {}, body } = result;
  validateResponse(request.requestContext.http.method, request.rawPath, {
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: Buffer.from(body ?? "", result.isBase64Encoded ? "base64" : "utf8").toString(),
  });
  return {
    status,
    headers: headers as Record<string, string>,
    text: body ?? "",
    json: () => JSON.parse(body ?? "null"),
  };
}
