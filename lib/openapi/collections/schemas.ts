import { collections, pascalCase, type Verb } from "../../resource/collections.ts";
import type { Collection } from "../../resource/definition.ts";
import { maxLimit } from "../../resource/list/parameters.ts";
import { inputSchema, listedRowSchema, patchSchema, rowSchema } from "../../resource/validation/schemas.ts";
import { fromValibot } from "../parts/from-valibot.ts";
import { ref, type Schema } from "../types.ts";

/** The shapes of one collection, made from the schemas that validate it. */
export function collectionSchemas(collection: Collection): Record<string, Schema> {
  const { one, aOne } = collection;
  const name = pascalCase(one);
  const capital = aOne.charAt(0).toUpperCase() + aOne.slice(1);
  const verbs: readonly Verb[] = collections[collection.name].verbs;
  const when = (verb: Verb, shapes: Record<string, Schema>) => (verbs.includes(verb) ? shapes : {});
  return {
    [name]: { description: `${capital}, whole.`, ...fromValibot(rowSchema(collection)) },
    ...when("create", {
      [`${name}Input`]: { description: `A new ${one}.`, ...fromValibot(inputSchema(collection)) },
    }),
    ...when("update", {
      [`${name}Patch`]: {
        description: "A merge patch (RFC 7396): what is named is written, null clears.",
        ...fromValibot(patchSchema(collection)),
      },
    }),
    [`Listed${name}`]: {
      description: `${capital} of a list: every column, or those that \`fields\` names.`,
      ...fromValibot(listedRowSchema(collection)),
      minProperties: 1,
    },
    [`${name}List`]: {
      type: "object",
      description: "A page of the list, and how to go on.",
      required: ["data", "page"],
      additionalProperties: false,
      properties: {
        data: { type: "array", maxItems: maxLimit, items: ref("schemas", `Listed${name}`) },
        page: ref("schemas", "Page"),
      },
    },
  };
}
