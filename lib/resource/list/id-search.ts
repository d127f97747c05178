import type { Sql } from "../../db/index.ts";
import { isUuid } from "../../uuid.ts";
import { sampleId } from "../columns/builders.ts";
import { nothing, type SearchParameter } from "../search-parameter.ts";
import { maxValues } from "./parameters.ts";
import { splitValues } from "./values.ts";

const uuid = "[0-9A-Fa-f-]{36}";

/** A filter by one or several ids of another collection, of rows that do not themselves refer to it. */
export function idSearch(
  name: string,
  description: string,
  condition: (ids: string[]) => Sql,
): SearchParameter {
  return {
    description: `${description} Several are separated by commas.`,
    example: sampleId,
    schema: { type: "string", minLength: 36, maxLength: 37 * maxValues, pattern: `^${uuid}(,${uuid})*$` },
    read(text, { addIssue }) {
      const ids = splitValues(text);
      if (ids.length > maxValues) addIssue(name, "too_many_values", `Must have at most ${maxValues} values.`);
      else if (!ids.every(isUuid)) addIssue(name, "bad_uuid", "Must be a UUID.");
      else return { conditions: [condition(ids)] };
      return nothing;
    },
  };
}
