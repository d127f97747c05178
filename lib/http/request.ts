import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { AppError } from "../errors.ts";
import { parseJson } from "../json.ts";
import { isUuid } from "../uuid.ts";
import { negotiate } from "./accept.ts";
import type { Caller } from "./identity.ts";
import type { Route } from "./route.ts";

/** A request as handlers see it: decoded, with lower-case header names. */
export interface ApiRequest {
  id: string;
  method: string;
  path: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
  /** Whether the gateway handed the body over as a string: bytes that were not UTF-8 are then lost already. */
  sentAsText: boolean;
  /** The media type to answer with: the one of the route's that fits Accept best. */
  accepted: string;
  /** Who asks; null on a public route. */
  caller: Caller | null;
  /** Epoch milliseconds by which the answer must be on its way. */
  deadline: number;
}

const answerMarginMs = 500;
const noBody = Buffer.alloc(0);

export function toRequest(
  event: APIGatewayProxyEventV2,
  context: Context,
  route: Pick<Route, "path" | "produces">,
  caller: Caller | null,
): ApiRequest {
  const headers: Record<string, string> = {};
  for (const name in event.headers) headers[name.toLowerCase()] = event.headers[name] ?? "";
  const offers = route.produces ?? ["application/json"];
  return {
    id: event.requestContext.requestId,
    method: event.requestContext.http.method,
    path: event.rawPath,
    params: (event.pathParameters ?? {}) as Record<string, string>,
    query: new URLSearchParams(event.rawQueryString),
    headers,
    sentAsText: event.isBase64Encoded !== true,
    body: event.body ? Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8") : noBody,
    accepted: negotiate(route.path === "$default" ? undefined : headers.accept, offers),
    caller,
    deadline: Date.now() + context.getRemainingTimeInMillis() - answerMarginMs,
  };
}

/** The body's media type must be one that the route reads: 415 with Accept (RFC 9110, 15.5.16) otherwise. */
export function checkMediaType(request: ApiRequest, consumes: readonly string[]): void {
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "")
    .split(";")
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice(8);
  const utf8 = charset === undefined || /^"?utf-?8"?$/.test(charset);
  const plain = (request.headers["content-encoding"] ?? "identity").toLowerCase() === "identity";
  if (consumes.includes(type) && utf8 && plain) return;
  const known = consumes.join(", ");
  throw new AppError(
    "unsupported_media_type",
    `Send the body with the Content-Type ${consumes.join(" or ")}, in UTF-8 and not compressed.`,
    {
      headers: { accept: known, ...(request.method === "PATCH" ? { "accept-patch": known } : {}) },
    },
  );
}

/** Far above the longest row, and short enough to be read without care. */
const maxJsonBytes = 262_144;

/** The body as JSON (RFC 8259: UTF-8), read as `parseJson` does; 400 when it is none, 413 when it is longer than any row. */
export function readJson(request: ApiRequest): unknown {
  if (request.body.length > maxJsonBytes) {
    throw new AppError("content_too_large", `The body may have ${maxJsonBytes} bytes at most.`);
  }
  return parseJson(decode(request));
}

/** Where the gateway has put U+FFFD for bytes that were not UTF-8, the text is not what was sent. */
function decode({ body, sentAsText }: Pick<ApiRequest, "body" | "sentAsText">): string {
  if (sentAsText && body.includes("\ufffd")) throw notUtf8Error();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw notUtf8Error(cause);
  }
}

function notUtf8Error(cause?: unknown): AppError {
  const message = "The body is not UTF-8. Send it in UTF-8.";
  return new AppError("invalid_body", message, {
    cause,
    issues: [{ pointer: "", code: "bad_encoding", message }],
  });
}

/** The id in the path, in lower case; 400 when it is not a UUID (RFC 9562). */
export function pathId({ params }: Pick<ApiRequest, "params">): string {
  const id = params.id ?? "";
  if (isUuid(id)) return id.toLowerCase();
  throw new AppError("invalid_parameter", "The id in the path is not a UUID.", {
    issues: [{ parameter: "id", code: "bad_uuid", message: "Must be a UUID." }],
  });
}
