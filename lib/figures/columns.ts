import { properties } from "../properties/definition.ts";

const { columns } = properties;

/** What a property states and what changes with time, as callers write it for a past day. Each may be unknown. */
export const figureColumns = {
  current_value: columns.current_value,
  loan_balance: columns.loan_balance,
  interest_rate: columns.interest_rate,
  loan_maturity_date: columns.loan_maturity_date,
  dscr: columns.dscr,
  annual_noi: columns.annual_noi,
  annual_revenue: columns.annual_revenue,
  total_units: columns.total_units,
  occupied_units: columns.occupied_units,
  occupancy_rate: columns.occupancy_rate,
  status: { ...columns.status, nullable: true, default: undefined },
};

export const figureNames = Object.keys(figureColumns);
