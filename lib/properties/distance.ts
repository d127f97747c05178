import { type Sql, sql } from "../db/index.ts";

/** Mean radius of the earth in kilometers (IUGG). */
const earthRadiusKm = 6371.0088;

/** No two places are farther apart, in kilometers: half of the equator, rounded up. */
export const maxDistanceKm = 20_040;

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (angle: number) => (angle * Math.PI) / 180;

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * Within the box, its edges included: the bounds of the latitude, lower and upper, and then the longitude. A west above its
 * east means that the box crosses the antimeridian (RFC 7946, 5.2).
 */
export function withinBox({ west, south, east, north }: Box): Sql[] {
  const degree = (value: number) => sql`${String(value)}::text::numeric`;
  const latitude = [sql`latitude >= ${degree(south)}`, sql`latitude <= ${degree(north)}`];
  return west <= east
    ? [...latitude, sql`longitude between ${degree(west)} and ${degree(east)}`]
    : [...latitude, sql`(longitude >= ${degree(west)} or longitude <= ${degree(east)})`];
}

/** At most `km` kilometres of great circle away (haversine formula); a box around the circle lets the index help. */
export function withinDistance(lat: number, lng: number, km: number): Sql[] {
  const distance = sql`2 * ${earthRadiusKm}::float8 * asin(least(1, sqrt(
    power(sin(radians(latitude::float8 - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(latitude::float8))
    * power(sin(radians(longitude::float8 - ${lng}::float8) / 2), 2))))`;
  return [...withinBox(boxAround(lat, lng, km)), sql`${distance} <= ${km}::float8`];
}

/** The smallest box of whole 1e-6 degrees that holds the circle (J. P. Snyder's bounding longitudes: asin(sin r / cos lat)). */
function boxAround(lat: number, lng: number, km: number): Box {
  const angle = km / earthRadiusKm;
  const south = lat - degrees(angle);
  const north = lat + degrees(angle);
  const overPole = south <= -90 || north >= 90 || angle >= Math.PI / 2;
  const half = overPole ? 180 : degrees(Math.asin(Math.min(1, Math.sin(angle) / Math.cos(radians(lat)))));
  const out = (value: number, up: boolean) => (up ? Math.ceil(value * 1e6) : Math.floor(value * 1e6)) / 1e6;
  const whole = half >= 180;
  return {
    south: Math.max(-90, out(south, false)),
    north: Math.min(90, out(north, true)),
    west: whole ? -180 : wrap(out(lng - half, false)),
    east: whole ? 180 : wrap(out(lng + half, true)),
  };
}

const wrap = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180;
