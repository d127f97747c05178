import { AppError } from "../../../errors.ts";
import { didYouMean } from "../../../http/query.ts";
import { fold } from "../../../tabular/columns.ts";
import { columnMatcher } from "../../../tabular/maps/headings.ts";
import { headingsOf, type ImportMap } from "../../../tabular/maps/map.ts";
import { fittingMaps } from "../../../tabular/maps/missing.ts";
import { suggestMap } from "../../../tabular/maps/suggest.ts";
import { readRows, type Table } from "../../../tabular/table.ts";
import type { Collection } from "../../definition.ts";
import { choiceOfHeading } from "./choice-of-heading.ts";
import { importTargets } from "./targets.ts";

/** The map of a file, and what its keys are kept under. */
export interface ChosenMap {
  map: ImportMap;
  /** The name of a built-in or kept map. */
  name?: string;
  /** What the map's keys are kept under, so that a row of the same kind of file is recognized. */
  source: string;
}

/** The name of the map of a collection's own columns. */
export const ownMap = "native";

/** The built-in maps of a collection, by name. */
export function builtInMaps({ options }: Collection): Record<string, ImportMap> {
  return options.importMaps ?? {};
}

export const namedMap = (name: string, map: ImportMap): ChosenMap => ({ map, name, source: name });

/** A map that came with its file. Its keys are kept under the headings that they are made of. */
export const givenMap = (map: ImportMap): ChosenMap => ({ map, source: `key ${(map.key ?? []).join(", ")}` });

/** Without a map: the built-in one that fits the headings, else what headings and values speak for. */
export function fittingMap(collection: Collection, { headings, rows }: Table): ChosenMap {
  const targets = importTargets(collection);
  const builtIn = builtInMaps(collection);
  const [name, ...others] = fittingMaps(builtIn, targets, headings);
  const map = name === undefined ? undefined : builtIn[name];
  const own = new Set(collection.columnNames);
  const isOwn = headings.length > 0 && headings.every((heading) => own.has(heading));
  if (name !== undefined && map !== undefined && others.length === 0 && !isOwn) return namedMap(name, map);
  const { samples: _samples, ...suggested } = suggestMap(headings, readRows(rows), targets, collection.name);
  return givenMap(suggested);
}

export function unknownMapError(name: string, known: readonly string[]): AppError {
  const message = `There is no map of that name.${didYouMean(name, known)}`;
  return new AppError("invalid_parameter", `map: ${message}`, {
    issues: [{ parameter: "map", code: "unknown_map", message }],
  });
}

/** `These are the columns of cmbs.` where a file fits another map than the one that was named. */
export function fitsHint(collection: Collection, headings: readonly string[], chosen: ChosenMap): string {
  const names = fittingMaps(builtInMaps(collection), importTargets(collection), headings);
  const others = names.filter((name) => name !== chosen.name);
  return others.length === 0 ? "" : ` These are the columns of the map ${others.join(", or ")}.`;
}

/** Whether a text is a heading that a file of the collection may have, with a map or without. */
export function headingTest(collection: Collection, chosen?: ChosenMap): (heading: string) => boolean {
  const match = columnMatcher(importTargets(collection));
  const maps = chosen === undefined ? Object.values(builtInMaps(collection)) : [chosen.map];
  const named = new Set(
    maps.flatMap(({ key = [], columns }) =>
      [...key, ...Object.values(columns).flatMap(headingsOf)].map(String).map(fold),
    ),
  );
  const choice = choiceOfHeading(collection);
  return (heading) =>
    named.has(fold(heading)) || match(heading) !== undefined || choice(heading) !== undefined;
}
