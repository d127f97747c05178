import type { Metric } from "./metric.ts";

/** Capitalization rate: the income of a year for each dollar of value. */
export const capRate: Metric = {
  title: "Capitalization rate",
  unit: "percent",
  places: 4,
  formula: "Σ NOI ÷ Σ value × 100",
  numerator: "noi",
  denominator: "value",
  times: "100",
  needs: ["noi", "value"],
  edges: ["A negative NOI counts as it is."],
  source: "Stated by the property: annual_noi, current_value.",
};

/** What is left of the revenue after operating expenses. */
export const noiMargin: Metric = {
  title: "NOI margin",
  unit: "percent",
  places: 4,
  formula: "Σ NOI ÷ Σ revenue × 100",
  numerator: "noi",
  denominator: "revenue",
  times: "100",
  needs: ["noi", "revenue"],
  edges: ["A revenue of 0 is known and counts."],
  source: "Stated by the property: annual_noi, annual_revenue.",
};
