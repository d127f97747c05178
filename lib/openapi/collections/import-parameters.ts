import type { Collection } from "../../resource/definition.ts";
import { importParameters } from "../../resource/import/options.ts";
import type { Parameter } from "../types.ts";

/** The query parameters of an import, from the table that parses them. */
export function importQuery(collection: Collection): Parameter[] {
  return importParameters(collection).map(({ name, description, example, choices }) => ({
    name,
    in: "query",
    description,
    schema:
      choices === undefined
        ? { type: "integer", format: "int32", minimum: 0, maximum: 999_999_999 }
        : { type: "string", enum: choices },
    example: choices === undefined ? Number(example) : example,
  }));
}
