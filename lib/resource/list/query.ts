import type { Sql } from "../../db/index.ts";
import {
  didYouMean,
  type QueryParameters,
  readChoice,
  readQuery,
  readWhole,
  throwIssues,
} from "../../http/query.ts";
import { type Collection, perCollection } from "../definition.ts";
import { usualNames } from "../stored/json.ts";
import type { SortKey } from "./branches.ts";
import { type CursorValues, decodeCursor, fingerprint } from "./cursor.ts";
import { type Filters, readFilters } from "./filters.ts";
import { readOrder } from "./order.ts";
import { defaultLimit, listParameters, maxFileRows, maxLimit } from "./parameters.ts";

export interface ListQuery {
  conditions: Sql[];
  /** Those of them that a page after a cursor needs: what its place in the order implies would mislead the planner. */
  furtherConditions: Sql[];
  /** A column that every row found is empty in. */
  empty: string | undefined;
  order: SortKey[];
  limit: number;
  fields: readonly string[];
  count: "exact" | "estimated" | undefined;
  /** The sort values of the row that the page comes after. */
  after: CursorValues | undefined;
  /** Names the filters and the sort; cursors are bound to it. */
  fingerprint: string;
}

const parameterNames = perCollection((collection) => listParameters(collection).map(({ name }) => name));

/** The query of a list from the query string; 400 with every fault at once. */
export function parseListQuery(
  collection: Collection,
  search: URLSearchParams,
  accepted = "application/json",
): ListQuery {
  const query = readQuery(search, parameterNames(collection));
  const filters = readFilters(collection, query);
  const order = readOrder(collection, query, filters);
  const fields = readFields(collection, query);
  const most = accepted === "application/json" ? maxLimit : maxFileRows;
  const limit = readWhole(query, "limit", 1, most, defaultLimit);
  const count = readChoice(query, "count", ["exact", "estimated"] as const, undefined);
  if (count !== undefined && accepted !== "application/json")
    query.addIssue("count", "unsupported", "Is answered in JSON alone, which has a place for it.");
  throwIssues(query.issues);
  const name = fingerprintOf(query, filters, order);
  const cursor = query.values.get("cursor");
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

function readFields(collection: Collection, { values, addIssue }: QueryParameters): readonly string[] {
  const text = values.get("fields");
  if (text === undefined) return usualNames(collection);
  const { aOne, columnNames } = collection;
  const names = text.split(",");
  for (const name of names) {
    if (columnNames.includes(name)) continue;
    const hint = didYouMean(name, columnNames);
    addIssue("fields", "unknown_field", `${name || "An empty name"} is not a field of ${aOne}.${hint}`);
  }
  if (new Set(names).size < names.length) addIssue("fields", "repeated", "Must name each field once.");
  return names;
}

function fingerprintOf({ values }: QueryParameters, { names }: Filters, order: readonly SortKey[]): string {
  const sort = order.map(({ column, descending }) => (descending ? `-${column}` : column)).join(",");
  return fingerprint([
    ["sort", sort],
    ...names.map((name): [string, string] => [name, values.get(name) ?? ""]),
  ]);
}
