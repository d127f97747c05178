import type { QueryParameters } from "../../http/query.ts";
import { readWhole } from "../../http/query.ts";

/** The parameters of a refinance. All but the last two are in percent, or a ratio for min_dscr. */
export const refinanceParameters = [
  { name: "rate", description: "Yearly interest rate of the new loan, percent.", example: "6.5" },
  {
    name: "amortization_years",
    description: "Years over which the new loan is paid back.",
    example: "30",
    whole: 50,
  },
  { name: "max_ltv", description: "Largest loan, percent of the value.", example: "60" },
  {
    name: "min_dscr",
    description: "Least NOI for each dollar of debt service; needs rate and amortization_years.",
    example: "1.25",
  },
  { name: "min_debt_yield", description: "Least NOI, percent of the loan.", example: "9" },
  { name: "noi_change", description: "By how much the NOI changes first, percent.", example: "-10" },
  { name: "value_change", description: "By how much the value changes first, percent.", example: "-10" },
  {
    name: "within_months",
    description: "Only loans that fall due within so many months, or have.",
    example: "24",
    whole: 1200,
  },
] as const;

export interface RefinanceQuery {
  rate: string | undefined;
  amortizationYears: number;
  maxLtv: string | undefined;
  minDscr: string | undefined;
  minDebtYield: string | undefined;
  noiChange: string;
  valueChange: string;
  /** -1 when it is not limited. */
  withinMonths: number;
}

/** Reads the constraints; one that is left out is no limit. Issues are added, nothing is thrown. */
export function readRefinanceQuery(parameters: QueryParameters): RefinanceQuery {
  const { values, addIssue } = parameters;
  const query = {
    rate: readDecimal(parameters, "rate", 0, 100),
    amortizationYears: readWhole(parameters, "amortization_years", 1, 50, 0),
    maxLtv: readDecimal(parameters, "max_ltv", 0, 1000),
    minDscr: readDecimal(parameters, "min_dscr", 0.01, 100),
    minDebtYield: readDecimal(parameters, "min_debt_yield", 0.01, 100),
    noiChange: readDecimal(parameters, "noi_change", -100, 1000) ?? "0",
    valueChange: readDecimal(parameters, "value_change", -100, 1000) ?? "0",
    withinMonths: readWhole(parameters, "within_months", 0, 1200, -1),
  };
  for (const [one, other] of [
    ["rate", "amortization_years"],
    ["amortization_years", "rate"],
    ["min_dscr", "rate"],
  ] as const)
    if (values.has(one) && !values.has(other)) addIssue(other, "required", `Must be given with ${one}.`);
  return query;
}

function readDecimal({ values, addIssue }: QueryParameters, name: string, min: number, max: number) {
  const text = values.get(name);
  if (text === undefined) return undefined;
  if (!/^-?\d{1,4}(\.\d{1,6})?$/.test(text) || Number(text) < min || Number(text) > max) {
    addIssue(name, "out_of_range", `Must be a number from ${min} to ${max} with at most 6 decimals.`);
    return undefined;
  }
  return text;
}
