import { maxLimit } from "../../resource/list/parameters.ts";
import { ref, type Schema } from "../types.ts";

const number = (description: string): Schema => ({ type: "number", description });
const known = (description: string): Schema => ({ type: ["number", "null"], description });
const count = (description: string): Schema => ({
  type: "integer",
  format: "int32",
  minimum: 0,
  maximum: 2_147_483_647,
  description,
});
const day = (description: string): Schema => ({
  type: ["string", "null"],
  format: "date",
  maxLength: 10,
  description,
});
const id = (description: string): Schema => ({
  type: ["string", "null"],
  format: "uuid",
  maxLength: 36,
  description,
});
const name = (description: string, type: Schema["type"] = "string"): Schema => ({
  type,
  maxLength: 200,
  pattern: "\\S",
  description,
});

/** An object that has all of its members and no others. */
function whole(
  description: string,
  properties: Record<string, Schema>,
  type: Schema["type"] = "object",
): Schema {
  return { type, description, required: Object.keys(properties), additionalProperties: false, properties };
}

const row = whole("A unit on the day.", {
  property_id: id("The property."),
  unit: name("Number of the unit."),
  unit_id: id("The unit."),
  sqft: known("Area that is let, else the area of the unit, square feet."),
  tenant: name("Name of the tenant that holds it, or will.", ["string", "null"]),
  tenant_id: id("That tenant."),
  lease_id: id("The lease by which it does."),
  status: {
    enum: ["leased", "month_to_month", "notice", "vacant", "future", "non_revenue"],
    description: "`future` is vacant with a lease to come; `notice` is leased with notice given.",
  },
  from: day("First day on which the lease holds it."),
  to: day("Last day; null when there is no end."),
  remaining_months: known("Months of 365.25 / 12 days to the last day; 0 when there is no end."),
  base_rent_monthly: known(
    "Base rent net of abatement, US dollars a month; null for a unit that nobody holds.",
  ),
  base_rent_sqft_year: known("The same for a square foot and year."),
  recoveries_monthly: known("Shares of maintenance, tax, insurance and utilities, US dollars a month."),
  market_rent_monthly: known("What it would rent for, US dollars a month."),
  loss_to_lease: known("Market rent less base rent, US dollars a month."),
  deposit: known("Deposit of the lease, at the first of its units."),
  next_step: whole(
    "The next day on which a charge of rent begins, ends or rises.",
    {
      on: { type: "string", format: "date", maxLength: 10, description: "The day." },
      base_rent_monthly: known("Base rent net of abatement from then on."),
    },
    ["object", "null"],
  ),
  next_option: {
    type: ["object", "null"],
    description: "The open option whose day comes first.",
    maxProperties: 10,
    additionalProperties: true,
  },
});

const totals = whole("Sums over all rows, each rounded once.", {
  units: count("Units that exist on the day."),
  leased_units: count("Those that a lease holds."),
  vacant_units: count("Those that none holds, `future` among them."),
  non_revenue_units: count("Those that are not for rent."),
  sqft: known("Area of all."),
  leased_sqft: known("Area of those that a lease holds."),
  occupancy_rate: known("Leased units of all, percent."),
  base_rent_monthly: number("Base rent net of abatement."),
  base_rent_sqft_year: known("The same for a square foot and year, where the area is known."),
  recoveries_monthly: number("Shares of costs."),
  market_rent_monthly: known("Market rent, of the units that have one."),
  loss_to_lease: known("Market rent less base rent, of the units that have both."),
  deposit: number("Deposits."),
});

/** A page of a rent roll, with the sums over the whole. */
export const rentRollSchema: Schema = whole("A page of a rent roll, and the sums over the whole of it.", {
  as_of: { type: "string", format: "date", maxLength: 10, description: "The day." },
  leases_known_from: day("Since when the leases are known; null is always."),
  totals,
  data: { type: "array", maxItems: maxLimit, items: row },
  page: ref("schemas", "Page"),
});
