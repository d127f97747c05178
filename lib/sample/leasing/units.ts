import { sampleId } from "../ids.ts";
import type { SampleProperty } from "../property.ts";
import type { Random } from "../random.ts";

/** A unit as `POST /units/import` takes it. */
export interface SampleUnit {
  id: string;
  property_id: string;
  number: string;
  use_type: string;
  rentable_sqft: number;
  bedrooms?: number;
  bathrooms?: number;
  market_rent_monthly: number;
}

/** How the units of a kind of property are let. */
export interface Letting {
  use_type: string;
  /** The share of the units, those on the lowest floors, that are shops instead. */
  shops: number;
  /** The share of revenue that is base rent; the rest comes from recoveries and fees. */
  rent: number;
  /** The share of revenue that tenants pay of the costs. */
  recoveries: number;
}

/** Hotels and self storage are let by the night and by the month: they state their occupancy and have no leases here. */
export const lettings: Readonly<Record<string, Letting>> = {
  multifamily: { use_type: "residential", shops: 0, rent: 0.93, recoveries: 0 },
  office: { use_type: "office", shops: 0, rent: 0.82, recoveries: 0.15 },
  industrial: { use_type: "industrial", shops: 0, rent: 0.77, recoveries: 0.23 },
  retail: { use_type: "retail", shops: 0, rent: 0.75, recoveries: 0.24 },
  mixed_use: { use_type: "residential", shops: 0.08, rent: 0.9, recoveries: 0.03 },
};

/** Apartments by size: bedrooms, bathrooms, and area beside the average. */
const apartments = [
  [0, 1, 0.65, 2],
  [1, 1, 0.85, 4],
  [2, 2, 1.2, 3],
  [3, 2, 1.55, 1],
] as const;

/** The units of a property: their areas add up to what is rentable of it, their rents to its revenue. */
export function sampleUnits(
  random: Random,
  property: SampleProperty & { id: string },
  letting: Letting,
): SampleUnit[] {
  const { total_units: count, total_sqft, annual_revenue, occupied_units } = property;
  const floor = Math.min(40, Math.max(4, Math.ceil(count / 12)));
  const drafts = Array.from({ length: count }, (_, index) => {
    const use_type = index < count * letting.shops ? "retail" : letting.use_type;
    const [bedrooms, bathrooms, size] =
      use_type === "residential" ? random.weighted(apartments.map((one) => [one, one[3]] as const)) : [];
    const number = String((Math.floor(index / floor) + 1) * 100 + (index % floor) + 1);
    return { number, use_type, bedrooms, bathrooms, size: size ?? 0.5 + random.next() ** 2 * 2.5 };
  });
  const sizes = drafts.reduce((sum, { size }) => sum + size, 0);
  const rentable = total_sqft * (letting.use_type === "residential" ? 0.86 : 0.94);
  const rent = (annual_revenue * letting.rent * (count / Math.max(1, occupied_units))) / 12;
  return drafts.map(({ size, bedrooms, bathrooms, ...unit }) => ({
    id: sampleId(random),
    property_id: property.id,
    ...unit,
    rentable_sqft: Math.max(100, Math.round((rentable * size) / sizes)),
    ...(bedrooms === undefined ? {} : { bedrooms, bathrooms }),
    market_rent_monthly: Math.max(50, Math.round((rent * size * random.between(1, 1.08)) / sizes)),
  }));
}
