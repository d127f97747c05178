import { choicesOf, type Field } from "./field.ts";

export const documentFields: readonly Field[] = [
  { name: "title", label: "Title", kind: "text", required: true, maxLength: 300 },
  {
    name: "category",
    label: "Category",
    kind: "choice",
    required: true,
    choices: choicesOf(
      "lease",
      "amendment",
      "estoppel",
      "appraisal",
      "loan",
      "insurance",
      "tax",
      "invoice",
      "rent_roll",
      "operating_statement",
      "inspection",
      "photo",
      "other",
    ),
  },
  { name: "document_date", label: "Date", kind: "date" },
  { name: "expires_on", label: "Expires", kind: "date", hint: "A rule warns before it." },
  { name: "description", label: "Description", kind: "long-text", maxLength: 2000, wide: true },
];
