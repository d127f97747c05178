export const alertKinds = [
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
] as const;

export type AlertKind = (typeof alertKinds)[number];

type Measure = "threshold" | "within_days";

/** What a rule of each kind compares with. */
export const measures: Record<AlertKind, readonly Measure[]> = {
  dscr_below: ["threshold"],
  loan_maturity: ["within_days"],
  ltv_above: ["threshold"],
  debt_yield_below: ["threshold"],
  occupancy_below: ["threshold"],
  occupancy_drop: ["threshold", "within_days"],
  lease_expiry: ["within_days"],
  major_tenant_expiry: ["threshold", "within_days"],
  option_notice: ["within_days"],
  appraisal_stale: ["within_days"],
  document_expiry: ["within_days"],
  occupancy_mismatch: ["threshold"],
  rent_overdue: ["within_days"],
};
