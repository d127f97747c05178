import { type Sql, sql } from "../db/index.ts";
import { csvText } from "../resource/list/forms/csv.ts";

/** A month's share of a yearly amount, rounded once. */
const month = (yearly: string) => `round(${yearly} / 12, 2)`;

/** The columns of a row of a rent roll as callers see them, each with its SQL over `roll`. */
const columns: Record<string, string> = {
  property_id: "property_id",
  unit: "unit",
  unit_id: "unit_id",
  sqft: "trim_scale(sqft)",
  tenant: "tenant",
  tenant_id: "tenant_id",
  lease_id: "lease_id",
  status: "status",
  from: "from_day",
  to: "to_day",
  remaining_months: "trim_scale(remaining_months)",
  base_rent_monthly: `trim_scale(${month("base_rent_yearly")})`,
  base_rent_sqft_year: "trim_scale(round(base_rent_yearly / sqft, 2))",
  recoveries_monthly: `trim_scale(${month("recoveries_yearly")})`,
  market_rent_monthly: "trim_scale(market_rent_monthly)",
  loss_to_lease: `trim_scale(${month("loss_yearly")})`,
  deposit: "trim_scale(deposit)",
  next_step: `case when step_day is not null then json_build_object('on', step_day,
    'base_rent_monthly', trim_scale(${month("step_yearly")})) end`,
  next_option: "next_option",
};

export const rentRollColumns: readonly string[] = Object.keys(columns);

/** One JSON text of a row of `roll`. */
export const rentRollRow: Sql = sql.raw(
  `(select row_to_json(r)::text from (select ${Object.entries(columns)
    .map(([name, value]) => `${value} as "${name}"`)
    .join(", ")}) r)`,
);

/** One CSV record of a row of `roll`. */
export const rentRollCsv: Sql = sql.raw(
  `concat_ws(',', ${Object.values(columns)
    .map((value) => csvText(value))
    .join(", ")})`,
);

const held = "status in ('leased', 'month_to_month', 'notice')";

/** One JSON text of the sums over `roll`. Units that are not for rent count in `units` and apart; each sum is rounded once. */
export const rentRollTotals: Sql = sql.raw(`(select row_to_json(t)::text from (select
  count(*) as units,
  count(*) filter (where ${held}) as leased_units,
  count(*) filter (where status in ('vacant', 'future')) as vacant_units,
  count(*) filter (where status = 'non_revenue') as non_revenue_units,
  trim_scale(sum(sqft)) as sqft,
  trim_scale(sum(sqft) filter (where ${held})) as leased_sqft,
  trim_scale(round(100.0 * count(*) filter (where ${held}) / nullif(count(*), 0), 4)) as occupancy_rate,
  trim_scale(${month("coalesce(sum(base_rent_yearly), 0)")}) as base_rent_monthly,
  trim_scale(round(sum(base_rent_yearly) filter (where sqft is not null)
    / sum(sqft) filter (where base_rent_yearly is not null), 2)) as base_rent_sqft_year,
  trim_scale(${month("coalesce(sum(recoveries_yearly), 0)")}) as recoveries_monthly,
  trim_scale(sum(market_rent_monthly)) as market_rent_monthly,
  trim_scale(${month("sum(loss_yearly)")}) as loss_to_lease,
  trim_scale(coalesce(sum(deposit), 0)) as deposit
from roll) t)`);
