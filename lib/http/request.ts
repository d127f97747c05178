import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { AppError } from "../errors.ts";
import type { Caller } from "./identity.ts";

/** A request as handlers see it: decoded, with lower-case header names. */
export interface ApiRequest {
  id: string;
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
  /** Who asks; null on a public route. */
  caller: Caller | null;
  /** Epoch milliseconds by which the answer must be on its way. */
  deadline: number;
}

const answerMarginMs = 500;

export function toRequest(
  event: APIGatewayProxyEventV2,
  context: Context,
  caller: Caller | null,
): ApiRequest {
  return {
    id: event.requestContext.requestId,
    method: event.requestContext.http.method,
    path: event.rawPath,
    params: Object.fromEntries(
      Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? ""]),
    ),
    query: new URLSearchParams(event.rawQueryString),
    headers: Object.fromEntries(
      Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? ""]),
    ),
    body: Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8"),
    caller,
    deadline: Date.now() + context.getRemainingTimeInMillis() - answerMarginMs,
  };
}

/** The body's media type must be one that the route reads: 415 with Accept (RFC 9110, 15.5.16) otherwise. */
export function checkMediaType(request: ApiRequest, consumes: readonly string[]): void {
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (consumes.includes(type)) return;
  const known = consumes.join(", ");
  throw new AppError(
    "unsupported_media_type",
    `Send the body with the Content-Type ${consumes.join(" or ")}.`,
    {
      headers: { accept: known, ...(request.method === "PATCH" ? { "accept-patch": known } : {}) },
    },
  );
}

/** The body as JSON (RFC 8259: UTF-8); 400 when it is none. */
export function readJson(request: ApiRequest): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request.body));
  } catch (cause) {
    throw new AppError("invalid_body", "The body is not valid JSON in UTF-8.", { cause });
  }
}
