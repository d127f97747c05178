import type { Sql } from "../db/index.ts";
import { readNumbers } from "../resource/list/values.ts";
import { type Found, nothing, type SearchParameter } from "../resource/search-parameter.ts";
import { maxDistanceKm, withinBox, withinDistance } from "./distance.ts";

const number = "-?\\d+(\\.\\d+)?";
const text = (maxLength: number, pattern: string) => ({ type: "string", minLength: 1, maxLength, pattern });

/** The conditions begin with the bounds of the latitude, lower and upper: an index on it serves them. */
function byLatitude(conditions: Sql[]): Found {
  const [south, north] = conditions;
  return {
    conditions,
    bounds: [
      ...(south === undefined ? [] : [{ column: "latitude", side: "lower" as const, condition: south }]),
      ...(north === undefined ? [] : [{ column: "latitude", side: "upper" as const, condition: north }]),
    ],
    known: ["latitude"],
    naturalSort: "latitude",
  };
}

export const bbox: SearchParameter = {
  description: "west,south,east,north in degrees; west above east crosses the antimeridian.",
  example: "-88.1,41.6,-87.5,42.1",
  schema: text(100, `^${number}(,${number}){3}$`),
  read(value, { addIssue }) {
    const [west = 0, south = 0, east = 0, north = 0] = readNumbers(value, 4) ?? [999];
    const inside = [west, east].every((one) => Math.abs(one) <= 180) && Math.max(-south, north) <= 90;
    if (inside && south <= north) return byLatitude(withinBox({ west, south, east, north }));
    addIssue("bbox", "bad_box", "Must be west,south,east,north in degrees, south not above north.");
    return nothing;
  },
};

export const near: SearchParameter = {
  description: "lat,lng in degrees; with within_km.",
  example: "41.88,-87.63",
  schema: text(60, `^${number},${number}$`),
  read(value, { values, addIssue }) {
    const [lat = 0, lng = 0] = readNumbers(value, 2) ?? [999];
    const [km = 0] = readNumbers(values.get("within_km") ?? "", 1) ?? [];
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180)
      addIssue("near", "bad_point", "Must be lat,lng in degrees.");
    else if (!values.has("within_km")) addIssue("within_km", "required", "Must come with near.");
    else if (km > 0 && km <= maxDistanceKm) return byLatitude(withinDistance(lat, lng, km));
    else addIssue("within_km", "out_of_range", `Must be above 0 and at most ${maxDistanceKm} kilometers.`);
    return nothing;
  },
};

export const withinKm: SearchParameter = {
  description: "Great-circle distance to near in kilometers (haversine, radius 6371.0088 km).",
  example: "25",
  schema: { type: "number", exclusiveMinimum: 0, maximum: maxDistanceKm },
  read(_value, { values, addIssue }) {
    if (!values.has("near")) addIssue("near", "required", "Must come with within_km.");
    return nothing;
  },
};
