import type { Route } from "../../lib/http/route.ts";

const figures = {
  method: "GET",
  scope: "properties:read",
  uses: ["database"],
  memory: 512,
  timeout: 15,
} as const;
const produces = ["application/json", "text/csv"];
const rowTypes = ["application/json", "text/csv", "application/x-ndjson"];

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
  {
    ...figures,
    path: "/analytics/same-store",
    handler: "functions/analytics/same-store.handler",
    summary: "Get the growth of NOI over what was held all along",
    produces,
  },
  {
    ...figures,
    path: "/analytics/refinance",
    handler: "functions/analytics/refinance.handler",
    summary: "Get what each loan could be replaced by",
    produces: rowTypes,
    links: ["CursorSecret"],
  },
  {
    ...figures,
    path: "/reports/rent-roll",
    handler: "functions/reports/rent-roll.handler",
    summary: "Get the rent roll of the portfolio",
    produces: rowTypes,
    links: ["CursorSecret"],
  },
  {
    ...figures,
    path: "/analytics/definitions",
    handler: "functions/analytics/definitions.handler",
    summary: "List the definitions of all figures",
    uses: [],
  },
];
