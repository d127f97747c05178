import { routes } from "../../../functions/routes.ts";
import { findRoute } from "../../../lib/http/route.ts";

/** Whether a route of the table serves it; what $default answers is checked where it is known whose gateway it is. */
export function isServed(method: string, url: URL): boolean {
  const found = findRoute(routes, method, url.pathname)?.route;
  return found !== undefined && found.path !== "$default";
}

const plain = globalThis.fetch;

/**
 * In every test file, fetch fails on an answer of the API (it has an X-Request-Id) that is not as the OpenAPI document
 * describes it, or on a request that went well and is not. The validator is loaded when it is first needed.
 */
globalThis.fetch = async (input, init) => {
  const response = await plain(input, init);
  const request = input instanceof Request ? input : undefined;
  const url = new URL(request?.url ?? String(input));
  const method = init?.method ?? request?.method ?? "GET";
  if (!response.headers.has("x-request-id") || !isServed(method, url)) return response;
  const body = await response
    .clone()
    .text()
    .catch(() => undefined);
  // Cut off on its way: there is no whole answer to look at.
  if (body === undefined) return response;
  const { validateResponse } = await import("./openapi.ts");
  const { validateRequest } = await import("./openapi-request.ts");
  const target = url.pathname + url.search;
  validateResponse(method, target, {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body,
  });
  if (response.status < 400) {
    validateRequest(method, target, new Headers(init?.headers ?? request?.headers), init?.body);
  }
  return response;
};
