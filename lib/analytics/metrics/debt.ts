import { hasLoan, type Metric, yearDays } from "./metric.ts";

const noDebt = "A loan of 0 is no debt: the property is outside, and not in `of`.";

/** Loan to value, as in CREFC's Investor Reporting Package: balance over value. */
export const ltv: Metric = {
  title: "Loan to value",
  unit: "percent",
  places: 4,
  formula: "Σ loan ÷ Σ value × 100",
  numerator: "loan",
  denominator: "value",
  times: "100",
  needs: ["loan", "value"],
  edges: ["A loan of 0 is known: the value of a property without debt counts."],
  source: "Stated by the property: loan_balance, current_value. CREFC IRP.",
};

/** Debt service coverage: what is earned for each dollar of debt service. */
export const dscr: Metric = {
  title: "Debt service coverage ratio",
  unit: "ratio",
  places: 4,
  formula: "Σ NOI ÷ Σ debt service",
  numerator: "noi",
  denominator: "debt_service",
  concerns: hasLoan,
  needs: ["noi", "debt_service"],
  basis: "basis",
  edges: [
    "Debt service is twelve months of settled interest and principal up to the day where the first line settled at least " +
      "eleven months before and the twelve months come to more than 0 (basis ledger); else NOI ÷ the stated dscr (basis stated).",
    noDebt,
  ],
  source: "NOI as stated (annual_noi); debt service from the ledger or the stated dscr. CREFC IRP.",
};

/** Debt yield: the lender's return if it took the property for its loan. */
export const debtYield: Metric = {
  title: "Debt yield",
  unit: "percent",
  places: 4,
  formula: "Σ NOI ÷ Σ loan × 100",
  numerator: "noi",
  denominator: "loan",
  times: "100",
  concerns: hasLoan,
  needs: ["noi", "loan"],
  edges: [noDebt],
  source: "Stated by the property: annual_noi, loan_balance. CREFC IRP.",
};

/** The interest rate of all loans, each weighing as its balance. */
export const weightedRate: Metric = {
  title: "Weighted interest rate",
  unit: "percent",
  places: 6,
  formula: "Σ (rate × loan) ÷ Σ loan",
  numerator: "rate * loan",
  denominator: "loan",
  concerns: hasLoan,
  needs: ["rate", "loan"],
  edges: [noDebt],
  source: "Stated by the property: interest_rate, loan_balance. CREFC IRP.",
};

/** The time to maturity of all loans, each weighing as its balance. */
export const wamMonths: Metric = {
  title: "Weighted average maturity",
  unit: "months",
  places: 2,
  formula: "Σ (loan × days to maturity) ÷ Σ loan ÷ (365.25 ÷ 12)",
  numerator: "loan * greatest(days_to_maturity, 0)",
  denominator: "loan",
  times: "12",
  per: yearDays,
  concerns: hasLoan,
  needs: ["loan", "maturity"],
  edges: ["A loan that has matured counts with 0 days.", noDebt],
  source: "Stated by the property: loan_maturity_date, loan_balance. CREFC IRP.",
};
