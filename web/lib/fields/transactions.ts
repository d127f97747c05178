import type { Field } from "./field.ts";

/** The columns of a line of the ledger. */
export const transactionFields: readonly Field[] = [
  { name: "property_id", label: "Property", kind: "reference", of: "properties", required: true },
  { name: "category", label: "Category", kind: "choice", required: true, choices: [] },
  {
    name: "amount",
    label: "Amount",
    kind: "money",
    decimals: 2,
    cents: true,
    required: true,
    hint: "Positive in the category's own direction.",
  },
  { name: "accrued_on", label: "Belongs to", kind: "date", required: true },
  { name: "settled_on", label: "Settled on", kind: "date", hint: "The day the money moved; empty: not yet." },
  {
    name: "scenario",
    label: "Scenario",
    kind: "choice",
    required: true,
    choices: [
      { value: "actual", label: "Actual" },
      { value: "budget", label: "Budget" },
      { value: "underwritten", label: "Underwritten" },
    ],
  },
  { name: "lease_id", label: "Lease", kind: "reference", of: "leases" },
  { name: "unit_id", label: "Unit", kind: "reference", of: "units" },
  { name: "counterparty", label: "Counterparty", kind: "text", maxLength: 200 },
  { name: "memo", label: "Memo", kind: "text", maxLength: 500, wide: true },
  { name: "group_id", label: "Invoice", kind: "text", maxLength: 36, hint: "Lines of one invoice share it." },
  { name: "external_ref", label: "External reference", kind: "text", maxLength: 100 },
];

/** What may change after a line is posted. */
export const changeable = ["settled_on", "counterparty", "memo", "external_ref", "group_id"];
