import type { components } from "../../lib/api/schema.ts";

export type PropertyRow = components["schemas"]["Property"];

/** Loan over value in percent; undefined where either is not known. */
export function ltvOf({ loan_balance: loan, current_value: value }: PropertyRow): number | undefined {
  if (typeof loan !== "number" || typeof value !== "number" || value === 0) return undefined;
  return (loan / value) * 100;
}
