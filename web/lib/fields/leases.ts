import { choicesOf, type Field } from "./field.ts";

export const leaseStates = choicesOf(
  "draft",
  "void",
  "future",
  "active",
  "month_to_month",
  "expired",
  "terminated",
);
export const leaseTypes = choicesOf(
  "gross",
  "modified_gross",
  "net",
  "double_net",
  "triple_net",
  "absolute_net",
  "percentage",
  "ground",
  "residential",
);

export const leaseFields: readonly Field[] = [
  { name: "property_id", label: "Property", kind: "reference", of: "properties", required: true },
  { name: "tenant_id", label: "Tenant", kind: "reference", of: "tenants", required: true },
  { name: "lease_type", label: "Type", kind: "choice", required: true, choices: leaseTypes },
  { name: "commencement_date", label: "From", kind: "date", required: true },
  { name: "expiration_date", label: "To (last day)", kind: "date", hint: "Empty is at will." },
  {
    name: "at_expiry",
    label: "At expiry",
    kind: "choice",
    required: true,
    choices: [
      { value: "expire", label: "Expire" },
      { value: "month_to_month", label: "Go on month to month" },
    ],
  },
  { name: "rent_commencement_date", label: "Rent starts", kind: "date" },
  { name: "security_deposit", label: "Deposit", kind: "money", decimals: 2, min: 0 },
  {
    name: "deposit_form",
    label: "Deposit held as",
    kind: "choice",
    choices: choicesOf("cash", "letter_of_credit", "guaranty", "none"),
  },
  { name: "signed_on", label: "Signed on", kind: "date" },
  { name: "notice_given_on", label: "Notice given", kind: "date" },
  { name: "move_in_on", label: "Moved in", kind: "date" },
  { name: "move_out_on", label: "Moved out", kind: "date", hint: "The day the space is given back." },
  { name: "reference", label: "Reference", kind: "text", maxLength: 100 },
  { name: "external_ref", label: "External reference", kind: "text", maxLength: 100 },
];

export const spaceFields: readonly Field[] = [
  { name: "unit_id", label: "Unit", kind: "reference", of: "units", required: true },
  { name: "from", label: "From", kind: "date", required: true },
  { name: "to", label: "To", kind: "date", hint: "Empty is the end of the lease." },
  { name: "leased_sqft", label: "Leased area", kind: "number", decimals: 2, min: 0.01, unit: "sqft" },
];

export const chargeFields: readonly Field[] = [
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    required: true,
    choices: choicesOf(
      "base_rent",
      "abatement",
      "cam",
      "tax",
      "insurance",
      "utilities",
      "parking",
      "storage",
      "percentage_rent",
      "other",
    ),
  },
  { name: "amount", label: "Amount", kind: "money", decimals: 4, required: true, min: 0 },
  {
    name: "basis",
    label: "Basis",
    kind: "choice",
    required: true,
    choices: [
      { value: "per_month", label: "per month" },
      { value: "per_quarter", label: "per quarter" },
      { value: "per_year", label: "per year" },
      { value: "per_sqft_year", label: "per sqft and year" },
      { value: "one_time", label: "one time" },
    ],
  },
  { name: "from", label: "From", kind: "date", required: true },
  { name: "to", label: "To", kind: "date" },
  {
    name: "escalation_type",
    label: "Rises by",
    kind: "choice",
    choices: [
      { value: "fixed_percent", label: "a percentage" },
      { value: "fixed_amount", label: "an amount" },
    ],
  },
  { name: "escalation_value", label: "Rise", kind: "number", decimals: 6 },
  { name: "escalation_every_months", label: "Every", kind: "integer", min: 1, unit: "months" },
];

export const optionFields: readonly Field[] = [
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    required: true,
    choices: choicesOf(
      "renewal",
      "termination",
      "expansion",
      "contraction",
      "first_refusal",
      "first_offer",
      "purchase",
      "co_tenancy",
    ),
  },
  {
    name: "status",
    label: "Status",
    kind: "choice",
    required: true,
    choices: choicesOf("open", "exercised", "waived", "lapsed"),
  },
  { name: "notice_by", label: "Notice by", kind: "date" },
  { name: "effective_on", label: "Effective on", kind: "date" },
  { name: "term_months", label: "Term", kind: "integer", min: 1, unit: "months" },
  { name: "fee", label: "Fee", kind: "money", decimals: 2, min: 0 },
];
