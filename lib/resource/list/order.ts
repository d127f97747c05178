import { didYouMean, type QueryParameters } from "../../http/query.ts";
import type { Collection } from "../definition.ts";
import { type SortKey, totalOrder } from "./branches.ts";
import type { Filters } from "./filters.ts";
import { listedColumns, maxSortColumns } from "./parameters.ts";

/** The order that `sort` names; without it, one in which an index finds what the filters ask for. */
export function readOrder(
  collection: Collection,
  { values, addIssue }: QueryParameters,
  { known, naturalSort }: Filters,
): SortKey[] {
  const key = (name: string, descending: boolean): SortKey => {
    const { kind, choices, computedBy, nullable = true } = collection.columns[name] ?? { kind: "text" };
    const mayBeNull = nullable && !known.has(name);
    return {
      column: name,
      descending,
      nullable: mayBeNull,
      ...(computedBy === undefined ? {} : { computedBy }),
      value: { kind, ...(choices ? { choices } : {}) },
    };
  };
  const text = values.get("sort");
  if (text === undefined)
    return totalOrder([naturalSort === undefined ? key("created_at", true) : key(naturalSort, false)], key);
  const parts = text.split(",");
  const names = parts.map((part) => part.replace(/^-/, ""));
  const listed = listedColumns(collection);
  if (parts.length > maxSortColumns)
    addIssue("sort", "too_many_values", `Must name at most ${maxSortColumns} columns.`);
  if (new Set(names).size < names.length) addIssue("sort", "repeated", "Must name each column once.");
  for (const name of names) {
    if (listed.includes(name)) continue;
    const hint = didYouMean(name, listed);
    addIssue("sort", "unknown_column", `${name || "An empty name"} is not a column to sort by.${hint}`);
  }
  return totalOrder(
    names.flatMap((name, index) =>
      listed.includes(name) ? [key(name, parts[index]?.startsWith("-") === true)] : [],
    ),
    key,
  );
}
