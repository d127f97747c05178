import { cors } from "../../../lib/http/cors.ts";
import type { GatewayRequest } from "./request.ts";

export interface CorsAnswer {
  /** Whether the gateway answers by itself, as an HTTP API with CORS does for a preflight. */
  preflight: boolean;
  /** Sent instead of the function's own CORS headers; undefined when the API has no CORS, so that those are sent. */
  headers: Record<string, string> | undefined;
}

const noCors: CorsAnswer = { preflight: false, headers: undefined };

/** What an HTTP API with these allowed origins adds to an answer; nothing for a request without Origin or from another origin. */
export function corsAnswer(origins: readonly string[], request: GatewayRequest): CorsAnswer {
  if (origins.length === 0) return noCors;
  const { origin } = request.headers;
  if (origin === undefined) return { preflight: false, headers: {} };
  const preflight = request.method === "OPTIONS" && "access-control-request-method" in request.headers;
  if (!origins.includes("*") && !origins.includes(origin)) return { preflight, headers: {} };
  const headers = {
    "access-control-allow-origin": origins.includes("*") ? "*" : origin,
    "access-control-expose-headers": cors.exposeHeaders.join(","),
  };
  if (!preflight) return { preflight, headers };
  return {
    preflight,
    headers: {
      ...headers,
      "access-control-allow-methods": cors.allowMethods.join(","),
      "access-control-allow-headers": cors.allowHeaders.join(","),
      "access-control-max-age": String(cors.maxAge),
    },
  };
}
