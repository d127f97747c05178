import { shortMoney } from "../../../lib/format/money.ts";
import { decimal, percent, rate, ratio, signed } from "../../../lib/format/number.ts";
import {
  type MetricAnswer,
  type MetricName,
  numberOf,
  type Portfolio,
  type TotalName,
} from "../portfolio.ts";

/** A figure of the dashboard: a total, or a metric with its coverage. */
export interface Figure {
  label: string;
  of: { total: TotalName } | { metric: MetricName };
  formula: string;
  /** What is above and below the line. */
  parts?: readonly [string, string];
  format(value: number): string;
  /** A difference in a year. */
  change(now: number, before: number): string;
}

const points = (now: number, before: number) => `${signed(now - before, 1)} pt`;
const share = (now: number, before: number) =>
  before === 0 ? "" : `${signed((now / before - 1) * 100, 1)}%`;
const years = (value: number) => `${decimal(value, 1)} yr`;

const total = (label: string, name: TotalName, formula: string): Figure => ({
  label,
  of: { total: name },
  formula,
  format: shortMoney,
  change: share,
});

const metric = (
  label: string,
  name: MetricName,
  formula: string,
  parts: readonly [string, string],
  format: (value: number) => string,
  change = points,
): Figure => ({ label, of: { metric: name }, formula, parts, format, change });

export const groups: readonly { title: string; figures: readonly Figure[] }[] = [
  {
    title: "Value and debt",
    figures: [
      total("Value", "value", "Value = sum of the current values"),
      total("Debt", "loan", "Debt = sum of the loan balances"),
      total("Equity", "equity", "Equity = values less loans"),
      metric("LTV", "ltv", "LTV = loans ÷ values", ["Loans", "Values of the same"], percent),
    ],
  },
  {
    title: "Income",
    figures: [
      total("NOI, a year", "noi", "NOI = sum of the annual NOI"),
      metric("Cap rate", "cap_rate", "Cap rate = NOI ÷ values", ["NOI", "Values of the same"], percent),
      metric("DSCR", "dscr", "DSCR = NOI ÷ debt service", ["NOI", "Debt service"], ratio, (now, before) =>
        signed(now - before, 2),
      ),
      metric("Debt yield", "debt_yield", "Debt yield = NOI ÷ loans", ["NOI", "Loans of the same"], percent),
    ],
  },
  {
    title: "Space and terms",
    figures: [
      metric(
        "Occupancy, units",
        "occupancy_units",
        "Occupancy = occupied ÷ all units",
        ["Occupied", "Units"],
        percent,
      ),
      metric(
        "WALT, by rent",
        "walt_rent_years",
        "WALT = years left, weighted by base rent",
        ["Rent × years", "Rent"],
        years,
        (now, before) => `${signed(now - before, 1)} yr`,
      ),
      metric(
        "Weighted rate",
        "weighted_rate",
        "Rate weighted by balance",
        ["Rate × balance", "Balance"],
        rate,
        (now, before) => `${signed(now - before, 2)} pt`,
      ),
      metric(
        "Time to maturity",
        "wam_months",
        "Months to maturity, weighted by balance",
        ["Balance × days", "Balance"],
        (months) => years(months / 12),
        (now, before) => `${signed((now - before) / 12, 1)} yr`,
      ),
    ],
  },
];

export function shownValue({ of }: Figure, portfolio: Portfolio | undefined): number | undefined {
  if (portfolio === undefined) return undefined;
  return "total" in of ? numberOf(portfolio.totals[of.total]) : numberOf(portfolio.metrics[of.metric].value);
}

export const metricOf = ({ of }: Figure, portfolio: Portfolio | undefined): MetricAnswer | undefined =>
  "metric" in of ? portfolio?.metrics[of.metric] : undefined;
