import { type ColumnKind, type ColumnName, columnNames, columns } from "./columns.ts";
import { propertyClasses, propertyTypes, statuses } from "./schema.ts";

/** The columns that a list is filtered and sorted by. Each has an index (column, created_at, id) that serves both. */
export const listedColumns = [
  "name",
  "city",
  "state",
  "zip",
  "total_sqft",
  "year_built",
  "property_type",
  "property_class",
  "acquisition_cost",
  "acquisition_date",
  "current_value",
  "last_appraised_date",
  "estimated_market_value",
  "loan_balance",
  "interest_rate",
  "loan_maturity_date",
  "dscr",
  "annual_noi",
  "annual_revenue",
  "total_units",
  "occupancy_rate",
  "status",
  "has_active_alerts",
  "created_at",
  "updated_at",
] as const satisfies ColumnName[];

export type ListedColumn = (typeof listedColumns)[number];
export type FilterOperator = "eq" | "gt" | "gte" | "lt" | "lte" | "null";

/** The values of the columns that have few, as text. */
export const choices: Partial<Record<ColumnName, readonly string[]>> = {
  status: statuses,
  property_type: propertyTypes,
  property_class: propertyClasses,
  has_active_alerts: ["false", "true"],
};

/** One query parameter of `GET /properties`. Parsing, the nearest known name and the OpenAPI document all read this table. */
export interface ListParameter {
  name: string;
  description: string;
  example: string;
  /** Set on a filter by column. */
  filter?: { column: ColumnName; operator: FilterOperator };
  /** What one value is; a filter by equality takes several, separated by commas. */
  kind: ColumnKind | "other";
  choices?: readonly string[];
}

export const maxLimit = 200;
export const defaultLimit = 50;
export const maxValues = 100;

const words: Record<string, string> = { gt: "above", gte: "at least", lt: "below", lte: "at most" };
const ranges = new Set<ColumnKind>(["decimal", "integer", "date", "timestamp"]);

const examples: Record<ColumnKind, string> = {
  uuid: "7b0f5f0e-3c1a-4f0e-9d53-0c6a4d1c9b11",
  text: "Chicago",
  decimal: "1000000",
  integer: "1990",
  date: "2027-12-31",
  timestamp: "2025-10-12T19:32:53Z",
  boolean: "true",
  choice: "",
};

function columnParameters(column: ColumnName): ListParameter[] {
  const { kind, nullable } = columns[column];
  const allowed = choices[column];
  const example = allowed?.[0] ?? examples[kind];
  const one = { kind, ...(allowed === undefined ? {} : { choices: allowed }) };
  const equal: ListParameter = {
    name: column,
    description: `${column} is this, or one of several separated by commas (\\, is a comma in a value).`,
    example,
    filter: { column, operator: "eq" },
    ...one,
  };
  const range = ranges.has(kind) ? (["gt", "gte", "lt", "lte"] as const) : [];
  const absent: ListParameter = {
    name: `${column}[null]`,
    description: `true: ${column} is not known; false: it is.`,
    example: "false",
    filter: { column, operator: "null" },
    kind: "boolean",
    choices: ["false", "true"],
  };
  return [
    equal,
    ...range.map((operator) => ({
      name: `${column}[${operator}]`,
      description: `${column} is ${words[operator]} this.`,
      example,
      filter: { column, operator },
      ...one,
    })),
    ...(nullable ? [absent] : []),
  ];
}

const other = (name: string, example: string, description: string): ListParameter => ({
  name,
  example,
  description,
  kind: "other",
});

export const listParameters: ListParameter[] = [
  ...(["id", ...listedColumns] as const).flatMap(columnParameters),
  other(
    "q",
    "park tower",
    "Words that all occur in name, address or city; one of one or two letters begins a word there.",
  ),
  other(
    "bbox",
    "-88.1,41.6,-87.5,42.1",
    "west,south,east,north in degrees; west above east crosses the antimeridian.",
  ),
  other("near", "41.88,-87.63", "lat,lng in degrees; with within_km."),
  other("within_km", "25", "Great-circle distance to near in kilometres (haversine, radius 6371.0088 km)."),
  other(
    "sort",
    "-current_value,name",
    `Up to 4 of ${listedColumns.join(", ")}; - is descending, empty values come last. Ties go by created_at and id. Without it: by the column of the first range filter, by latitude within bbox or near, else newest first.`,
  ),
  other("fields", "id,name,city", `Columns of the answer, of ${columnNames.join(", ")}.`),
  other("limit", "50", `Rows of a page, 1 to ${maxLimit}; ${defaultLimit} without it.`),
  other("cursor", "…", "next_cursor of the page before; the filters and the sort must be the same."),
  other("count", "exact", "exact or estimated: page.total counts what the filters find. JSON only."),
];

export const listParameterNames = listParameters.map(({ name }) => name);
