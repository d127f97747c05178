/** Sections of a statement; amounts are positive in the natural direction of their category. */
export type Section = "income" | "expense" | "capital" | "debt_service";

export interface Line {
  category: string;
  name: string;
  crefc_code: string | null;
  section: string;
  amount: number;
  compare?: number;
  variance?: number;
  per_sqft: number | null;
  per_unit: number | null;
}

export interface Totals {
  egi: number;
  operating_expenses: number;
  noi: number;
  capital: number;
  ncf: number;
  debt_service: number;
  cash_flow_after_debt: number;
  dscr_noi: number | null;
  dscr_ncf: number | null;
  expense_ratio: number | null;
}

export interface Statement extends Totals {
  from: string;
  to: string;
  basis: "accrual" | "cash";
  compare?: "prior_year" | "budget" | "underwritten";
  lines: Line[];
  compare_totals?: Totals & { from: string; to: string };
  interval?: string;
  periods?: (Totals & { from: string; to: string; lines: Line[]; compare_totals?: Totals })[];
}

export type TotalName = Exclude<keyof Totals, "dscr_noi" | "dscr_ncf" | "expense_ratio">;

/** A statement from top to bottom: each section, its lines, and the total that follows it. */
export const layout: readonly {
  section: Section;
  title: string;
  total: TotalName;
  name: string;
  after?: readonly [TotalName, string];
}[] = [
  { section: "income", title: "Income", total: "egi", name: "Effective gross income" },
  {
    section: "expense",
    title: "Operating expenses",
    total: "operating_expenses",
    name: "Operating expenses",
    after: ["noi", "Net operating income"],
  },
  {
    section: "capital",
    title: "Capital",
    total: "capital",
    name: "Capital",
    after: ["ncf", "Net cash flow"],
  },
  {
    section: "debt_service",
    title: "Debt service",
    total: "debt_service",
    name: "Debt service",
    after: ["cash_flow_after_debt", "Cash flow after debt"],
  },
];

const good = new Set(["income", "egi", "noi", "ncf", "cash_flow_after_debt"]);

/** Whether more is better: an expense that rises is worse. Undefined where nothing changed. */
export function effectOf(of: string, variance: number | undefined): "better" | "worse" | undefined {
  if (variance === undefined || variance === 0) return undefined;
  return variance > 0 === good.has(of) ? "better" : "worse";
}
