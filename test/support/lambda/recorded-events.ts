import { randomUUID } from "node:crypto";

/** Claims of an access token of Cognito by the client credentials grant, as the JWT authorizer hands them on. */
const claims = {
  auth_time: "1760297500",
  client_id: "4qhc7s0example1kq2v5n3b6m8",
  exp: "1760301100",
  iat: "1760297500",
  iss: "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_EXAMPLE",
  jti: "6f1c1d5e-0f3c-4a44-9a4e-6f0f1e2d3c4b",
  scope: "reims/properties:read reims/properties:write",
  sub: "4qhc7s0example1kq2v5n3b6m8",
  token_use: "access",
  version: "2",
};

export interface Recorded {
  routeKey: string;
  path: string;
  query?: string;
  body?: string;
  contentType?: string;
  params?: Record<string, string>;
  scope?: string;
}

/** An event of payload version 2 as an HTTP API sends it: header names in lower case, and no field that would be empty. */
export function recorded({ routeKey, path, query, body, contentType, params, scope }: Recorded) {
  const method = routeKey === "$default" ? "GET" : (routeKey.split(" ")[0] ?? "GET");
  return {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: query ?? "",
    headers: {
      accept: "*/*",
      "accept-encoding": "gzip, deflate, br",
      ...(scope === undefined ? {} : { authorization: "Bearer eyJraWQiOiJ…" }),
      ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
      ...(contentType === undefined ? {} : { "content-type": contentType }),
      host: "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
      "user-agent": "curl/8.7.1",
      "x-amzn-trace-id": "Root=1-68ebf6f5-2b7c4d5e6f708192a3b4c5d6",
      "x-forwarded-for": "203.0.113.7",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    },
    ...(query === undefined ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    ...(params === undefined ? {} : { pathParameters: params }),
    requestContext: {
      accountId: "123456789012",
      apiId: "a1b2c3d4e5",
      ...(scope === undefined ? {} : { authorizer: { jwt: { claims, scopes: [`reims/${scope}`] } } }),
      domainName: "a1b2c3d4e5.execute-api.us-east-1.amazonaws.com",
      domainPrefix: "a1b2c3d4e5",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "curl/8.7.1" },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      time: "12/Oct/2025:19:32:53 +0000",
      timeEpoch: 1_760_297_573_123,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  };
}
