import { routes } from "../../../functions/routes.ts";
import { type Route, routeKey, type Scope } from "../../../lib/http/route.ts";
import { document } from "../openapi/openapi.ts";
import { tower } from "../properties.ts";

export interface ScopedCall {
  key: string;
  route: Route & { scope: Scope };
  /** The scope that does not allow it. */
  otherScope: Scope;
  path: string;
  params: Record<string, string>;
  init: { method: string; headers?: Record<string, string>; body?: string };
  /** The status of an allowed caller; where none is said, any but a refusal of the caller and a failure. */
  allowed: number | "let in";
}

const nobody = "00000000-0000-4000-8000-000000000000";
const json = { "content-type": "application/json" };
const expected: Record<string, { allowed: number; headers?: Record<string, string>; body?: string }> = {
  "POST /properties": { allowed: 201, headers: json, body: JSON.stringify(tower) },
  "GET /properties": { allowed: 200 },
  "POST /properties/import": {
    allowed: 200,
    headers: { "content-type": "application/x-ndjson" },
    body: `${JSON.stringify(tower)}\n`,
  },
  "GET /properties/{id}": { allowed: 404 },
  "PATCH /properties/{id}": { allowed: 404, headers: json, body: '{"name":"Other"}' },
  "DELETE /properties/{id}": { allowed: 404 },
};

/** What a path's parameters are in a call; a new parameter must be named here. */
const values: Record<string, string> = { id: nobody, n: "1", as_of: "2025-01-31", name: "a-map" };

/** One call of every route that needs a scope; its body is the document's first example, where none is said above. */
export const scopedCalls: ScopedCall[] = routes.flatMap((route) => {
  const { scope, method } = route;
  if (scope === undefined) return [];
  const key = routeKey(route);
  const { allowed, ...request } = expected[key] ?? { allowed: "let in" as const, ...documented(route) };
  const otherScope = scope === "properties:read" ? "properties:write" : "properties:read";
  const params: Record<string, string> = {};
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value is known for ${name} in ${key}`);
    params[name] = value;
    return value;
  });
  return [
    { key, route: { ...route, scope }, otherScope, path, params, init: { method, ...request }, allowed },
  ];
});

/** The status, or `let in` where that is what is expected and the caller was neither refused nor failed. */
export function outcome(status: number, allowed: ScopedCall["allowed"]): number | "let in" {
  return typeof allowed === "number" || [401, 403].includes(status) || status >= 500 ? status : "let in";
}

interface Documented {
  requestBody?: { content?: Record<string, { examples?: Record<string, { value?: unknown }> }> };
}

function documented({ path, method }: Route): { headers?: Record<string, string>; body?: string } {
  const { requestBody } = (document.paths[path]?.[method.toLowerCase()] ?? {}) as Documented;
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (type === undefined) return {};
  const value = Object.values(media?.examples ?? {})[0]?.value;
  return {
    headers: { "content-type": type },
    body: typeof value === "string" ? value : JSON.stringify(value),
  };
}
