import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import type { Schema } from "../types.ts";

const formatLengths: Record<string, number> = { date: 10, "date-time": 40, uuid: 36 };

/** The JSON Schema of a valibot schema, in the form that readers and linters of OpenAPI documents like best. */
export function fromValibot(schema: v.GenericSchema): Schema {
  const { $schema, ...converted } = toJsonSchema(schema, {
    target: "draft-2020-12",
    errorMode: "ignore",
    typeMode: "input",
  });
  return tidy(converted) as Schema;
}

/** `anyOf: [X, null]` becomes `type: [X, "null"]`, and what a format already bounds gets its bound in words. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, key === "enum" ? value : tidy(value)]);
  return bounded(nullable(Object.fromEntries(entries)));
}

function nullable(schema: Schema): Schema {
  const [inner, none] = Array.isArray(schema.anyOf) ? (schema.anyOf as Schema[]) : [];
  if (inner === undefined || none?.type !== "null" || typeof inner.type !== "string") return schema;
  const { anyOf, ...rest } = schema;
  return {
    ...inner,
    ...rest,
    type: [inner.type, "null"],
    ...(Array.isArray(inner.enum) ? { enum: [...inner.enum, null] } : {}),
  };
}

function bounded(schema: Schema): Schema {
  const types = [schema.type].flat();
  if (types.includes("integer")) {
    const maximum = schema.maximum ?? Number.MAX_SAFE_INTEGER;
    return { format: Number(maximum) > 2_147_483_647 ? "int64" : "int32", ...schema, maximum };
  }
  if (types.includes("array")) return { maxItems: 1000, ...schema };
  if (!types.includes("string") || schema.enum !== undefined || schema.const !== undefined) return schema;
  const free = schema.format === undefined && schema.pattern === undefined;
  return {
    maxLength: formatLengths[String(schema.format)] ?? 255,
    ...schema,
    ...(free ? { pattern: "^[^\\u0000]*$" } : {}),
  };
}
