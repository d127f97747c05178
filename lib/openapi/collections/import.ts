import { pascalCase } from "../../resource/collections.ts";
import type { Collection } from "../../resource/definition.ts";
import { importParametersOf } from "../../resource/import/options.ts";
import { formType, xlsxType } from "../../resource/routes.ts";
import { type Description, media, type Schema } from "../types.ts";
import { csv, ndjson } from "./files.ts";
import { importQuery } from "./import-parameters.ts";

const report = {
  rows: 4,
  stored: 2,
  updated: 0,
  present: 1,
  unchanged: 1,
  differs: 0,
  refused: 1,
  errors: [{ line: 3, pointer: "/name", code: "required", message: "Must be given. (column Property Name)" }],
  differing: [],
  ignored_columns: ["Notes"],
  read: { encoding: "utf-8", delimiter: ",", header_line: 1 },
  encoding: "utf-8",
  adjusted: {},
};

const bytes = (description: string): Schema => ({
  type: "string",
  format: "binary",
  maxLength: 6_291_456,
  description,
});

/** `POST /x/import`. */
export function importDescription(collection: Collection): Description {
  const { one } = collection;
  const many = pascalCase(collection.name);
  return {
    id: `import${many}`,
    tag: many,
    description:
      "Takes a file of at most 6 MB: CSV in any encoding and with any delimiter, NDJSON, or an XLSX workbook. Its columns are " +
      "found by a `map`, or by their headings, whatever their case and spaces. A text body that is not UTF-8 loses its letters at " +
      "the gateway: send such a file as `multipart/form-data`. Every row is checked as a create or a patch is; the report says " +
      `by line what was refused and why. A row that is stored already makes no second ${one}: it is recognized by its id, else by the ` +
      "map's key, else by what the collection is known by. Empty cells and `N/A` are empty values; numbers, days, percentages and " +
      "words are read as people write them, and what is changed on the way is counted.",
    parameters: [...importQuery(importParametersOf(collection)), "IdempotencyKey"],
    body: {
      description: "The file.",
      content: {
        "text/csv": csv(collection),
        "application/x-ndjson": ndjson(collection),
        [xlsxType]: media(bytes("A workbook."), { workbook: ["Its beginning", "PK"] }),
        [formType]: media(
          {
            type: "object",
            required: ["file"],
            additionalProperties: false,
            properties: {
              file: bytes("The file; its name's ending or its first bytes say what it is."),
              map: {
                type: "string",
                description: "A map as JSON, or the name of one.",
                maxLength: 1_000_000,
                pattern: "^[\\s\\S]*$",
              },
            },
          },
          { form: ["A file and the name of a map", { file: "name,address", map: "cmbs" }] },
        ),
      },
    },
    answers: {
      200: {
        description: "The report.",
        headers: ["Idempotency-Replayed?"],
        content: {
          "application/json": media("ImportReport", { report: ["One row of four refused", report] }),
        },
      },
    },
    problems: [
      "invalid_parameter",
      "validation_failed",
      "conflict",
      "idempotency_key_reused",
      "idempotency_in_progress",
    ],
  };
}
