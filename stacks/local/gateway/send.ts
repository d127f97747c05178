import type { ServerResponse } from "node:http";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** Sends a function's result. A text body is given to Node as text, which then writes headers and body at once. */
export function send(
  response: ServerResponse,
  result: APIGatewayProxyStructuredResultV2,
  cors: Record<string, string> | undefined,
): void {
  if (response.destroyed) return;
  const { statusCode: status = 200, body = "" } = result;
  const bytes = result.isBase64Encoded ? Buffer.from(body, "base64") : body;
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    if (cors === undefined || !/^access-control-/i.test(name)) headers[name] = String(value);
  }
  Object.assign(headers, cors);
  if (result.cookies?.length) headers["set-cookie"] = result.cookies;
  if (hasBody(response, status)) headers["content-length"] = String(Buffer.byteLength(bytes));
  response.writeHead(status, headers).end(bytes);
}

/** RFC 9110, 6.4.1: no answer to HEAD, no 204 and no 304 has a body, and its length is not known here. */
function hasBody(response: ServerResponse, status: number): boolean {
  return response.req.method !== "HEAD" && status !== 204 && status !== 304;
}
