import type { ColumnKind } from "../properties/columns.ts";
import {
  defaultLimit,
  type ListParameter,
  listedColumns,
  listParameters,
  maxLimit,
  maxValues,
} from "../properties/filters.ts";
import type { Parameter, Schema } from "./types.ts";

const text = (maxLength: number, pattern = "^[^\\u0000]+$"): Schema => ({
  type: "string",
  minLength: 1,
  maxLength,
  pattern,
});

/** One value of each kind of column. */
const kinds: Record<ColumnKind, Schema> = {
  uuid: { type: "string", format: "uuid", maxLength: 36 },
  text: text(300),
  decimal: { type: "number" },
  integer: { type: "integer", format: "int32", minimum: -2_147_483_648, maximum: 2_147_483_647 },
  date: { type: "string", format: "date", maxLength: 10 },
  timestamp: { type: "string", format: "date-time", maxLength: 40 },
  boolean: { type: "string", enum: ["true", "false"] },
  choice: text(60),
};

const number = "-?\\d+(\\.\\d+)?";

/** What is no filter by column. */
const others: Record<string, Schema> = {
  q: text(200),
  bbox: text(100, `^${number}(,${number}){3}$`),
  near: text(60, `^${number},${number}$`),
  within_km: { type: "number", exclusiveMinimum: 0, maximum: 20_038 },
  sort: text(400, `^-?(${listedColumns.join("|")})(,-?(${listedColumns.join("|")})){0,3}$`),
  fields: text(1000, "^[a-z_]+(,[a-z_]+)*$"),
  limit: { type: "integer", format: "int32", minimum: 1, maximum: maxLimit, default: defaultLimit },
  cursor: text(8000, "^[\\w.~-]+$"),
  count: { type: "string", enum: ["exact", "estimated"] },
};

const samples: Record<string, unknown> = { cursor: "eyJ2IjoxfQ.c2ln" };

/** The query parameters of the list, from the table that parses them: first those that are no filter by column. */
export const listQuery: Record<string, Parameter> = Object.fromEntries(
  listParameters
    .toSorted((a, b) => Number(a.filter !== undefined) - Number(b.filter !== undefined))
    .map((parameter) => [componentName(parameter.name), queryParameter(parameter)]),
);

function queryParameter(parameter: ListParameter): Parameter {
  const { name, description, kind, filter, example } = parameter;
  const one =
    parameter.choices === undefined ? schemaOf(parameter) : { type: "string", enum: parameter.choices };
  const several = filter?.operator === "eq";
  const typed = kind === "decimal" || kind === "integer" || one.type === "number" || one.type === "integer";
  const value = samples[name] ?? (typed ? Number(example) : example);
  return {
    name,
    in: "query",
    description,
    ...(several ? { style: "form", explode: false } : {}),
    schema: several ? { type: "array", minItems: 1, maxItems: maxValues, items: one } : one,
    example: several ? [value] : value,
  };
}

function schemaOf({ name, kind }: ListParameter): Schema {
  const schema = kind === "other" ? others[name] : kinds[kind];
  if (schema === undefined) throw new Error(`${name} has no schema`);
  return schema;
}

/** `current_value[gte]` → `List.current_value.gte`: the names that OpenAPI allows. */
function componentName(name: string): string {
  return `List.${name.replace(/\[(\w+)\]$/, ".$1")}`;
}
