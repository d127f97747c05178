import type { ListParameter } from "../../resource/list/parameters.ts";
import type { Parameter, Schema } from "../types.ts";

/** Shapes that the answers made of figures share. */
export const day: Schema = { type: "string", format: "date", maxLength: 10 };
export const uuid: Schema = { type: "string", format: "uuid", maxLength: 36 };
export const word: Schema = { type: "string", maxLength: 100, pattern: "^[^\\u0000]*$" };

export const nullable = (schema: Schema): Schema => ({ ...schema, type: [schema.type, "null"] });

/** A decimal; its digits as a string where it has more than the 15 that a double carries. */
export const decimalShape: Schema = {
  anyOf: [{ type: "number" }, { type: "string", maxLength: 60, pattern: "^-?\\d+(\\.\\d+)?$" }],
};
export const decimalOrNull: Schema = { anyOf: [...(decimalShape.anyOf as Schema[]), { type: "null" }] };

/** A number of things. */
export const count = (description: string): Schema => ({
  type: "integer",
  format: "int32",
  minimum: 0,
  maximum: 2_147_483_647,
  description,
});

export const object = (properties: Record<string, Schema>, optional: readonly string[] = []): Schema => ({
  type: "object",
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
  properties,
});

export const array = (items: Schema, maxItems = 100_000): Schema => ({ type: "array", maxItems, items });

export const csvText: Schema = { type: "string", maxLength: 6_291_456, pattern: "^[^\\u0000]*$" };

export const asOf: Parameter = {
  name: "as_of",
  in: "query",
  description: "The day that the answer is as of; today (UTC) without it.",
  schema: day,
  example: "2025-12-31",
};

/** A query parameter that has choices, or is a day or an instant. */
export function queryParameter(parameter: {
  name: string;
  description: string;
  example: string;
  required?: boolean;
  choices?: readonly string[];
  kind?: "date" | "timestamp" | "uuid";
}): Parameter {
  const { name, description, example, required = false, choices, kind } = parameter;
  const format = { date: "date", timestamp: "date-time", uuid: "uuid" } as const;
  const schema: Schema =
    choices !== undefined
      ? { type: "string", enum: choices }
      : { type: "string", format: format[kind ?? "date"], maxLength: 40 };
  return { name, in: "query", description, ...(required ? { required } : {}), schema, example };
}

/** The component names of the property list's filters, for questions about a part of the portfolio. */
export const scopeNames = (filters: readonly ListParameter[]): string[] =>
  filters.map(({ name }) => `properties.${name.replace(/\[(\w+)\]$/, ".$1")}`);
