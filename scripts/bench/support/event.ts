import type { APIGatewayProxyEventV2, Context } from "aws-lambda";

/** The event of a GET as API Gateway sends it, from a caller who may do everything. */
export function getEvent(target: string, pathParameters?: Record<string, string>): APIGatewayProxyEventV2 {
  const url = new URL(target, "http://localhost");
  const event = {
    version: "2.0",
    routeKey: "GET",
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { host: "localhost", accept: "application/json" },
    requestContext: {
      accountId: "123456789012",
      apiId: "api",
      domainName: "localhost",
      domainPrefix: "localhost",
      http: {
        method: "GET",
        path: url.pathname,
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: "bench",
      },
      requestId: "bench",
      routeKey: "GET",
      stage: "$default",
      time: "12/Oct/2025:19:32:53 +0000",
      timeEpoch: 1_760_297_573_000,
      authorizer: {
        jwt: { claims: { sub: "bench", scope: "properties:read properties:write" }, scopes: null },
      },
    },
    ...(pathParameters === undefined ? {} : { pathParameters }),
    isBase64Encoded: false,
  };
  return event;
}

export function lambdaContext(): Context {
  const end = Date.now() + 15_000;
  return { awsRequestId: "bench", getRemainingTimeInMillis: () => end - Date.now() } as Context;
}
