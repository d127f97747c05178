import { ref, type Schema } from "../types.ts";

interface Header {
  description: string;
  schema: Schema;
  example: string | number;
}

const text = (maxLength: number, pattern: string): Schema => ({ type: "string", maxLength, pattern });
const visible = "^[ -~]*$";

/** Every response header that the API sends by its own will; those of the transport (Date, Content-Length) are not described. */
const headers: Record<string, Header> = {
  "X-Request-Id": {
    description: "Identifies the request in the logs; quote it when you report a problem.",
    schema: text(100, "^[\\w=+/.:-]+$"),
    example: "c2VjcmV0LXJlcXVlc3Q=",
  },
  "Cache-Control": {
    description: "How long the answer may be kept (RFC 9111).",
    schema: text(200, visible),
    example: "no-store",
  },
  "Content-Security-Policy": {
    description: "What a browser that shows the answer may load.",
    schema: text(2000, visible),
    example: "default-src 'none'; frame-ancestors 'none'",
  },
  "Referrer-Policy": {
    description: "Links from the answer carry no referrer.",
    schema: { type: "string", enum: ["no-referrer"] },
    example: "no-referrer",
  },
  "Strict-Transport-Security": {
    description: "HTTPS only, for two years (RFC 6797).",
    schema: text(100, visible),
    example: "max-age=63072000; includeSubDomains",
  },
  "X-Content-Type-Options": {
    description: "The media type is as stated.",
    schema: { type: "string", enum: ["nosniff"] },
    example: "nosniff",
  },
  "Access-Control-Allow-Origin": {
    description: "The caller's origin, where `CORS_ORIGINS` lists it.",
    schema: text(300, visible),
    example: "https://app.example.com",
  },
  "Access-Control-Expose-Headers": {
    description: "What a script of another origin may read: ETag, Link, Location and a few more.",
    schema: text(500, visible),
    example: "etag,link,location",
  },
  "Access-Control-Allow-Credentials": {
    description: "Whether cookies may be sent along; they never are.",
    schema: { type: "string", enum: ["false", "true"] },
    example: "false",
  },
  Vary: {
    description: "The request headers that the answer depends on.",
    schema: text(200, visible),
    example: "accept",
  },
  "Content-Encoding": {
    description: "How the body is compressed (RFC 9110, 8.4).",
    schema: { type: "string", enum: ["gzip"] },
    example: "gzip",
  },
  ETag: {
    description: "The version of what was sent: for If-Match and If-None-Match (RFC 9110, 8.8.3).",
    schema: text(200, '^(W/)?"[!#-~]*"$'),
    example: '"1760297573123456"',
  },
  "Idempotency-Replayed": {
    description: "`true` when this is the stored answer to an earlier request with the same key.",
    schema: { type: "string", enum: ["true"] },
    example: "true",
  },
  Location: {
    description: "Where the new row is.",
    schema: text(300, "^/[a-z-]+/[^/?#]+$"),
    example: "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
  },
  Link: {
    description: "The next page and the first, as web links (RFC 8288): `rel=next`, `rel=first`.",
    schema: text(8000, visible),
    example: '</properties?limit=50&cursor=eyJ2IjoxfQ>; rel="next"',
  },
  "Retry-After": {
    description: "Seconds after which trying again makes sense (RFC 9110, 10.2.3).",
    schema: { type: "integer", format: "int32", minimum: 0, maximum: 86_400 },
    example: 2,
  },
  "Server-Timing": {
    description: "Milliseconds that each part took, as browsers show them.",
    schema: text(1000, visible),
    example: "database;dur=2.1, redis;dur=0.6",
  },
  "WWW-Authenticate": {
    description: "What kind of token is wanted, and what was wrong with the one sent (RFC 6750, 3).",
    schema: text(500, "^Bearer"),
    example: 'Bearer error="insufficient_scope", scope="properties:write"',
  },
  Allow: {
    description: "The methods that the path answers (RFC 9110, 10.2.1).",
    schema: text(100, "^[A-Z, ]*$"),
    example: "GET, HEAD, OPTIONS",
  },
  Accept: {
    description: "The media types that are read here (RFC 9110, 15.5.16).",
    schema: text(200, visible),
    example: "text/csv, application/x-ndjson",
  },
  "Accept-Patch": {
    description: "The media types that PATCH reads (RFC 5789, 3.1).",
    schema: text(200, visible),
    example: "application/merge-patch+json, application/json",
  },
};

/** On every answer that comes from a handler. */
export const commonHeaders = [
  "X-Request-Id",
  "Cache-Control",
  "Content-Security-Policy",
  "Referrer-Policy",
  "Strict-Transport-Security",
  "X-Content-Type-Options",
  "Access-Control-Allow-Origin?",
  "Access-Control-Expose-Headers?",
  "Access-Control-Allow-Credentials?",
  "Vary?",
];

/** Header references by name; `ETag?` is the ETag that is not always sent. */
export function headerRefs(names: readonly string[]): Record<string, { $ref: string }> {
  return Object.fromEntries(
    names.map((name) => {
      const plain = name.replace("?", "");
      if (headers[plain] === undefined) throw new Error(`${plain} is no described header`);
      return [plain, ref("headers", name.endsWith("?") ? `${plain}.sometimes` : plain)];
    }),
  );
}

/** The headers that `used` refers to, each always sent or sent sometimes. */
export function headerComponents(used: string): Record<string, object> {
  return Object.fromEntries(
    Object.entries(headers)
      .flatMap(([name, header]) => [
        [name, { ...header, required: true }] as const,
        [`${name}.sometimes`, { ...header, required: false }] as const,
      ])
      .filter(([name]) => used.includes(`"#/components/headers/${name}"`)),
  );
}
