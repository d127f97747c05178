import * as v from "valibot";
import { choice, date, decimal, line, pastDate, text, whole, year } from "./fields.ts";

export const statuses = [
  "active",
  "inactive",
  "pending",
  "under_contract",
  "under_renovation",
  "sold",
] as const;
export const propertyTypes = [
  "office",
  "retail",
  "industrial",
  "multifamily",
  "mixed_use",
  "hospitality",
  "healthcare",
  "self_storage",
  "manufactured_housing",
  "cooperative",
  "land",
  "other",
] as const;
export const propertyClasses = ["A", "B", "C", "D"] as const;

const maxMoney = 9_999_999_999_999.99;
const maxInteger = 2_147_483_647;
const money = (what: string) => v.nullable(decimal(0, maxMoney, 2, `${what}, US dollars.`));
const result = (what: string) =>
  v.nullable(decimal(-maxMoney, maxMoney, 2, `${what}, US dollars; may be negative.`));
const units = (what: string) => v.nullable(whole(0, maxInteger, what));

/** What a caller may write, in the table's order. */
const fields = {
  name: line(200, "Name by which the property is known."),
  description: v.nullable(text(10_000, "Free text.")),
  address: line(300, "Street address."),
  city: line(100, "City."),
  state: line(50, "State or territory, usually its two-letter postal code."),
  zip: v.nullable(line(20, "Postal code as written.")),
  latitude: v.nullable(decimal(-90, 90, 7, "Degrees north, WGS 84.")),
  longitude: v.nullable(decimal(-180, 180, 7, "Degrees east, WGS 84.")),
  total_sqft: v.nullable(decimal(0.01, 999_999_999_999.99, 2, "Floor or land area in square feet.")),
  year_built: v.nullable(year("Year of completion, from 1800 to five years ahead.")),
  property_type: choice(propertyTypes, "Kind of use."),
  property_class: v.nullable(choice(propertyClasses, "Investment class, A (best) to D.")),
  acquisition_cost: money("Price paid"),
  acquisition_date: v.nullable(pastDate("Date of purchase, not in the future.")),
  current_value: money("Current value by the latest appraisal or valuation"),
  last_appraised_date: v.nullable(date("Date of the latest appraisal.")),
  estimated_market_value: money("Estimate of the market value"),
  loan_balance: money("Outstanding loan principal"),
  original_loan_amount: money("Loan principal at origination"),
  interest_rate: v.nullable(
    decimal(-999.999999, 999.999999, 6, "Annual interest rate of the loan, percent (6.055 is 6.055 %)."),
  ),
  loan_maturity_date: v.nullable(date("Date on which the loan falls due.")),
  dscr: v.nullable(
    decimal(
      -999_999.9999,
      999_999.9999,
      4,
      "Debt service coverage ratio: NOI divided by annual debt service.",
    ),
  ),
  annual_noi: result("Net operating income of a year"),
  annual_revenue: result("Gross revenue of a year"),
  total_units: units("Number of rentable units."),
  occupied_units: units("Number of units occupied, at most total_units."),
  occupancy_rate: v.nullable(
    decimal(
      0,
      100,
      6,
      "Occupied share in percent; derived from the two unit counts when they come without it.",
    ),
  ),
  status: choice(statuses, "Stage in the portfolio."),
  has_active_alerts: v.pipe(
    v.boolean("Must be true or false."),
    v.description("Whether an alert is open for the property."),
  ),
};

const partial = v.partial(v.strictObject(fields));
const instant = (what: string) => v.pipe(v.string(), v.metadata({ description: what, format: "date-time" }));

/** The body of a create. */
export const propertyInput = v.strictObject({
  ...partial.entries,
  name: fields.name,
  address: fields.address,
  city: fields.city,
  state: fields.state,
  property_type: fields.property_type,
  status: v.optional(fields.status, "active"),
  has_active_alerts: v.optional(fields.has_active_alerts, false),
});

/** The body of a merge patch (RFC 7396): null clears what may be empty. */
export const propertyPatch = partial;

/** A property as it is answered: the 34 columns. */
export const property = v.strictObject({
  id: v.pipe(v.string(), v.metadata({ description: "Identifier, made by the server.", format: "uuid" })),
  ...fields,
  created_at: instant("When the property was made, UTC, to the microsecond."),
  updated_at: instant("When it last changed, UTC, to the microsecond; strictly increasing."),
  created_by: v.nullable(v.pipe(v.string(), v.description("Subject of the token that made it."))),
  updated_by: v.nullable(v.pipe(v.string(), v.description("Subject of the token that last changed it."))),
});

export type PropertyInput = v.InferOutput<typeof propertyInput>;
export type PropertyPatch = v.InferOutput<typeof propertyPatch>;
export type Property = v.InferOutput<typeof property>;
