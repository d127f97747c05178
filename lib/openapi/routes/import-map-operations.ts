import { cmbs } from "../../properties/import-maps/cmbs.ts";
import { type Descriptions, media, type Parameter, ref } from "../types.ts";

const tag = "Import maps";
const name: Parameter = {
  name: "name",
  in: "path",
  required: true,
  description: "The map's name.",
  schema: { type: "string", minLength: 1, maxLength: 64, pattern: "^[a-z0-9][a-z0-9_-]{0,63}$" },
  example: "rent-roll",
};
const sample = {
  collection: "properties",
  columns: { name: "Building", annual_noi: { from: "NOI", as: "number" } },
};
const map = (summary: string, value: unknown) => ({
  "application/json": media("ImportMap", { map: [summary, value] }),
});

export const importMapOperations: Descriptions = {
  "GET /import-maps": {
    id: "listImportMaps",
    tag,
    description: "The maps that callers keep, by name. The built-in ones are not among them.",
    answers: {
      200: {
        description: "The maps.",
        content: {
          "application/json": media(
            {
              type: "object",
              required: ["data"],
              additionalProperties: false,
              properties: { data: { type: "array", maxItems: 1000, items: ref("schemas", "KeptImportMap") } },
            },
            {
              maps: [
                "One map",
                {
                  data: [
                    {
                      name: "rent-roll",
                      collection: "properties",
                      map: sample,
                      updated_at: "2025-10-12T19:32:53.123456Z",
                      updated_by: "auth0|5f7c8ec7c33c6c004bbafe82",
                    },
                  ],
                },
              ],
            },
          ),
        },
      },
    },
    problems: ["invalid_parameter"],
  },
  "GET /import-maps/{name}": {
    id: "getImportMap",
    tag,
    description: "The map itself, ready to be edited: a kept one, or a built-in one such as `cmbs`.",
    parameters: [name],
    answers: { 200: { description: "The map.", content: map("A built-in map", cmbs) } },
    problems: ["invalid_parameter", "not_found"],
  },
  "PUT /import-maps/{name}": {
    id: "putImportMap",
    tag,
    description:
      "Keeps a map under a name, over the one that was there. `samples`, which a suggested map has, are left out.",
    parameters: [name],
    body: { description: "The map, with its `collection`.", content: map("A map", sample) },
    answers: {
      200: { description: "Replaced.", content: map("The map", sample) },
      201: { description: "Kept.", headers: ["Location"], content: map("The map", sample) },
    },
    problems: ["invalid_parameter", "validation_failed", "conflict"],
  },
  "DELETE /import-maps/{name}": {
    id: "deleteImportMap",
    tag,
    description: "Deletes a kept map. What was imported with it stays.",
    parameters: [name],
    answers: { 204: { description: "Deleted." } },
    problems: ["invalid_parameter", "not_found"],
  },
};
