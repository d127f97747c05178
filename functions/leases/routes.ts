import type { Route } from "../../lib/http/route.ts";

const writes = {
  method: "POST",
  scope: "properties:write",
  uses: ["database"],
  consumes: ["application/json"],
  memory: 512,
  timeout: 15,
} as const;

/** What can be done with a lease besides what every collection has. */
export const leaseRoutes: Route<"database">[] = [
  {
    ...writes,
    path: "/leases/{id}/terminate",
    handler: "functions/leases/terminate.handler",
    summary: "Terminate a lease",
    consumes: [...writes.consumes],
  },
  {
    ...writes,
    path: "/leases/{id}/renew",
    handler: "functions/leases/renew.handler",
    summary: "Renew a lease",
    consumes: [...writes.consumes],
  },
];
