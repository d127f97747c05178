import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

export interface ApiResponse {
  status: number;
  headers?: Record<string, string>;
  /** A string goes out as it is, a Buffer in base64, anything else as JSON. */
  body?: unknown;
}

/** The caller's copy may be kept, and has to be asked about before each use. */
export const revalidated = { "cache-control": "private, no-cache" };

const securityHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
};

/** The answer in the form of API Gateway's payload version 2. HEAD and 304 keep every header and lose the body. */
export function toGatewayResult(
  response: ApiResponse,
  request: { id: string; method: string },
): APIGatewayProxyStructuredResultV2 {
  const { status, body } = response;
  const headers = {
    ...securityHeaders,
    "cache-control": "no-store",
    ...(body === undefined || status === 304 ? {} : { "content-type": "application/json" }),
    ...response.headers,
    "x-request-id": request.id,
  };
  if (body === undefined || request.method === "HEAD" || status === 304)
    return { statusCode: status, headers };
  if (Buffer.isBuffer(body)) {
    return { statusCode: status, headers, body: body.toString("base64"), isBase64Encoded: true };
  }
  return { statusCode: status, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
}
