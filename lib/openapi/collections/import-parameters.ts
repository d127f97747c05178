import { type ImportParameter, importParameters } from "../../resource/import/options.ts";
import type { Parameter, Schema } from "../types.ts";

/** The query parameters of an import, from the table that parses them. */
export function importQuery(parameters: readonly ImportParameter[] = importParameters): Parameter[] {
  return parameters.map((parameter) => {
    const { name, description, example, whole } = parameter;
    const schema = schemaOf(parameter);
    return { name, in: "query", description, schema, example: whole === true ? Number(example) : example };
  });
}

function schemaOf({ choices, whole }: ImportParameter): Schema {
  if (whole === true) return { type: "integer", format: "int32", minimum: 0, maximum: 999_999_999 };
  return choices === undefined
    ? { type: "string", minLength: 1, maxLength: 200, pattern: "^[^\\u0000]+$" }
    : { type: "string", enum: choices };
}
