import type { IncomingMessage } from "node:http";
import { randomText } from "./random.ts";

export interface GatewayRequest {
  id: string;
  method: string;
  /** The path as it was sent, percent-encoded. */
  path: string;
  /** The path, decoded. */
  decodedPath: string;
  rawQuery: string;
  message: IncomingMessage;
  /** Headers as API Gateway passes them on: lower-case names, repeated ones joined, cookies and hop-by-hop ones gone. */
  headers: Record<string, string>;
  cookies?: string[];
  /** The name in the Host header: see `hostname`. */
  host: string | undefined;
  /** Epoch milliseconds. */
  receivedAt: number;
  /** The route's key, once it is found. */
  routeKey?: string;
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
  const { url = "", method = "GET" } = message;
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const decodedPath = decode(path);
  if (!path.startsWith("/") || decodedPath === undefined) return undefined;
  const { headers, cookies } = readHeaders(message.rawHeaders);
  return {
    id: `${randomText(11, "base64url")}=`,
    method,
    path,
    decodedPath,
    rawQuery: mark < 0 ? "" : url.slice(mark + 1),
    message,
    headers,
    ...(cookies.length === 0 ? {} : { cookies }),
    host: hostname(headers.host),
    receivedAt: Date.now(),
  };
}

function readHeaders(raw: readonly string[]): { headers: Record<string, string>; cookies: string[] } {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]?.toLowerCase() ?? "";
    const value = raw[index + 1] ?? "";
    const before = headers[name];
    if (name === "cookie") cookies.push(...value.split(";").map((cookie) => cookie.trim()));
    else if (before !== undefined) headers[name] = `${before},${value}`;
    else if (!hopByHop.has(name)) headers[name] = value;
  }
  return { headers, cookies };
}

/** Percent-decoded text; undefined when it cannot be decoded. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

let last: { host: string | undefined; name: string | undefined } = { host: undefined, name: undefined };

/**
 * The name in a Host header, without its port and without an IPv6 address's brackets; undefined when there is none.
 * The last one is remembered: a client sends the same one with every request.
 */
export function hostname(host: string | undefined): string | undefined {
  if (host === last.host) return last.name;
  const name = URL.parse(`http://${host ?? ""}`)?.hostname.toLowerCase();
  last = { host, name: name?.replace(/^\[|\]$/g, "") || undefined };
  return last.name;
}
