import type { ColumnKind } from "../../resource/columns/column.ts";
import type { Collection } from "../../resource/definition.ts";
import {
  defaultLimit,
  type ListParameter,
  listedColumns,
  listParameters,
  maxFileRows,
  maxSortColumns,
  maxValues,
} from "../../resource/list/parameters.ts";
import { choicesOf } from "../../resource/list/values.ts";
import type { Parameter, Schema } from "../types.ts";

const text = (maxLength: number, pattern = "^[^\\u0000]+$"): Schema => ({
  type: "string",
  minLength: 1,
  maxLength,
  pattern,
});

/** One value of each kind of column. */
const uuid: Schema = { type: "string", format: "uuid", maxLength: 36 };
const kinds: Partial<Record<ColumnKind, Schema>> = {
  uuid,
  reference: uuid,
  text: text(300),
  decimal: { type: "number" },
  integer: { type: "integer", format: "int32", minimum: -2_147_483_648, maximum: 2_147_483_647 },
  date: { type: "string", format: "date", maxLength: 10 },
  timestamp: { type: "string", format: "date-time", maxLength: 40 },
};

/** What is not a filter. */
function pageSchema(collection: Collection, name: string): Schema | undefined {
  const sorts = `-?(${listedColumns(collection).join("|")})`;
  const schemas: Record<string, Schema> = {
    sort: text(400, `^${sorts}(,${sorts}){0,${maxSortColumns - 1}}$`),
    fields: text(1000, "^[a-z_]+(,[a-z_]+)*$"),
    limit: { type: "integer", format: "int32", minimum: 1, maximum: maxFileRows, default: defaultLimit },
    cursor: text(8000, "^[\\w.~-]+$"),
    count: { type: "string", enum: ["exact", "estimated"] },
  };
  return schemas[name];
}

const samples: Record<string, unknown> = { cursor: "eyJ2IjoxfQ.c2ln" };

/** The query parameters of the list by their component names: first those that are not a filter by one column. */
export function listQuery(collection: Collection): Record<string, Parameter> {
  return Object.fromEntries(
    listParameters(collection)
      .toSorted((a, b) => Number(a.filter !== undefined) - Number(b.filter !== undefined))
      .map((parameter) => [componentName(collection, parameter.name), queryParameter(collection, parameter)]),
  );
}

function queryParameter(collection: Collection, parameter: ListParameter): Parameter {
  const { name, description, filter, example } = parameter;
  const one = schemaOf(collection, parameter);
  const several = filter?.operator === "eq";
  const value =
    samples[name] ?? (one.type === "number" || one.type === "integer" ? Number(example) : example);
  return {
    name,
    in: "query",
    description,
    ...(several ? { style: "form", explode: false } : {}),
    schema: several ? { type: "array", minItems: 1, maxItems: maxValues, items: one } : one,
    example: several ? [value] : value,
  };
}

function schemaOf(collection: Collection, { name, filter, search }: ListParameter): Schema {
  const choices = filter === undefined ? undefined : choicesOf(filter.value);
  const schema =
    choices !== undefined
      ? { type: "string", enum: choices }
      : filter !== undefined
        ? kinds[filter.value.kind]
        : (search?.schema ?? pageSchema(collection, name));
  if (schema === undefined) throw new Error(`${name} of ${collection.name} has no schema`);
  return schema;
}

/** `current_value[gte]` of properties → `properties.current_value.gte`: the names that OpenAPI allows. */
function componentName(collection: Collection, name: string): string {
  return `${collection.name}.${name.replace(/\[(\w+)\]$/, ".$1")}`;
}
