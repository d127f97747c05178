import { nearest } from "../nearest.ts";
import { type ColumnName, columns } from "./columns.ts";
import { type ListedColumn, listedColumns } from "./filters.ts";
import type { Filters } from "./list-filters.ts";
import type { Given } from "./query-values.ts";
import { type SortKey, totalOrder } from "./sort.ts";

const maxKeys = 4;

/** The order that `sort` names; without it, one in which an index finds what the filters ask for. */
export function readSort({ values, refuse }: Given, { known, naturalSort }: Filters): SortKey[] {
  const key = (column: ColumnName, descending: boolean): SortKey => ({
    column,
    descending,
    nullable: columns[column].nullable && !known.has(column),
  });
  const text = values.get("sort");
  if (text === undefined)
    return totalOrder([naturalSort === undefined ? key("created_at", true) : key(naturalSort, false)]);
  const parts = text.split(",");
  if (parts.length > maxKeys) refuse("sort", "too_many_values", `Must name at most ${maxKeys} columns.`);
  const names = parts.map((part) => part.replace(/^-/, ""));
  if (new Set(names).size < names.length) refuse("sort", "repeated", "Must name each column once.");
  for (const name of names) if (!isListed(name)) refuseColumn(refuse, name);
  return totalOrder(
    names.flatMap((name, index) =>
      isListed(name) ? [key(name, parts[index]?.startsWith("-") === true)] : [],
    ),
  );
}

const isListed = (name: string): name is ListedColumn => listedColumns.some((column) => column === name);

function refuseColumn(refuse: Given["refuse"], name: string): void {
  const meant = nearest(name, listedColumns);
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  refuse("sort", "unknown_column", `${name || "An empty name"} is not a column to sort by.${hint}`);
}
