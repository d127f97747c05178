import type { Route } from "../../lib/http/route.ts";

export const healthForms = ["application/json", "application/health+json"];

/** A file by itself, so that the function that touches nothing does not carry the whole table. */
export const liveRoute: Route<never> = {
  method: "GET",
  path: "/health/live",
  handler: "functions/health/live.handler",
  summary: "Liveness: the process answers",
  uses: [],
  produces: healthForms,
  memory: 128,
  timeout: 3,
};
