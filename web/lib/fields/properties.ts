import { choicesOf, type Field } from "./field.ts";

export const propertyTypes = choicesOf(
  "office",
  "retail",
  "industrial",
  "multifamily",
  "mixed_use",
  "hospitality",
  "healthcare",
  "self_storage",
  "manufactured_housing",
  "cooperative",
  "land",
  "other",
);
export const propertyStatuses = choicesOf(
  "active",
  "inactive",
  "pending",
  "under_contract",
  "under_renovation",
  "sold",
);

const money = { kind: "money", decimals: 2 } as const;

/** The columns of a property that people write, in the order of the form. */
export const propertyFields: readonly Field[] = [
  { name: "name", label: "Name", kind: "text", required: true, maxLength: 200 },
  { name: "property_type", label: "Type", kind: "choice", required: true, choices: propertyTypes },
  { name: "status", label: "Status", kind: "choice", required: true, choices: propertyStatuses },
  { name: "address", label: "Address", kind: "text", required: true, maxLength: 300 },
  { name: "city", label: "City", kind: "text", required: true, maxLength: 100 },
  { name: "state", label: "State", kind: "text", required: true, maxLength: 50, hint: "Such as TX." },
  { name: "zip", label: "ZIP", kind: "text", maxLength: 20 },
  { name: "latitude", label: "Latitude", kind: "number", min: -90, max: 90, decimals: 7, unit: "°N" },
  { name: "longitude", label: "Longitude", kind: "number", min: -180, max: 180, decimals: 7, unit: "°E" },
  { name: "property_class", label: "Class", kind: "choice", choices: choicesOf("A", "B", "C", "D") },
  { name: "total_sqft", label: "Area", kind: "number", decimals: 2, min: 0.01, unit: "sqft" },
  { name: "year_built", label: "Year built", kind: "year", min: 1800 },
  { name: "current_value", label: "Value", ...money, min: 0 },
  { name: "last_appraised_date", label: "Appraised on", kind: "date" },
  { name: "estimated_market_value", label: "Market value", ...money, min: 0 },
  { name: "acquisition_cost", label: "Cost", ...money, min: 0 },
  { name: "acquisition_date", label: "Acquired", kind: "date" },
  { name: "annual_noi", label: "Annual NOI", ...money },
  { name: "annual_revenue", label: "Annual revenue", ...money },
  { name: "loan_balance", label: "Loan balance", ...money, min: 0, hint: "0 where there is no loan." },
  { name: "original_loan_amount", label: "Original loan", ...money, min: 0 },
  { name: "interest_rate", label: "Interest rate", kind: "rate", decimals: 6, unit: "%" },
  { name: "loan_maturity_date", label: "Loan matures", kind: "date" },
  { name: "dscr", label: "DSCR", kind: "ratio", decimals: 4, unit: "×" },
  { name: "total_units", label: "Units", kind: "integer", min: 0 },
  { name: "occupied_units", label: "Occupied units", kind: "integer", min: 0 },
  {
    name: "occupancy_rate",
    label: "Occupancy",
    kind: "percent",
    min: 0,
    max: 100,
    unit: "%",
    hint: "From the two counts when left empty.",
  },
  { name: "description", label: "Description", kind: "long-text", maxLength: 10_000, wide: true },
];

/** Sections of the form, by the names of their fields. */
export const propertySections = [
  {
    title: "What and where",
    names: "name property_type status address city state zip latitude longitude".split(" "),
  },
  {
    title: "The building",
    names: "property_class total_sqft year_built total_units occupied_units occupancy_rate description".split(
      " ",
    ),
  },
  {
    title: "Value and income",
    names:
      "current_value last_appraised_date estimated_market_value acquisition_cost acquisition_date annual_noi annual_revenue".split(
        " ",
      ),
  },
  {
    title: "Loan",
    names: "loan_balance original_loan_amount interest_rate loan_maturity_date dscr".split(" "),
  },
] as const;

export const propertyField = (name: string): Field => {
  const field = propertyFields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`There is no field ${name}`);
  return field;
};
