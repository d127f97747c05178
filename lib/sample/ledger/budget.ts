import { addMonths } from "../days.ts";
import { lettings } from "../leasing/units.ts";
import type { SampleProperty } from "../property.ts";
import { sharesOf } from "./costs.ts";
import { type Ledger, line, type SampleTransaction } from "./line.ts";

/** What was planned for the year of the books, a line a month and category. */
export function* budget(ledger: Ledger, property: SampleProperty): Generator<SampleTransaction> {
  const { annual_revenue, annual_noi, property_type } = property;
  const letting = lettings[property_type];
  const hope = ledger.random.between(0.96, 1.06);
  const income: [string, number][] =
    letting === undefined
      ? [[property_type === "hospitality" ? "room_revenue" : "base_rent", annual_revenue]]
      : [
          ["base_rent", annual_revenue * (1 - letting.recoveries)],
          ["expense_reimbursement", annual_revenue * letting.recoveries],
        ];
  const costs = sharesOf(property_type).map(([category, share]): [string, number] => [
    category,
    (annual_revenue - annual_noi) * share,
  ]);
  const year = `${ledger.asOf.slice(0, 4)}-01-01`;
  for (let month = 0; month < 12; month++)
    for (const [category, amount] of [...income, ...costs]) {
      const planned = Math.round(((amount / 12) * hope) / 10) * 10;
      const accrued_on = addMonths(year, month);
      yield* line(ledger, { category, amount: planned, accrued_on, scenario: "budget" });
    }
}
