import { severities } from "../alert-rules/definition.ts";
import { alertKinds } from "../alert-rules/kinds.ts";
import {
  choice,
  date,
  decimal,
  longText,
  reference,
  text,
  timestamp,
  uuid,
} from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";

export const subjectTypes = ["property", "lease", "document"] as const;
export const alertStatuses = ["open", "acknowledged", "resolved"] as const;
export const resolutions = ["condition_cleared", "fixed", "waived", "rule_removed"] as const;

const kept = { readOnly: true, listed: true } as const;
const always = { readOnly: true, listed: true, required: true } as const;
const value = { min: -99_999_999_999, max: 99_999_999_999, scale: 4, readOnly: true } as const;

/** What needs a person. Alerts are made by evaluating the rules; people acknowledge, snooze and resolve them. */
export const alerts = collection(
  "alerts",
  {
    rule_id: reference("alert-rules", "The rule that opened it; null when the rule is gone.", kept),
    kind: choice(alertKinds, "Kind of the rule.", always),
    severity: choice(severities, "How grave it is.", { ...always, example: "critical" }),
    property_id: reference("properties", "The property that it is about.", always),
    subject_type: choice(subjectTypes, "What it is about.", { readOnly: true, required: true }),
    subject_id: uuid("Identifier of what it is about.", always),
    status: choice(alertStatuses, "Whether anyone took note of it, and whether it is over.", always),
    message: longText("What is wrong, in words.", {
      readOnly: true,
      required: true,
      max: 2000,
      example: "DSCR is 1.05, below 1.10.",
    }),
    observed: decimal("The value that was found, in the unit of the threshold.", { ...value, example: 1.05 }),
    threshold: decimal("The bound that it was compared with.", { ...value, example: 1.1 }),
    due_on: date("The day by which something has to happen.", { ...kept, example: "2026-03-31" }),
    opened_at: timestamp("When it was opened.", always),
    last_seen_at: timestamp("When the condition was last found.", { readOnly: true, required: true }),
    acknowledged_at: timestamp("When somebody took note.", { readOnly: true }),
    acknowledged_by: text("Subject of the token that took note.", { readOnly: true }),
    note: longText("What somebody wrote about it.", { readOnly: true, max: 2000 }),
    snoozed_until: date("Not due before this day.", { ...kept, example: "2026-01-31" }),
    resolved_at: timestamp("When it was resolved.", { readOnly: true }),
    resolved_by: text("Subject of the token that resolved it; null when its condition cleared.", {
      readOnly: true,
    }),
    resolution: choice(resolutions, "Why it is over.", { readOnly: true, example: "fixed" }),
  },
  { recognizedBy: [] },
);

export type Alert = Row<typeof alerts>;
