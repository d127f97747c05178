import { routes } from "../../../functions/routes.ts";
import { type Route, routeKey, type Scope } from "../../../lib/http/route.ts";
import { tower } from "../properties.ts";

export interface ScopedCall {
  key: string;
  route: Route & { scope: Scope };
  /** The scope that does not allow it. */
  otherScope: Scope;
  path: string;
  init: { method: string; headers?: Record<string, string>; body?: string };
  /** The status of an allowed caller. */
  allowed: number;
}

const nobody = "00000000-0000-4000-8000-000000000000";
const json = { "content-type": "application/json" };
const expected: Record<string, Pick<ScopedCall, "allowed"> & Partial<ScopedCall["init"]>> = {
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

/** One well-formed call of every route that needs a scope; a new route must say here what an allowed caller gets. */
export const scopedCalls: ScopedCall[] = routes.flatMap((route) => {
  const { scope } = route;
  if (scope === undefined) return [];
  const key = routeKey(route);
  const call = expected[key];
  if (call === undefined) throw new Error(`No call is known for ${key}`);
  const { allowed, ...init } = call;
  const otherScope = scope === "properties:read" ? "properties:write" : "properties:read";
  const path = route.path.replace("{id}", nobody);
  return [
    { key, route: { ...route, scope }, otherScope, path, init: { method: route.method, ...init }, allowed },
  ];
});
