import { Metric } from "../../../components/metric.tsx";
import type { components } from "../../../lib/api/schema.ts";
import { money } from "../../../lib/format/money.ts";
import { count, decimal, percent, unknown } from "../../../lib/format/number.ts";

export type RentRollAnswer = components["schemas"]["RentRoll"];

const whole = (value: number | null) => (value === null ? unknown : money(Math.round(value)));

export function RentRollTotals({ totals }: { totals: RentRollAnswer["totals"] }) {
  const { sqft, leased_sqft: leased, loss_to_lease: loss, market_rent_monthly: market } = totals;
  const vacant = sqft === null || leased === null ? undefined : sqft - leased;
  return (
    <section class="card metrics five" aria-label="Totals">
      <Metric
        label="Leased"
        value={leased === null ? count(totals.leased_units, "unit") : `${decimal(leased)} sqft`}
        note={
          sqft === null || leased === null || sqft === 0
            ? `${totals.leased_units} of ${totals.units} units`
            : `${percent((leased / sqft) * 100)} of ${decimal(sqft)}`
        }
      />
      <Metric
        label="Vacant"
        value={vacant === undefined ? count(totals.vacant_units, "unit") : `${decimal(vacant)} sqft`}
        note={count(totals.vacant_units, "unit")}
      />
      <Metric
        label="Base rent / month"
        value={whole(totals.base_rent_monthly)}
        note={
          totals.base_rent_sqft_year === null ? "" : `$${decimal(totals.base_rent_sqft_year, 2)} / sqft / yr`
        }
      />
      <Metric label="Market rent / month" value={whole(market)} note="vacant units counted" />
      <Metric
        label="Loss to lease"
        value={whole(loss)}
        note={loss === null || !market ? "" : `${percent((loss / market) * 100)} of market`}
      />
    </section>
  );
}

/** What the columns mean, under the table and in print. */
export function RentRollNote() {
  return (
    <p class="soft small">
      Money is per month. Base rent is net of free rent. Recoveries are cam, tax, insurance and utilities.
      Loss is market less base rent, not counted where vacant.
    </p>
  );
}
