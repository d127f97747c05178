import { choicesOf, type Field } from "./field.ts";
import { propertyTypes } from "./properties.ts";

export const ruleFields: readonly Field[] = [
  {
    name: "kind",
    label: "Rule",
    kind: "choice",
    required: true,
    choices: choicesOf(
      "dscr_below",
      "loan_maturity",
      "ltv_above",
      "debt_yield_below",
      "occupancy_below",
      "occupancy_drop",
      "lease_expiry",
      "major_tenant_expiry",
      "option_notice",
      "appraisal_stale",
      "document_expiry",
      "occupancy_mismatch",
      "rent_overdue",
    ),
  },
  {
    name: "severity",
    label: "Severity",
    kind: "choice",
    required: true,
    choices: choicesOf("info", "warning", "critical"),
  },
  { name: "threshold", label: "Limit", kind: "number", decimals: 4 },
  { name: "within_days", label: "Within", kind: "integer", min: 1, unit: "days" },
  { name: "property_type", label: "Only for the type", kind: "choice", choices: propertyTypes },
  { name: "property_id", label: "Only for", kind: "reference", of: "properties" },
  { name: "enabled", label: "On", kind: "yes-no", required: true },
  { name: "source", label: "Source", kind: "text", maxLength: 500, hint: "Where the number comes from." },
];
