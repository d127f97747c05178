import { choicesOf, type Field } from "./field.ts";

export const unitFields: readonly Field[] = [
  { name: "number", label: "Number", kind: "text", required: true, maxLength: 50 },
  {
    name: "use_type",
    label: "Use",
    kind: "choice",
    required: true,
    choices: choicesOf(
      "office",
      "retail",
      "industrial",
      "residential",
      "storage",
      "parking",
      "land",
      "other",
    ),
  },
  { name: "rentable_sqft", label: "Area", kind: "number", decimals: 2, min: 0.01, unit: "sqft" },
  { name: "market_rent_monthly", label: "Market rent a month", kind: "money", decimals: 2, min: 0 },
  { name: "bedrooms", label: "Bedrooms", kind: "number", decimals: 1, min: 0 },
  { name: "bathrooms", label: "Bathrooms", kind: "number", decimals: 1, min: 0 },
  { name: "exists_from", label: "Exists from", kind: "date" },
  { name: "exists_until", label: "Exists until", kind: "date", hint: "Its last day; retires the unit." },
  {
    name: "non_revenue",
    label: "Not for rent",
    kind: "choice",
    choices: choicesOf("model", "employee", "down", "office"),
  },
];
