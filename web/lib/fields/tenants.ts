import { choicesOf, type Field } from "./field.ts";

export const tenantFields: readonly Field[] = [
  { name: "name", label: "Name", kind: "text", required: true, maxLength: 200 },
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    required: true,
    choices: choicesOf("company", "person", "government"),
  },
  { name: "legal_name", label: "Legal name", kind: "text", maxLength: 200 },
  {
    name: "parent_id",
    label: "Owned by",
    kind: "reference",
    of: "tenants",
    hint: "Concentration counts it with its owner.",
  },
  { name: "industry", label: "Industry", kind: "text", maxLength: 100 },
  { name: "credit_rating", label: "Credit rating", kind: "text", maxLength: 20, hint: "Such as BBB+." },
  { name: "email", label: "Email", kind: "text", maxLength: 320 },
  { name: "phone", label: "Phone", kind: "text", maxLength: 50 },
  { name: "external_ref", label: "External reference", kind: "text", maxLength: 100 },
];
