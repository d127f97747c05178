import type { Sql } from "../db/index.ts";
import { AppError, type Issue } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { type ColumnName, columnNames } from "./columns.ts";
import { type CursorValues, decodeCursor, fingerprint } from "./cursor.ts";
import { defaultLimit, listParameterNames, maxLimit } from "./filters.ts";
import { type Filters, readFilters } from "./list-filters.ts";
import { readSort } from "./list-sort.ts";
import type { Given } from "./query-values.ts";
import type { SortKey } from "./sort.ts";

export interface ListQuery {
  conditions: Sql[];
  /** Those of them that a page after a cursor needs: what its place in the order implies would mislead the planner. */
  furtherConditions: Sql[];
  /** A column that every row found is empty in. */
  empty: ColumnName | undefined;
  order: SortKey[];
  limit: number;
  fields: readonly ColumnName[];
  count: "exact" | "estimated" | undefined;
  /** The sort values of the row that the page comes after. */
  after: CursorValues | undefined;
  /** Names the filters and the sort; cursors are bound to it. */
  fingerprint: string;
}

/** The query of a list from the query string; 400 with every fault at once. */
export function parseListQuery(query: URLSearchParams, accepted = "application/json"): ListQuery {
  const issues: Issue[] = [];
  const refuse: Given["refuse"] = (parameter, code, message) => issues.push({ parameter, code, message });
  const given = { values: readParameters(query, refuse), refuse };
  const filters = readFilters(given);
  const order = readSort(given, filters);
  const fields = readFields(given);
  const limit = readLimit(given);
  const count = readCount(given);
  if (count !== undefined && accepted !== "application/json")
    refuse("count", "unsupported", "Is answered in JSON alone, which has a place for it.");
  if (issues.length > 0) {
    throw new AppError(
      "invalid_parameter",
      issues.map((one) => `${one.parameter}: ${one.message}`).join(" "),
      {
        issues,
      },
    );
  }
  const name = fingerprintOf(given, filters, order);
  const cursor = given.values.get("cursor");
  const after = cursor === undefined ? undefined : decodeCursor(name, cursor);
  const { conditions, empty } = filters;
  const furtherConditions = further(filters, order);
  return { conditions, furtherConditions, empty, order, limit, fields, count, after, fingerprint: name };
}

/** The row that a page comes after fulfils the filters, and so, on that side, do all that follow it. */
function further({ conditions, bounds }: Filters, [first]: readonly SortKey[]): Sql[] {
  const side = first?.descending ? "upper" : "lower";
  const implied = bounds.filter((bound) => bound.column === first?.column && bound.side === side);
  return conditions.filter((condition) => !implied.some((bound) => bound.condition === condition));
}

function readParameters(query: URLSearchParams, refuse: Given["refuse"]): Map<string, string> {
  const values = new Map<string, string>();
  const known = new Set(listParameterNames);
  for (const name of new Set(query.keys())) {
    const [value = "", ...more] = query.getAll(name);
    if (!known.has(name)) {
      const meant = nearest(name, listParameterNames);
      const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
      refuse(name, "unknown_parameter", `Is not a parameter of this list.${hint}`);
    } else if (more.length > 0)
      refuse(name, "repeated", "Must be given once; several values go between commas.");
    else if (value.trim() === "") refuse(name, "empty", "Must not be empty; leave it out instead.");
    else values.set(name, value);
  }
  return values;
}

function readFields({ values, refuse }: Given): readonly ColumnName[] {
  const text = values.get("fields");
  if (text === undefined) return columnNames;
  const names = text.split(",");
  for (const name of names) {
    if (columnNames.some((known) => known === name)) continue;
    const meant = nearest(name, columnNames);
    const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
    refuse("fields", "unknown_field", `${name || "An empty name"} is not a field of a property.${hint}`);
  }
  if (new Set(names).size < names.length) refuse("fields", "repeated", "Must name each field once.");
  return names as ColumnName[];
}

function readLimit({ values, refuse }: Given): number {
  const text = values.get("limit") ?? String(defaultLimit);
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > maxLimit)
    refuse("limit", "out_of_range", `Must be a whole number from 1 to ${maxLimit}.`);
  return limit;
}

function readCount({ values, refuse }: Given): ListQuery["count"] {
  const text = values.get("count");
  if (text === undefined || text === "exact" || text === "estimated") return text;
  refuse("count", "unknown_choice", "Must be exact or estimated.");
  return undefined;
}

function fingerprintOf({ values }: Given, { names }: Filters, order: readonly SortKey[]): string {
  const sort = order.map(({ column, descending }) => (descending ? `-${column}` : column)).join(",");
  return fingerprint([
    ["sort", sort],
    ...names.map((name): [string, string] => [name, values.get(name) ?? ""]),
  ]);
}
