import { alerts } from "../../alerts/definition.ts";
import { sampleRow } from "../collections/samples.ts";
import { type Description, type Descriptions, media } from "../types.ts";

const tag = "Alerts";

function action(verb: string, name: string, description: string, body: object): Description {
  return {
    id: `${verb}Alert`,
    tag,
    description,
    parameters: ["Id"],
    body: {
      description: "What to say of it.",
      content: { "application/json": media(name, { example: ["An example", body] }) },
    },
    answers: {
      200: {
        description: "The alert as it now is.",
        headers: ["ETag"],
        content: { "application/json": media("Alert", { row: ["An alert", sampleRow(alerts)] }) },
      },
    },
    problems: ["not_found", "conflict", "validation_failed", "invalid_parameter"],
  };
}

export const alertOperations: Descriptions = {
  "POST /alerts/evaluate": {
    id: "evaluateAlerts",
    tag,
    description:
      "Evaluates every enabled rule for today (UTC): opens alerts, refreshes them, and resolves those whose condition is gone. " +
      "Calling it again changes nothing. A kind of rule that fails is named and does not keep the others from running.",
    body: {
      description: "Nothing.",
      content: {
        "application/json": media(
          { type: "object", additionalProperties: false, properties: {} },
          { empty: ["Nothing", {}] },
        ),
      },
    },
    answers: {
      200: {
        description: "What the run did.",
        content: {
          "application/json": media("AlertEvaluation", {
            run: ["A run", { opened: 3, refreshed: 1, resolved: 2, failed: [] }],
          }),
        },
      },
    },
    problems: ["invalid_parameter"],
  },
  "POST /alerts/{id}/acknowledge": action(
    "acknowledge",
    "AcknowledgeAlert",
    "Somebody takes note of the alert; it stays live until its condition is gone.",
    { note: "The lender was called." },
  ),
  "POST /alerts/{id}/resolve": action(
    "resolve",
    "ResolveAlert",
    "Ends the alert. A fixed one (the default) opens again at the next evaluation when its condition still holds; a waived one " +
      "only after its condition was gone, or by a graver rule.",
    { resolution: "waived", note: "The sponsor guarantees the shortfall." },
  ),
  "POST /alerts/{id}/snooze": action("snooze", "SnoozeAlert", "The alert is not due before a day.", {
    until: "2026-12-31",
  }),
};
