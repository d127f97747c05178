import { sampleId } from "../columns/builders.ts";
import type { Column, ColumnKind } from "../columns/column.ts";
import { type Collection, perCollection } from "../definition.ts";
import type { SearchParameter } from "../search-parameter.ts";
import { wordSearch } from "./search.ts";
import { choicesOf } from "./values.ts";

export type FilterOperator = "eq" | "gt" | "gte" | "lt" | "lte" | "null";

/** One query parameter of a list. Parsing, the nearest known name and the OpenAPI document all read this table. */
export interface ListParameter {
  name: string;
  description: string;
  example: string;
  /** Of a filter by one column. */
  filter?: {
    column: string;
    operator: FilterOperator;
    value: Pick<Column, "kind" | "choices">;
    /** The SQL of a column that is computed. */
    computedBy?: string;
  };
  /** Of a filter that is not one column's. */
  search?: SearchParameter;
}

export const maxLimit = 200;
export const defaultLimit = 50;
/** A file is read in one go; a page of JSON is looked at. */
export const maxFileRows = 10_000;
/** Most values of one filter. */
export const maxValues = 100;
/** Most columns of one sort. */
export const maxSortColumns = 4;

/** The columns that a list is filtered and sorted by. */
export const listedColumns = perCollection(({ columns }): string[] =>
  Object.keys(columns).filter((name) => columns[name]?.listed === true),
);

const words: Record<string, string> = { gt: "above", gte: "at least", lt: "below", lte: "at most" };
const ranged = new Set<ColumnKind>(["decimal", "integer", "date", "timestamp"]);

const examples: Partial<Record<ColumnKind, string>> = {
  uuid: sampleId,
  reference: sampleId,
  text: "Chicago",
  decimal: "1000000",
  integer: "1990",
  date: "2027-12-31",
  timestamp: "2025-10-12T19:32:53Z",
  boolean: "true",
};

function columnParameters(name: string, column: Column): ListParameter[] {
  const { kind, nullable, computedBy } = column;
  const by = { column: name, ...(computedBy === undefined ? {} : { computedBy }) };
  const example = column.choices?.[0] ?? examples[kind] ?? "";
  const operators = ranged.has(kind) ? (["gt", "gte", "lt", "lte"] as const) : [];
  const equal: ListParameter = {
    name,
    description: `${name} is this, or one of several separated by commas (\\, is a comma in a value).`,
    example: kind === "boolean" ? (choicesOf(column)?.[0] ?? "") : example,
    filter: { ...by, operator: "eq", value: column },
  };
  const absent: ListParameter = {
    name: `${name}[null]`,
    description: `true: ${name} is not known; false: it is.`,
    example: "false",
    filter: { ...by, operator: "null", value: { kind: "boolean" } },
  };
  return [
    equal,
    ...operators.map((operator) => ({
      name: `${name}[${operator}]`,
      description: `${name} is ${words[operator]} this.`,
      example,
      filter: { ...by, operator, value: column },
    })),
    ...(nullable ? [absent] : []),
  ];
}

/** Every query parameter of the list, in the order of the documentation. */
export const listParameters = perCollection((collection): ListParameter[] => {
  const listed = listedColumns(collection);
  const filters = ["id", ...listed].flatMap((name) =>
    columnParameters(name, collection.columns[name] as Column),
  );
  return [...filters, ...searchParameters(collection), ...pageParameters(collection, listed)];
});

function searchParameters(collection: Collection): ListParameter[] {
  const q = wordSearch(collection);
  const searches = { ...(q === undefined ? {} : { q }), ...collection.options.searches };
  return Object.entries(searches).map(([name, search]) => {
    const { description, example } = search;
    return { name, description, example, search };
  });
}

function pageParameters({ one, columnNames }: Collection, listed: readonly string[]): ListParameter[] {
  const row = (name: string, example: string, description: string) => ({ name, example, description });
  return [
    row(
      "sort",
      `-${listed.at(-1)},${listed[0]}`,
      `Up to ${maxSortColumns} of ${listed.join(", ")}; - is descending, empty values come last. Ties go by created_at and id. ` +
        "Without it: by the column of the first range filter, else newest first.",
    ),
    row("fields", `id,${columnNames[1]}`, `Columns of the answer, of ${columnNames.join(", ")}.`),
    row(
      "limit",
      "50",
      `Rows of a page, 1 to ${maxLimit} and ${defaultLimit} without it; in CSV and NDJSON to ${maxFileRows}.`,
    ),
    row("cursor", "…", "next_cursor of the page before; the filters and the sort must be the same."),
    row(
      "count",
      "exact",
      `exact or estimated: page.total counts each ${one} that the filters find. JSON only.`,
    ),
  ];
}
