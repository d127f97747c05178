import { addMonths } from "./days.ts";
import { type Debt, mortgage, roundTo } from "./debt.ts";
import { type PropertyKind, propertyKinds } from "./kinds.ts";
import { buildingName, streetAddress } from "./names.ts";
import { places } from "./places.ts";
import type { Random } from "./random.ts";

/** A property as `POST /properties` takes it. Figures agree: NOI is value times cap rate, DSCR is NOI over debt service. */
export interface SampleProperty extends Partial<Debt> {
  name: string;
  address: string;
  city: string;
  state: string;
  zip: string;
  latitude: number;
  longitude: number;
  property_type: string;
  property_class: string;
  status: string;
  total_sqft: number;
  year_built: number;
  acquisition_cost: number;
  acquisition_date: string;
  current_value: number;
  last_appraised_date: string;
  annual_noi: number;
  annual_revenue: number;
  total_units: number;
  occupied_units: number;
}

export function sampleProperty(random: Random, asOf: string): SampleProperty {
  const kind = random.weighted(propertyKinds.map((one) => [one, one.weight] as const));
  const { city, state, zip, latitude, longitude, prices } = random.pick(places);
  const total_sqft = roundTo(skewed(random, kind.sqft), 100);
  const property_class = random.weighted([
    ["A", 3],
    ["B", 5],
    ["C", 2],
  ] as const);
  const quality = { A: 1.2, B: 1, C: 0.78 }[property_class];
  const current_value = roundTo(total_sqft * within(random, kind.price) * prices * quality, 10_000);
  const annual_noi = roundTo((current_value * within(random, kind.capRate)) / 100, 100);
  const acquisition_date = addMonths(`${asOf.slice(0, 8)}01`, -random.whole(6, 216));
  const years = Number(asOf.slice(0, 4)) - Number(acquisition_date.slice(0, 4));
  const acquisition_cost = roundTo(current_value / (1 + random.between(0, 0.045)) ** years, 10_000);
  const total_units = Math.max(1, Math.round(total_sqft / within(random, kind.unitSqft)));
  const debt = random.chance(0.82)
    ? mortgage(random, { cost: acquisition_cost, bought: acquisition_date, noi: annual_noi, asOf })
    : {};
  return {
    name: buildingName(random, kind.endings),
    address: streetAddress(random),
    city,
    state,
    zip,
    latitude: near(random, latitude),
    longitude: near(random, longitude),
    property_type: kind.type,
    property_class,
    status: random.weighted([
      ["active", 94],
      ["under_renovation", 4],
      ["inactive", 2],
    ]),
    total_sqft,
    year_built: yearBuilt(random, acquisition_date),
    acquisition_cost,
    acquisition_date,
    current_value,
    last_appraised_date: addMonths(asOf, -random.whole(1, 20)),
    annual_noi,
    annual_revenue: roundTo(annual_noi / within(random, kind.margin), 100),
    total_units,
    occupied_units: Math.min(total_units, Math.round((total_units * within(random, kind.occupancy)) / 100)),
    ...debt,
  };
}

const within = (random: Random, [min, max]: PropertyKind["sqft"]) => random.between(min, max);

/** Most buildings are nearer the smallest than the largest. */
const skewed = (random: Random, [min, max]: PropertyKind["sqft"]) => min + (max - min) * random.next() ** 2;

/** Within a mile or two, to six decimals. */
const near = (random: Random, degrees: number) =>
  Math.round((degrees + random.between(-0.02, 0.02)) * 1e6) / 1e6;

function yearBuilt(random: Random, bought: string): number {
  const newest = Number(bought.slice(0, 4)) - 1;
  return Math.max(1890, newest - Math.floor(random.next() ** 1.5 * 70));
}
