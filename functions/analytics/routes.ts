import type { Route } from "../../lib/http/route.ts";

const figures = {
  method: "GET",
  scope: "properties:read",
  uses: ["database"],
  memory: 512,
  timeout: 15,
} as const;
const produces = ["application/json", "text/csv"];

/** Questions about the whole portfolio, or a part of it. */
export const analyticsRoutes: Route<"database">[] = [
  {
    ...figures,
    path: "/analytics/portfolio",
    handler: "functions/analytics/portfolio.handler",
    summary: "Get the totals and metrics of the portfolio",
    produces,
  },
];
