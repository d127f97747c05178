import type { Route } from "../../lib/http/route.ts";

const json = "application/json";
const database = { uses: ["database"] as const, memory: 512, timeout: 15 };
const reads = { ...database, method: "GET", scope: "properties:read" } as const;
const replaces = { ...database, method: "PUT", scope: "properties:write" } as const;

/** What a property has besides what every collection has. */
export const propertyRoutes: Route<"database">[] = [
  {
    ...reads,
    path: "/properties/{id}/rent-roll",
    handler: "functions/properties/rent-roll.handler",
    summary: "Get the rent roll of a property on a day",
    links: ["CursorSecret"],
    produces: [json, "text/csv", "application/x-ndjson"],
  },
  {
    ...reads,
    path: "/properties/{id}/figures",
    handler: "functions/properties/figures.handler",
    summary: "List what a property stated on past days",
    links: ["CursorSecret"],
  },
  {
    ...replaces,
    path: "/properties/{id}/figures/{as_of}",
    handler: "functions/properties/put-figures.handler",
    summary: "Replace what a property stated on a past day",
    consumes: [json],
  },
  {
    ...reads,
    path: "/properties/{id}/leases-known-from",
    handler: "functions/properties/leases-known-from.handler",
    summary: "Get since when the leases of a property are known",
  },
  {
    ...replaces,
    path: "/properties/{id}/leases-known-from",
    handler: "functions/properties/put-leases-known-from.handler",
    summary: "Say since when the leases of a property are known",
    consumes: [json],
  },
];
