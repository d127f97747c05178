import type { components } from "../../lib/api/schema.ts";

export type Portfolio = components["schemas"]["Portfolio"];
export type MetricName = keyof components["schemas"]["PortfolioMetrics"];
export type TotalName = "value" | "loan" | "equity" | "noi";
export type MetricAnswer = components["schemas"]["Metric"];

/** The API writes a decimal with more digits than a number can hold as text. */
export const numberOf = (value: number | string | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : Number(value);
