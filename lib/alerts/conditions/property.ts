import type { AlertKind } from "../../alert-rules/kinds.ts";
import { type Condition, inDays, ofRule, rulesOfPositions, shown } from "./condition.ts";

interface PropertyCondition {
  kind: AlertKind;
  /** SQL of the value that is compared. */
  observed: string;
  holds: string;
  message: string;
  due?: string;
}

/** A condition of the property as a whole. */
const ofProperty = ({
  kind,
  observed,
  holds,
  message,
  due = "null::date",
}: PropertyCondition): Condition => ({
  kind,
  held: `select ${ofRule}, 'property' as subject_type, p.id as subject_id, (${observed})::numeric as observed,
      ${due} as due_on, ${message} as message
    from ${rulesOfPositions} where ${holds}`,
});

const ltv = "100 * p.loan / nullif(p.value, 0)";
const debtYield = "100 * p.noi / nullif(p.loan, 0)";
const dscr = "p.noi / nullif(p.debt_service, 0)";
const fromLeases = "100.0 * p.occupied_units / nullif(p.total_units, 0)";

export const propertyConditions: readonly Condition[] = [
  ofProperty({
    kind: "dscr_below",
    observed: dscr,
    holds: `${dscr} < r.threshold`,
    message: `format('DSCR is %s, below %s.', ${shown(dscr)}, ${shown("r.threshold")})`,
  }),
  ofProperty({
    kind: "loan_maturity",
    observed: "p.maturity - d.day",
    due: "p.maturity",
    holds: "p.maturity <= d.day + r.within_days and coalesce(p.loan, 1) <> 0",
    message: `format('The loan matures on %s, %s.', p.maturity, ${inDays("p.maturity")})`,
  }),
  ofProperty({
    kind: "ltv_above",
    observed: ltv,
    holds: `${ltv} > r.threshold`,
    message: `format('LTV is %s %%, above %s %%.', ${shown(ltv)}, ${shown("r.threshold")})`,
  }),
  ofProperty({
    kind: "debt_yield_below",
    observed: debtYield,
    holds: `${debtYield} < r.threshold`,
    message: `format('Debt yield is %s %%, below %s %%.', ${shown(debtYield)}, ${shown("r.threshold")})`,
  }),
  ofProperty({
    kind: "occupancy_below",
    observed: "p.occupancy",
    holds: "p.occupancy < r.threshold",
    message: `format('Occupancy is %s %%, below %s %%.', ${shown("p.occupancy")}, ${shown("r.threshold")})`,
  }),
  ofProperty({
    kind: "appraisal_stale",
    observed: "d.day - s.last_appraised_date",
    due: "s.last_appraised_date + r.within_days",
    holds: "s.last_appraised_date + r.within_days < d.day",
    message:
      "format('The latest appraisal is of %s, %s days ago.', s.last_appraised_date, d.day - s.last_appraised_date)",
  }),
  ofProperty({
    kind: "occupancy_mismatch",
    observed: `abs(p.stated_occupancy - ${fromLeases})`,
    holds: `p.source = 'leases' and abs(p.stated_occupancy - ${fromLeases}) >= r.threshold`,
    message: `format('Occupancy is stated as %s %%; by the leases it is %s %%.', ${shown("p.stated_occupancy")}, ${shown(fromLeases)})`,
  }),
];

/** Occupancy on the day against the figure as of so many days before. */
export const occupancyDrop: Condition = {
  kind: "occupancy_drop",
  held: `select ${ofRule}, 'property' as subject_type, p.id as subject_id, before.rate - p.occupancy as observed,
      null::date as due_on, format('Occupancy fell from %s %% on %s to %s %%.', ${shown("before.rate")},
        d.day - r.within_days, ${shown("p.occupancy")}) as message
    from ${rulesOfPositions}
    cross join lateral (
      select f.occupancy_rate as rate from property_figures f
      where f.property_id = p.id and f.as_of <= d.day - r.within_days order by f.as_of desc limit 1
    ) before
    where before.rate - p.occupancy >= r.threshold`,
};
