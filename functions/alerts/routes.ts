import type { Route } from "../../lib/http/route.ts";

const json: string[] = ["application/json"];
const acts = {
  method: "POST",
  scope: "properties:write",
  uses: ["database"],
  consumes: json,
  bodyOptional: true,
  memory: 512,
  timeout: 15,
} as const;

/** What is done with alerts beyond reading them. */
export const alertRoutes: Route<"database">[] = [
  {
    ...acts,
    path: "/alerts/evaluate",
    handler: "functions/alerts/evaluate.handler",
    summary: "Evaluate the alert rules",
    memory: 1024,
    timeout: 29,
  },
  {
    ...acts,
    path: "/alerts/{id}/acknowledge",
    handler: "functions/alerts/acknowledge.handler",
    summary: "Acknowledge an alert",
  },
  {
    ...acts,
    path: "/alerts/{id}/resolve",
    handler: "functions/alerts/resolve.handler",
    summary: "Resolve an alert",
  },
  {
    ...acts,
    path: "/alerts/{id}/snooze",
    handler: "functions/alerts/snooze.handler",
    summary: "Snooze an alert until a day",
    bodyOptional: false,
  },
];
