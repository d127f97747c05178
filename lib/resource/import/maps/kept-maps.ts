import { type Queries, sql } from "../../../db/index.ts";
import { AppError } from "../../../errors.ts";
import type { ImportMap } from "../../../tabular/maps/map.ts";
import { parseMap } from "../../../tabular/maps/parse.ts";
import type { Collection } from "../../definition.ts";
import { builtInMaps, type ChosenMap, givenMap, namedMap, ownMap, unknownMapError } from "./choose-map.ts";
import { importTargets } from "./targets.ts";

/** The map of that name: a built-in one, else one that a caller keeps. Undefined for the collection's own columns. */
export async function findMap(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  name: string,
): Promise<ChosenMap | undefined> {
  if (name === ownMap) return undefined;
  const builtIn = builtInMaps(collection);
  const map = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  if (map !== undefined) return namedMap(name, map);
  const kept = await queries.fetchAll<{ name: string; map: ImportMap }>(
    sql`select name, map from import_maps where collection = ${collection.name} order by name limit 1000`,
  );
  const found = kept.find((one) => one.name === name);
  if (found !== undefined) return namedMap(name, checkedMap(collection, found.map, "map"));
  throw unknownMapError(name, [...Object.keys(builtIn), ...kept.map((one) => one.name)]);
}

/** A map that came with its file, as JSON text; under a name, its keys are that map's. Errors: `invalid_body` with pointers into the map. */
export function readGivenMap(collection: Collection, text: string, name?: string): ChosenMap {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError("invalid_body", "The map is not valid JSON.", { cause });
  }
  const map = checkedMap(collection, value, "body");
  return name === undefined || name === ownMap ? givenMap(map) : namedMap(name, map);
}

function checkedMap(collection: Collection, value: unknown, where: "body" | "map"): ImportMap {
  const parsed = parseMap(value, importTargets(collection), collection.name);
  if (parsed.ok) return parsed.map;
  if (where === "body")
    throw new AppError("invalid_body", "The map is not valid.", { issues: parsed.issues });
  const issues = parsed.issues.map(({ pointer, message }) => ({
    parameter: "map",
    code: "bad_map",
    message: `${pointer}: ${message}`,
  }));
  throw new AppError("invalid_parameter", "The kept map no longer fits the collection.", { issues });
}
