import { type Sql, sql } from "../db/index.ts";
import type { ColumnName } from "./columns.ts";
import { type FilterOperator, type ListParameter, listParameters, maxValues } from "./filters.ts";
import type { Given } from "./query-values.ts";
import { type BadValue, readNumbers, readValue, splitValues } from "./query-values.ts";
import { matchesWords, withinBox, withinDistance } from "./search.ts";

/** A condition that bounds a column on one side. */
export interface Bound {
  column: ColumnName;
  side: "lower" | "upper";
  condition: Sql;
}

export interface Filters {
  conditions: Sql[];
  /** Those of the conditions that are bounds. */
  bounds: Bound[];
  /** A column that every row found is empty in. */
  empty: ColumnName | undefined;
  /** The names of the parameters that filter. */
  names: string[];
  /** Columns that no row found is empty in. */
  known: Set<ColumnName>;
  /** What the rows come by when no sort is named; undefined: newest first. */
  naturalSort: ColumnName | undefined;
}

const comparisons: Partial<Record<FilterOperator, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

/** Reads every parameter that filters. */
export function readFilters(given: Given): Filters {
  const filters: Filters = {
    conditions: [],
    bounds: [],
    empty: undefined,
    names: [],
    known: new Set(),
    naturalSort: undefined,
  };
  for (const parameter of listParameters) {
    const text = given.values.get(parameter.name);
    if (text === undefined || parameter.filter === undefined) continue;
    const { column, operator } = parameter.filter;
    const condition = columnCondition(parameter, text, given.refuse);
    if (condition === undefined) continue;
    filters.names.push(parameter.name);
    filters.conditions.push(condition);
    if (operator in comparisons) {
      filters.naturalSort ??= column;
      filters.bounds.push({ column, side: operator.startsWith("g") ? "lower" : "upper", condition });
    }
    if (operator !== "null" || text === "false") filters.known.add(column);
    else filters.empty ??= column;
  }
  for (const [name, read] of Object.entries(searches)) {
    const text = given.values.get(name);
    if (text === undefined) continue;
    filters.names.push(name);
    const found = read(text, given);
    filters.conditions.push(...found);
    if (name === "q") continue;
    const [south, north] = found;
    if (south !== undefined) filters.bounds.push({ column: "latitude", side: "lower", condition: south });
    if (north !== undefined) filters.bounds.push({ column: "latitude", side: "upper", condition: north });
    filters.known.add("latitude");
    filters.naturalSort = "latitude";
  }
  return filters;
}

function columnCondition(parameter: ListParameter, text: string, refuse: Given["refuse"]): Sql | undefined {
  const { column = "id", operator = "eq" } = parameter.filter ?? {};
  const name = sql.id(column);
  if (operator === "null" && (text === "true" || text === "false"))
    return sql`${name} is ${sql.raw(text === "true" ? "null" : "not null")}`;
  const texts = operator === "eq" ? [...new Set(splitValues(text))] : [text];
  if (texts.length > maxValues) {
    refuse(parameter.name, "too_many_values", `Must have at most ${maxValues} values.`);
    return undefined;
  }
  const read = texts.map((one) => (one === "" ? emptyValue : readValue(parameter, one)));
  const wrong = read.filter((one): one is BadValue => "code" in one);
  for (const { code, message } of wrong) refuse(parameter.name, code, message);
  if (wrong.length > 0) return undefined;
  const values = sql.join(read as Sql[], ", ");
  const comparison = comparisons[operator];
  if (comparison !== undefined) return sql`${name} ${sql.raw(comparison)} ${values}`;
  return texts.length === 1 ? sql`${name} = ${values}` : sql`${name} in (${values})`;
}

const emptyValue: BadValue = { code: "empty", message: "Must not have an empty value between its commas." };

const maxWords = 8;
const maxSearch = 200;

/** The filters that are not a column's; `within_km` belongs to `near` and is read with it. */
const searches: Record<string, (text: string, given: Given) => Sql[]> = {
  q(text, { refuse }) {
    const words = text.trim().split(/\s+/u);
    if (text.length > maxSearch || words.length > maxWords)
      refuse("q", "too_long", `Must have at most ${maxWords} words and ${maxSearch} characters.`);
    else if (text.includes("\0") || !text.isWellFormed())
      refuse("q", "bad_character", "Must be valid Unicode without NUL.");
    else return matchesWords(words);
    return [];
  },
  bbox(text, { refuse }) {
    const [west = 0, south = 0, east = 0, north = 0] = readNumbers(text, 4) ?? [999];
    const inside = [west, east].every((one) => Math.abs(one) <= 180) && Math.max(-south, north) <= 90;
    if (inside && south <= north) return withinBox({ west, south, east, north });
    refuse("bbox", "bad_box", "Must be west,south,east,north in degrees, south not above north.");
    return [];
  },
  near(text, { values, refuse }) {
    const [lat = 0, lng = 0] = readNumbers(text, 2) ?? [999];
    const [km = 0] = readNumbers(values.get("within_km") ?? "", 1) ?? [];
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180) refuse("near", "bad_point", "Must be lat,lng in degrees.");
    else if (!values.has("within_km")) refuse("within_km", "required", "Must come with near.");
    else if (km > 0 && km <= 20_040) return withinDistance(lat, lng, km);
    else refuse("within_km", "out_of_range", "Must be above 0 and at most 20040 kilometres.");
    return [];
  },
  within_km(_text, { values, refuse }) {
    if (!values.has("near")) refuse("near", "required", "Must come with within_km.");
    return [];
  },
};
