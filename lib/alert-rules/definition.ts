import type { Issue } from "../errors.ts";
import { propertyTypes } from "../properties/definition.ts";
import { boolean, choice, decimal, reference, text, whole } from "../resource/columns/builders.ts";
import { type Change, collection, type Row } from "../resource/definition.ts";
import { type AlertKind, alertKinds, measures } from "./kinds.ts";

export const severities = ["info", "warning", "critical"] as const;

interface Measured {
  kind?: unknown;
  threshold?: unknown;
  within_days?: unknown;
}

/** A kind of rule compares with a threshold, with a number of days, or with both; the other one is empty. */
function measureOfKind({ row }: Change<Measured>): Issue[] {
  const wanted = measures[row.kind as AlertKind];
  return (["threshold", "within_days"] as const).flatMap((name): Issue[] => {
    const needed = wanted.includes(name);
    const pointer = `/${name}`;
    if (needed && row[name] == null)
      return [{ pointer, code: "required", message: `Must be given for rules of the kind ${row.kind}.` }];
    if (!needed && row[name] != null)
      return [{ pointer, code: "not_used", message: `Must be empty for rules of the kind ${row.kind}.` }];
    return [];
  });
}

/** What alerts are opened for. Rules are changed, narrowed to some properties, or switched off. */
export const alertRules = collection(
  "alert-rules",
  {
    kind: choice(alertKinds, "What the rule looks at.", { required: true, fixed: true, listed: true }),
    severity: choice(severities, "How grave it is.", { required: true, listed: true, example: "warning" }),
    threshold: decimal("The bound: a ratio, a percentage or percentage points, by kind.", {
      min: 0,
      max: 99_999_999_999,
      scale: 4,
      example: 1.25,
    }),
    within_days: whole("How many days ahead, or for how long, by kind.", { min: 1, max: 36_500 }),
    property_type: choice(propertyTypes, "Only properties of this type.", { listed: true }),
    property_id: reference("properties", "Only this property.", { listed: true }),
    enabled: boolean("Whether the rule is evaluated.", { default: true, listed: true, example: true }),
    source: text("Where the bound comes from.", { max: 200, example: "CREFC watchlist 1E" }),
  },
  { recognizedBy: [], rules: [measureOfKind] },
);

export type AlertRule = Row<typeof alertRules>;
