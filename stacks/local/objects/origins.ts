import type { GatewayRequest } from "../gateway/request.ts";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The CORS headers of an answer to a signed link, as the bucket's rule gives them on AWS: a page that was opened by another
 * loopback name of this server may use its links. Nothing for every other origin.
 */
export function corsOfLink({
  headers,
  method,
}: Pick<GatewayRequest, "headers" | "method">): Record<string, string> {
  const { origin = "", host = "" } = headers;
  if (!URL.canParse(origin) || !URL.canParse(`http://${host}`)) return {};
  const { hostname, port } = new URL(origin);
  if (!loopbackNames.includes(hostname) || port !== new URL(`http://${host}`).port) return {};
  const allowed = { "access-control-allow-origin": origin, vary: "Origin" };
  if (method !== "OPTIONS") return allowed;
  return {
    ...allowed,
    "access-control-allow-methods": "PUT, GET, HEAD",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-max-age": "600",
  };
}
