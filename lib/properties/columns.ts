/** How a column's values look in JSON, in SQL and in a query string. */
export type ColumnKind =
  | "uuid"
  | "text"
  | "decimal"
  | "integer"
  | "date"
  | "timestamp"
  | "boolean"
  | "choice";

export interface Column {
  kind: ColumnKind;
  /** Who writes it: the caller, or the server alone. */
  writer: "caller" | "server";
  nullable: boolean;
}

const column = (kind: ColumnKind, nullable = true, writer: Column["writer"] = "caller"): Column => ({
  kind,
  writer,
  nullable,
});

/** The 34 columns of `properties`, in the table's order. What differs by column is said here once. */
export const columns = {
  id: column("uuid", false, "server"),
  name: column("text", false),
  description: column("text"),
  address: column("text", false),
  city: column("text", false),
  state: column("text", false),
  zip: column("text"),
  latitude: column("decimal"),
  longitude: column("decimal"),
  total_sqft: column("decimal"),
  year_built: column("integer"),
  property_type: column("choice", false),
  property_class: column("choice"),
  acquisition_cost: column("decimal"),
  acquisition_date: column("date"),
  current_value: column("decimal"),
  last_appraised_date: column("date"),
  estimated_market_value: column("decimal"),
  loan_balance: column("decimal"),
  original_loan_amount: column("decimal"),
  interest_rate: column("decimal"),
  loan_maturity_date: column("date"),
  dscr: column("decimal"),
  annual_noi: column("decimal"),
  annual_revenue: column("decimal"),
  total_units: column("integer"),
  occupied_units: column("integer"),
  occupancy_rate: column("decimal"),
  status: column("choice", false),
  has_active_alerts: column("boolean", false),
  created_at: column("timestamp", false, "server"),
  updated_at: column("timestamp", false, "server"),
  created_by: column("text", true, "server"),
  updated_by: column("text", true, "server"),
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as ColumnName[];

/** The column of that name, or undefined when the table has none. */
export function columnOf(name: string): Column | undefined {
  return Object.hasOwn(columns, name) ? columns[name as ColumnName] : undefined;
}
