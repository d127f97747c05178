import type { CollectionName } from "../../../resource/collections.ts";
import { date, decimal, money, text } from "../../../resource/columns/builders.ts";
import type { RowOf } from "../../../resource/columns/column.ts";
import type { Collection } from "../../../resource/definition.ts";

const area = { min: 0, max: 999_999_999_999.99, scale: 2 };

/** What a row of a rent roll may say: one suite, who is in it and what it pays. */
const columns = {
  property: text("Name or id of the property; not needed where the request names one.", {
    synonyms: ["property name", "building", "community"],
    example: "Harbor Point Apartments",
  }),
  address: text("Street address of the property, to tell two of one name apart.", {
    max: 300,
    synonyms: ["property street address 1", "property address", "street address"],
    example: "1200 Harbor Point Blvd",
  }),
  city: text("City of the property.", { synonyms: ["property city"], example: "Boston" }),
  state: text("State of the property.", { synonyms: ["property state"], example: "MA" }),
  zip: text("Postal code of the property; it is not looked at.", {
    synonyms: ["property zip", "zip code"],
    example: "02125",
  }),
  unit: text("Number of the unit.", {
    required: true,
    max: 50,
    synonyms: ["suite", "unit number", "unit no", "suite number", "apt", "space"],
    example: "210",
  }),
  bd_ba: text("Bedrooms and bathrooms, such as 2/1.5.", {
    max: 20,
    synonyms: ["bd/ba", "beds/baths", "bed/bath"],
    example: "2/1.5",
  }),
  sqft: decimal("Area in square feet; 0 is unknown.", {
    ...area,
    synonyms: ["square feet", "sq ft", "sf", "rentable sqft", "leased sqft", "unit sqft"],
    example: 950,
  }),
  tenant: text("Name of the tenant; empty or VACANT where the unit is vacant.", {
    synonyms: ["tenant name", "resident", "lessee"],
    example: "Northwind Traders",
  }),
  status: text("Current, notice or vacant, as the roll writes it.", {
    max: 50,
    synonyms: ["unit status", "occupancy status", "lease status"],
    example: "Current",
  }),
  market_rent: money("Market rent a month", { synonyms: ["market rent monthly", "market"], example: 2400 }),
  rent: money("Base rent a month", {
    synonyms: [
      "monthly rent",
      "base rent",
      "monthly base rent",
      "rent monthly",
      "current rent",
      "actual rent",
    ],
    example: 2250,
  }),
  annual_rent: money("Base rent a year, where the roll has no monthly one", {
    synonyms: ["base rent annual", "annual base rent", "rent annual", "yearly rent"],
    example: 27_000,
  }),
  rent_sqft_year: decimal("Base rent for a square foot and year, where the roll has no other.", {
    min: 0,
    max: 99_999_999.9999,
    scale: 4,
    synonyms: ["rent psf", "annual rent psf", "base rent psf"],
    example: 28.42,
  }),
  deposit: money("Deposit held", { synonyms: ["security deposit", "deposits"], example: 2250 }),
  lease_from: date("First day of the lease.", {
    synonyms: ["from", "lease start", "lease start date", "commencement", "commencement date", "start date"],
    example: "2025-06-01",
  }),
  lease_to: date("Last day of the lease.", {
    synonyms: [
      "to",
      "lease expiration",
      "lease end",
      "lease end date",
      "expiration",
      "expiration date",
      "end date",
    ],
    example: "2026-05-31",
  }),
  move_in: date("Day on which the tenant moved in.", { synonyms: ["move in date"], example: "2025-06-01" }),
  move_out: date("Day on which the tenant moves out.", {
    synonyms: ["move out date"],
    example: "2026-05-31",
  }),
};

export type RollRow = RowOf<typeof columns>;

/** The columns as the readers of files take them; there is no table behind. */
export const rentRollFile: Collection = {
  // The readers use it as a name for kept maps alone.
  name: "rent-rolls" as CollectionName,
  table: "rent_rolls",
  one: "row of a rent roll",
  aOne: "a row of a rent roll",
  columns,
  columnNames: Object.keys(columns),
  options: { recognizedBy: [] },
};

const vacant = /^\W*vacant\b|^\W*$/i;

/** Whether nobody is in the unit. */
export const isVacant = ({ tenant }: Pick<RollRow, "tenant">): boolean =>
  tenant === null || vacant.test(tenant);

export const hasNotice = ({ status }: Pick<RollRow, "status">): boolean => /notice/i.test(status ?? "");

/** `2/1.5` or `2 BD / 1.5 BA`; null where it says nothing. */
export function roomsOf({ bd_ba }: Pick<RollRow, "bd_ba">): {
  bedrooms: number | null;
  bathrooms: number | null;
} {
  const [bedrooms = null, bathrooms = null] = (bd_ba?.match(/\d+(\.\d)?/g) ?? []).map(Number);
  return /^\s*(studio|st)/i.test(bd_ba ?? "")
    ? { bedrooms: 0, bathrooms: bedrooms }
    : { bedrooms, bathrooms };
}
