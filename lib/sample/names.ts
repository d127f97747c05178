import type { Random } from "./random.ts";

const streets = [
  "Main Street",
  "Market Street",
  "Broadway",
  "Commerce Street",
  "Harbor Drive",
  "Lincoln Avenue",
  "Washington Boulevard",
  "Oak Street",
  "Industrial Parkway",
  "Lake Shore Road",
  "Franklin Street",
  "Union Avenue",
  "Canal Street",
  "Highland Avenue",
  "Mill Road",
  "Jefferson Street",
  "Park Avenue",
  "River Road",
  "State Street",
  "Sunset Boulevard",
] as const;

const firstWords = [
  "Harbor",
  "Maple",
  "Summit",
  "Cedar",
  "Granite",
  "Lakeside",
  "Riverbend",
  "Heritage",
  "Northgate",
  "Foundry",
  "Beacon",
  "Prairie",
  "Magnolia",
  "Ironworks",
  "Crescent",
  "Orchard",
  "Pioneer",
  "Sterling",
  "Willow",
  "Union",
  "Canyon",
  "Liberty",
  "Stonebridge",
  "Bayview",
] as const;

export function streetAddress(random: Random): string {
  return `${random.whole(1, 980) * 5} ${random.pick(streets)}`;
}

/** The name of a building, such as Harbor Plaza. */
export function buildingName(random: Random, endings: readonly string[]): string {
  return `${random.pick(firstWords)} ${random.pick(endings)}`;
}
