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
  {
    ...figures,
    path: "/analytics/occupancy",
    handler: "functions/analytics/occupancy.handler",
    summary: "Get occupancy over time",
    produces,
  },
  {
    ...figures,
    path: "/analytics/debt",
    handler: "functions/analytics/debt.handler",
    summary: "Get the debt by maturity",
    produces,
  },
  {
    ...figures,
    path: "/analytics/lease-expirations",
    handler: "functions/analytics/lease-expirations.handler",
    summary: "Get what is let by the year in which it ends",
    produces,
  },
  {
    ...figures,
    path: "/analytics/concentration",
    handler: "functions/analytics/concentration.handler",
    summary: "Get the shares of tenants, places, kinds or properties",
    produces,
  },
];
