import type { Route } from "../lib/http/route.ts";

const reads = {
  method: "GET",
  scope: "properties:read",
  uses: ["database"],
  memory: 512,
  timeout: 15,
} as const;
const figures = ["application/json", "text/csv"];

/** The ledger beyond its collection: reversals, the chart, and the statements made of it. */
export const ledgerRoutes: Route<"database">[] = [
  {
    method: "POST",
    path: "/transactions/{id}/reverse",
    handler: "functions/transactions/reverse.handler",
    scope: "properties:write",
    summary: "Reverse a transaction",
    uses: ["database"],
    consumes: ["application/json"],
    bodyOptional: true,
    memory: 512,
    timeout: 15,
  },
  {
    ...reads,
    path: "/transaction-categories",
    handler: "functions/transactions/categories.handler",
    summary: "List the chart of categories",
    uses: [],
  },
  {
    ...reads,
    path: "/properties/{id}/ledger",
    handler: "functions/properties/ledger.handler",
    summary: "List what a property took in and paid, with a running balance",
    links: ["CursorSecret"],
  },
  {
    ...reads,
    path: "/properties/{id}/operating-statement",
    handler: "functions/properties/operating-statement.handler",
    summary: "Get the operating statement of a property",
    produces: figures,
  },
  {
    ...reads,
    path: "/reports/operating-statement",
    handler: "functions/reports/operating-statement.handler",
    summary: "Get the operating statement of the portfolio",
    produces: figures,
  },
  {
    ...reads,
    path: "/analytics/returns",
    handler: "functions/analytics/returns.handler",
    summary: "Get the returns of a property or of the portfolio",
    produces: figures,
  },
];
