import { debtYield, dscr, ltv, wamMonths, weightedRate } from "./debt.ts";
import { capRate, noiMargin } from "./income.ts";
import type { Metric } from "./metric.ts";
import { occupancyArea, occupancyUnits, waltAreaYears, waltRentYears } from "./space.ts";

/** The metrics of the portfolio, by the name that the answers have, in their order. */
export const metrics = {
  ltv,
  dscr,
  debt_yield: debtYield,
  cap_rate: capRate,
  weighted_rate: weightedRate,
  wam_months: wamMonths,
  noi_margin: noiMargin,
  occupancy_units: occupancyUnits,
  occupancy_area: occupancyArea,
  walt_rent_years: waltRentYears,
  walt_area_years: waltAreaYears,
} satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as MetricName[];
