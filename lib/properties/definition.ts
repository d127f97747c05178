import {
  boolean,
  choice,
  date,
  decimal,
  longText,
  money,
  pastDate,
  text,
  whole,
  yearBuilt,
} from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";
import { derived } from "./derived.ts";
import { classWords, headings, statusWords, typeWords } from "./headings.ts";
import { cmbs } from "./import-maps/cmbs.ts";
import { gsa } from "./import-maps/gsa.ts";
import { bbox, near, withinKm } from "./near.ts";
import { tenantId } from "./tenant.ts";
import { unitCounts } from "./unit-counts.ts";

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

/** The portfolio: one row per property. */
export const properties = collection(
  "properties",
  {
    name: text("Name by which the property is known.", {
      synonyms: headings.name,
      required: true,
      max: 200,
      listed: true,
      searched: true,
      example: "Harbor Point Apartments",
    }),
    description: longText("Free text.", {
      synonyms: headings.description,
      example: "Garden-style community of eleven buildings, refurbished in 2019.",
    }),
    address: text("Street address.", {
      synonyms: headings.address,
      required: true,
      max: 300,
      searched: true,
      example: "1200 Harbor Point Blvd",
    }),
    city: text("City.", {
      synonyms: headings.city,
      required: true,
      max: 100,
      listed: true,
      searched: true,
      example: "Boston",
    }),
    state: text("State or territory, usually its two-letter postal code.", {
      synonyms: headings.state,
      required: true,
      max: 50,
      listed: true,
      example: "MA",
    }),
    zip: text("Postal code as written.", { synonyms: headings.zip, max: 20, listed: true, example: "02125" }),
    latitude: decimal("Degrees north, WGS 84.", {
      synonyms: headings.latitude,
      min: -90,
      max: 90,
      scale: 7,
      example: 42.3188017,
    }),
    longitude: decimal("Degrees east, WGS 84.", {
      synonyms: headings.longitude,
      min: -180,
      max: 180,
      scale: 7,
      example: -71.0463592,
    }),
    total_sqft: decimal("Floor or land area in square feet.", {
      synonyms: headings.total_sqft,
      min: 0.01,
      max: 999_999_999_999.99,
      scale: 2,
      listed: true,
      example: 1_184_500,
    }),
    year_built: yearBuilt("Year of completion, from 1800 to five years ahead.", {
      synonyms: headings.year_built,
      listed: true,
      example: 1988,
    }),
    property_type: choice(propertyTypes, "Kind of use.", {
      synonyms: headings.property_type,
      choiceSynonyms: typeWords,
      required: true,
      listed: true,
      example: "multifamily",
    }),
    property_class: choice(propertyClasses, "Investment class, A (best) to D.", {
      synonyms: headings.property_class,
      choiceSynonyms: classWords,
      listed: true,
      example: "B",
    }),
    acquisition_cost: money("Price paid", {
      synonyms: headings.acquisition_cost,
      listed: true,
      example: 214_500_000,
    }),
    acquisition_date: pastDate("Date of purchase, not in the future.", {
      synonyms: headings.acquisition_date,
      listed: true,
      example: "2018-06-29",
    }),
    current_value: money("Current value by the latest appraisal or valuation", {
      synonyms: headings.current_value,
      listed: true,
      example: 268_000_000,
    }),
    last_appraised_date: date("Date of the latest appraisal.", {
      synonyms: headings.last_appraised_date,
      listed: true,
      example: "2025-03-31",
    }),
    estimated_market_value: money("Estimate of the market value", {
      synonyms: headings.estimated_market_value,
      listed: true,
      example: 271_250_000,
    }),
    loan_balance: money("Outstanding loan principal", {
      synonyms: headings.loan_balance,
      listed: true,
      example: 149_237_881.44,
    }),
    original_loan_amount: money("Loan principal at origination", {
      synonyms: headings.original_loan_amount,
      example: 160_000_000,
    }),
    interest_rate: decimal("Annual interest rate of the loan, percent (6.055 is 6.055 %).", {
      synonyms: headings.interest_rate,
      percent: true,
      min: -999.999999,
      max: 999.999999,
      scale: 6,
      listed: true,
      example: 4.1275,
    }),
    loan_maturity_date: date("Date on which the loan falls due.", {
      synonyms: headings.loan_maturity_date,
      listed: true,
      example: "2028-07-01",
    }),
    dscr: decimal("Debt service coverage ratio: NOI divided by annual debt service.", {
      synonyms: headings.dscr,
      min: -999_999.9999,
      max: 999_999.9999,
      scale: 4,
      listed: true,
      example: 1.62,
    }),
    annual_noi: money("Net operating income of a year", {
      synonyms: headings.annual_noi,
      signed: true,
      listed: true,
      example: 14_960_112.37,
    }),
    annual_revenue: money("Gross revenue of a year", {
      synonyms: headings.annual_revenue,
      signed: true,
      listed: true,
      example: 24_118_400,
    }),
    total_units: whole("Number of rentable units.", {
      synonyms: headings.total_units,
      listed: true,
      example: 1283,
    }),
    occupied_units: whole("Number of units occupied, at most total_units.", {
      synonyms: headings.occupied_units,
      example: 1219,
    }),
    occupancy_rate: decimal(
      "Occupied share in percent; derived from the two unit counts when they come without it.",
      {
        synonyms: headings.occupancy_rate,
        percent: true,
        min: 0,
        max: 100,
        scale: 6,
        listed: true,
        example: 95.011691,
      },
    ),
    status: choice(statuses, "Stage in the portfolio.", {
      synonyms: headings.status,
      choiceSynonyms: statusWords,
      default: "active",
      listed: true,
    }),
    has_active_alerts: boolean("Whether an alert is open or acknowledged for the property.", {
      required: true,
      readOnly: true,
      listed: true,
    }),
    ...derived,
  },
  {
    recognizedBy: [["name", "address", "city", "state"]],
    rules: [unitCounts],
    keepsFigures: true,
    constraints: {
      properties_total_sqft_check: {
        pointer: "/total_sqft",
        code: "out_of_range",
        message: "Must be above 0.",
      },
      properties_occupied_units_check: {
        pointer: "/occupied_units",
        code: "occupied_exceeds_total",
        message: "Must be at most total_units.",
      },
    },
    searches: { bbox, near, within_km: withinKm, tenant_id: tenantId },
    importMaps: { cmbs, gsa },
    sources: { table: "property_sources", owner: "property_id" },
  },
);

export type Property = Row<typeof properties>;
