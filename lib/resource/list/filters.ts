import { type Sql, sql } from "../../db/index.ts";
import type { QueryParameters } from "../../http/query.ts";
import type { Collection } from "../definition.ts";
import type { Bound, Found } from "../search-parameter.ts";
import { type FilterOperator, type ListParameter, listParameters, maxValues } from "./parameters.ts";
import { type BadValue, readValue, splitValues } from "./values.ts";

/** Everything that the filters of a query ask for, together. */
export interface Filters {
  conditions: Sql[];
  /** Those of the conditions that are bounds. */
  bounds: Bound[];
  /** A column that every row found is empty in. */
  empty: string | undefined;
  /** The names of the parameters that filter. */
  names: string[];
  /** Columns that no row found is empty in. */
  known: Set<string>;
  /** What the rows come by when no sort is named; undefined: newest first. */
  naturalSort: string | undefined;
}

const comparisons: Partial<Record<FilterOperator, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

/** Reads every parameter that filters. */
export function readFilters(collection: Collection, query: QueryParameters): Filters {
  const filters: Filters = {
    conditions: [],
    bounds: [],
    empty: undefined,
    names: [],
    known: new Set(),
    naturalSort: undefined,
  };
  const searched: Found[] = [];
  for (const parameter of listParameters(collection)) {
    const text = query.values.get(parameter.name);
    if (text === undefined || (parameter.filter === undefined && parameter.search === undefined)) continue;
    if (parameter.search !== undefined) {
      searched.push(parameter.search.read(text, query));
      filters.names.push(parameter.name);
    } else addColumnFilter(filters, parameter, text, query);
  }
  for (const found of searched) addFound(filters, found);
  return filters;
}

function addFound(filters: Filters, { conditions, bounds = [], known = [], naturalSort }: Found): void {
  filters.conditions.push(...conditions);
  filters.bounds.push(...bounds);
  for (const name of known) filters.known.add(name);
  filters.naturalSort = naturalSort ?? filters.naturalSort;
}

function addColumnFilter(
  filters: Filters,
  parameter: ListParameter,
  text: string,
  query: QueryParameters,
): void {
  const { column = "id", operator = "eq" } = parameter.filter ?? {};
  const condition = columnCondition(parameter, text, query.addIssue);
  if (condition === undefined) return;
  filters.names.push(parameter.name);
  filters.conditions.push(condition);
  if (operator in comparisons) {
    filters.naturalSort ??= column;
    filters.bounds.push({ column, side: operator.startsWith("g") ? "lower" : "upper", condition });
  }
  if (operator !== "null" || text === "false") filters.known.add(column);
  else filters.empty ??= column;
}

function columnCondition(
  { name: parameter, filter }: ListParameter,
  text: string,
  addIssue: QueryParameters["addIssue"],
): Sql | undefined {
  if (filter === undefined) return undefined;
  const { column, operator, value, computedBy } = filter;
  const name = computedBy === undefined ? sql.id(column) : sql.raw(`(${computedBy})`);
  if (operator === "null" && (text === "true" || text === "false"))
    return sql`${name} is ${sql.raw(text === "true" ? "null" : "not null")}`;
  const texts = operator === "eq" ? [...new Set(splitValues(text))] : [text];
  if (texts.length > maxValues) {
    addIssue(parameter, "too_many_values", `Must have at most ${maxValues} values.`);
    return undefined;
  }
  const read = texts.map((one) => (one === "" ? emptyValue : readValue(value, one)));
  const wrong = read.filter((one): one is BadValue => "code" in one);
  for (const { code, message } of wrong) addIssue(parameter, code, message);
  if (wrong.length > 0) return undefined;
  const values = sql.join(read as Sql[], ", ");
  const comparison = comparisons[operator];
  if (comparison !== undefined) return sql`${name} ${sql.raw(comparison)} ${values}`;
  return texts.length === 1 ? sql`${name} = ${values}` : sql`${name} in (${values})`;
}

const emptyValue: BadValue = { code: "empty", message: "Must not have an empty value between its commas." };
