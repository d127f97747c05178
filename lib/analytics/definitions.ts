import { hhi } from "./concentration.ts";
import { metrics } from "./metrics/index.ts";
import type { Metric } from "./metrics/metric.ts";
import { sameStoreGrowth } from "./same-store/same-store.ts";

/** A figure as people read about it. */
export type Definition = Pick<Metric, "title" | "places" | "formula" | "edges" | "source"> & {
  name: string;
  unit: Metric["unit"] | "usd";
  /** The inputs that must be known for a property to count, by their names in positions. */
  needs: readonly string[];
  /** What answers it. */
  path: string;
};

const described = (path: string, all: Record<string, Metric>): Definition[] =>
  Object.entries(all).map(([name, { title, unit, places, formula, needs, edges, source }]) => ({
    name,
    title,
    unit,
    places,
    formula,
    needs,
    edges,
    source,
    path,
  }));

/** Figures that are not a ratio of sums over properties. */
const others: Definition[] = [
  {
    name: "economic_occupancy",
    title: "Economic occupancy",
    unit: "percent",
    places: 4,
    formula: "Σ base rent in place ÷ Σ market rent × 100",
    needs: ["market_rent_monthly of each unit for rent"],
    edges: ["Base rent is net of abatement on the day. Units that are not for rent are outside both sums."],
    source: "Leases and units, where the leases are known.",
    path: "/analytics/occupancy",
  },
  {
    name: "proceeds",
    title: "Refinance proceeds",
    unit: "usd",
    places: 2,
    formula:
      "the least of value × max_ltv, NOI ÷ 12 ÷ min_dscr × (1 − (1 + i)^−n) ÷ i, and NOI ÷ min_debt_yield; gap = balance − proceeds",
    needs: ["the inputs of at least one limit that was asked for"],
    edges: [
      "i is the monthly rate, rate ÷ 12, and n the months of amortization; at a rate of 0 the factor is n.",
      "A limit that was not asked for, or whose input is not known, is none. Proceeds are never below 0.",
    ],
    source: "Stated by the property: current_value, annual_noi, loan_balance.",
    path: "/analytics/refinance",
  },
  {
    name: "irr",
    title: "Internal rate of return",
    unit: "percent",
    places: 4,
    formula: "the r of Σ flow ÷ (1 + r)^(days ÷ 365) = 0",
    needs: ["current_value of what is unsold"],
    edges: ["Flows without both signs have none; several rates are ambiguous."],
    source:
      "The ledger: settled actual lines but the owner's and deposits, with value less loan of what is unsold.",
    path: "/analytics/returns",
  },
  {
    name: "moic",
    title: "Multiple on invested capital",
    unit: "ratio",
    places: 4,
    formula: "(Σ positive flows + value less loan of what is unsold) ÷ |Σ negative flows|",
    needs: ["current_value of what is unsold"],
    edges: ["Each flow is the net of a day."],
    source: "The ledger, as for the internal rate of return.",
    path: "/analytics/returns",
  },
];

/** Every figure of the portfolio, in the order of the documentation. */
export const definitions: readonly Definition[] = [
  ...described("/analytics/portfolio", metrics),
  ...described("/analytics/concentration", { hhi }),
  ...described("/analytics/same-store", { noi_growth: sameStoreGrowth }),
  ...others,
];
