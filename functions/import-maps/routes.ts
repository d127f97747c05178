import type { Route } from "../../lib/http/route.ts";

const common = { uses: ["database"] as const, memory: 256, timeout: 15 };
const path = "/import-maps/{name}";

/** Maps that callers keep for the next file of the same kind. */
export const importMapRoutes: Route<"database">[] = [
  {
    ...common,
    method: "GET",
    path: "/import-maps",
    handler: "functions/import-maps/list.handler",
    scope: "properties:read",
    summary: "List the kept maps of imports",
  },
  {
    ...common,
    method: "GET",
    path,
    handler: "functions/import-maps/get.handler",
    scope: "properties:read",
    summary: "Get a map of imports",
  },
  {
    ...common,
    method: "PUT",
    path,
    handler: "functions/import-maps/put.handler",
    scope: "properties:write",
    summary: "Keep a map of imports",
    consumes: ["application/json"],
  },
  {
    ...common,
    method: "DELETE",
    path,
    handler: "functions/import-maps/delete.handler",
    scope: "properties:write",
    summary: "Delete a map of imports",
  },
];
