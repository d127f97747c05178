import { computed } from "../resource/columns/builders.ts";

const options = { listed: true, onRequest: true } as const;
/** What 15 significant digits carry with 4 decimals. */
const most = 99_999_999_999.9999;
const decimal = (computedBy: string, description: string, example: number) =>
  computed<number, typeof options & { example: number; range: { min: number; max: number; scale: number } }>(
    "decimal",
    computedBy,
    description,
    {
      ...options,
      range: { min: -most, max: most, scale: 4 },
      example,
    },
  );

/** What follows from other columns, rounded half up to 4 decimals. An index has each expression to the letter. */
export const derived = {
  ltv: decimal(
    "round(loan_balance * 100 / nullif(current_value, 0), 4)",
    "Loan to value: loan_balance in percent of current_value.",
    62.5,
  ),
  cap_rate: decimal(
    "round(annual_noi * 100 / nullif(current_value, 0), 4)",
    "Capitalization rate: annual_noi in percent of current_value.",
    5.25,
  ),
  debt_yield: decimal(
    "round(annual_noi * 100 / nullif(loan_balance, 0), 4)",
    "annual_noi in percent of loan_balance.",
    8.4,
  ),
  equity: decimal("current_value - loan_balance", "current_value less loan_balance, US dollars.", 45_000_000),
};
