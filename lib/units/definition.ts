import { choice, date, decimal, money, reference, text } from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";
import { notBefore } from "../resource/validation/not-before.ts";

export const useTypes = [
  "office",
  "retail",
  "industrial",
  "residential",
  "storage",
  "parking",
  "land",
  "other",
] as const;
export const nonRevenueUses = ["model", "employee", "down", "office"] as const;

/** The spaces of a property that are let. */
export const units = collection(
  "units",
  {
    property_id: reference("properties", "The property that the unit is in.", {
      required: true,
      fixed: true,
      listed: true,
    }),
    number: text("Number or name of the unit within its property.", {
      required: true,
      max: 50,
      listed: true,
      searched: true,
      example: "Suite 210",
    }),
    use_type: choice(useTypes, "What the unit is used for.", { required: true, listed: true }),
    rentable_sqft: decimal("Rentable area in square feet.", {
      min: 0.01,
      max: 999_999_999_999.99,
      scale: 2,
      listed: true,
      example: 4200,
    }),
    bedrooms: decimal("Number of bedrooms; 0 is a studio.", { min: 0, max: 99.5, scale: 1, example: 2 }),
    bathrooms: decimal("Number of bathrooms.", { min: 0, max: 99.5, scale: 1, example: 1.5 }),
    market_rent_monthly: money("What the unit would rent for today, a month", {
      listed: true,
      example: 9800,
    }),
    exists_from: date("First day on which the unit exists; null when it always has.", {
      example: "2019-04-01",
    }),
    exists_until: date("Last day on which the unit exists; null while it does.", { example: "2031-12-31" }),
    non_revenue: choice(nonRevenueUses, "Why the unit is not for rent; null when it is.", {}),
  },
  {
    recognizedBy: [["property_id", "number"]],
    rules: [notBefore("exists_until", "exists_from")],
    constraints: {
      units_number_exclusion: {
        problem: "conflict",
        pointer: "/number",
        code: "conflict",
        message: "Is the number of another unit of the property on some of the same days.",
      },
    },
  },
);

export type Unit = Row<typeof units>;
