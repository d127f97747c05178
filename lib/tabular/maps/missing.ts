import { nearest } from "../../nearest.ts";
import type { TargetColumn } from "../columns.ts";
import type { BoundMap, RowIssue } from "./bind.ts";
import { headingIndex } from "./headings.ts";
import { type Heading, headingsOf, type ImportMap } from "./map.ts";

/** The required fields that a map finds nothing for in a file, each with the heading that it wants or the nearest ones. */
export function missingFields(
  map: ImportMap,
  columns: readonly TargetColumn[],
  bound: Pick<BoundMap, "missing" | "ignored">,
): RowIssue[] {
  const absent = new Set<Heading>(bound.missing);
  return columns.flatMap((column) => {
    const { name, required } = column;
    if (required !== true || map.defaults?.[name] != null) return [];
    const source = map.columns[name];
    if (source === undefined) return [missingIssue(name, "", nearestHeadings(column, bound.ignored))];
    const asked = headingsOf(source);
    if (asked.length === 0 || asked.some((heading) => !absent.has(heading))) return [];
    return [missingIssue(name, `${asked.join(", ")} for `, nearestHeadings(column, bound.ignored))];
  });
}

function missingIssue(field: string, wanted: string, near: readonly string[]): RowIssue {
  const hint = near.length === 0 ? "" : ` The nearest headings are ${near.join(", ")}.`;
  const message = wanted === "" ? `No heading is for ${field}.` : `There is no heading ${wanted}${field}.`;
  return { field, code: "missing_column", message: `${message}${hint}` };
}

function nearestHeadings({ name, synonyms = [] }: TargetColumn, headings: readonly string[]): string[] {
  return [...new Set([name, ...synonyms].flatMap((word) => nearest(word, headings) ?? []))].slice(0, 3);
}

/** The names of those maps whose key and required headings a file has, and most of the others. */
export function fittingMaps<Name extends string>(
  maps: Readonly<Record<Name, ImportMap>>,
  columns: readonly TargetColumn[],
  headings: readonly string[],
): Name[] {
  const placeOf = headingIndex(headings);
  const has = (heading: Heading) => typeof heading === "string" && placeOf(heading) !== undefined;
  const required = new Set(columns.flatMap(({ name, required }) => (required === true ? [name] : [])));
  return (Object.keys(maps) as Name[]).filter((name) => {
    const map: ImportMap = maps[name];
    const sources = Object.entries(map.columns);
    const needed = sources.flatMap(([field, source]) => (required.has(field) ? headingsOf(source) : []));
    const all = [...new Set(sources.flatMap(([, source]) => headingsOf(source)))];
    if (all.length === 0 || ![...(map.key ?? []), ...needed].every(has)) return false;
    return all.filter(has).length >= all.length * 0.75;
  });
}
