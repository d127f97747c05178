import { Metric } from "../../../components/metric.tsx";
import { date } from "../../../lib/format/date.ts";
import { shortMoney } from "../../../lib/format/money.ts";
import { percent, rate, ratio, unknown } from "../../../lib/format/number.ts";
import type { PropertyRow } from "../../properties/row.ts";
import { useDerived } from "../derived.ts";

/** The six figures of a property, each with where it comes from. */
export function PropertyFigures({ row }: { row: PropertyRow }) {
  const derived = useDerived(row.id);
  return (
    <section class="card metrics" aria-label="Figures">
      <Metric
        label="Value"
        value={shown(row.current_value, shortMoney)}
        note={
          row.last_appraised_date === null ? "no appraisal day" : `appraised ${date(row.last_appraised_date)}`
        }
      />
      <Metric
        label="Debt"
        value={row.loan_balance === 0 ? "none" : shown(row.loan_balance, shortMoney)}
        note={loan(row)}
      />
      <Metric
        label="LTV"
        value={derived === undefined ? "…" : shown(derived.ltv, percent)}
        note={derived?.ltv === null ? "needs value and loan" : "loan ÷ value"}
      />
      <Metric label="NOI, a year" value={shown(row.annual_noi, shortMoney)} note="as stated" />
      <Metric label="DSCR" value={shown(row.dscr, ratio)} note="as stated" />
      <Metric label="Occupancy" value={shown(row.occupancy_rate, percent)} note={units(row)} />
    </section>
  );
}

const shown = (value: number | null | undefined, format: (value: number) => string) =>
  typeof value === "number" ? format(value) : unknown;

function loan({
  loan_balance: balance,
  interest_rate: interest,
  loan_maturity_date: due,
}: PropertyRow): string {
  if (balance === null) return "not known";
  if (balance === 0) return "no loan";
  const parts = [
    interest === null ? undefined : rate(interest),
    due === null ? undefined : `due ${date(due)}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function units({ occupied_units: occupied, total_units: total }: PropertyRow): string {
  return occupied === null || total === null ? "as stated" : `${occupied} of ${total} units, as stated`;
}
