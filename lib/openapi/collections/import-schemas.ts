import { dateOrders, readings } from "../../tabular/maps/map.ts";
import { issueSchema } from "../parts/problems.ts";
import { ref, type Schema } from "../types.ts";

const count = (description: string): Schema => ({
  type: "integer",
  format: "int32",
  minimum: 0,
  maximum: 1_000_000,
  description,
});
/** Any text at all, line ends included. */
const pattern = "^[\\s\\S]*$";
const text = (description: string, maxLength = 10_000): Schema => ({
  type: "string",
  description,
  maxLength,
  pattern,
});
const object = (properties: Record<string, Schema>, required: string[], description?: string): Schema => ({
  type: "object",
  ...(description === undefined ? {} : { description }),
  required,
  additionalProperties: false,
  properties,
});
const texts = (description: string): Schema => ({
  type: "array",
  maxItems: 20_000,
  description,
  items: { type: "string", maxLength: 1_000_000, pattern },
});
const byName = (values: Schema, description: string): Schema => ({
  type: "object",
  description,
  additionalProperties: values,
});

const heading: Schema = {
  description: "A heading, or the number of a column from 1.",
  oneOf: [
    { type: "string", minLength: 1, maxLength: 1000, pattern },
    { type: "integer", format: "int32", minimum: 1, maximum: 16_384 },
  ],
};
const value: Schema = {
  description: "A text, a number, true, false or null.",
  type: ["string", "number", "boolean", "null"],
  maxLength: 10_000,
  pattern,
};
const values = byName(value, "What stands for what; `*` is any other text.");

/** The shapes of an import: its report, and maps. */
export const importSchemas: Record<string, Schema> = {
  ImportReport: object(
    {
      rows: count("Rows in the file that are not empty."),
      stored: count("Rows that are new, or would be in a dry run."),
      updated: count("Stored rows that were changed."),
      present: count("Rows that are stored and were left: unchanged and differs together."),
      unchanged: count("Rows that are stored as the file has them."),
      differs: count("Rows that are stored with other values."),
      refused: count("Rows that were not taken."),
      errors: {
        type: "array",
        maxItems: 1_000_000,
        description: "Why, by line.",
        items: ref("schemas", "ImportIssue"),
      },
      errors_omitted: count("Errors that are not listed, when an answer has no room for all."),
      differing: {
        type: "array",
        maxItems: 100,
        description: "The first rows that are stored with other values, and the fields that differ.",
        items: object(
          {
            line: count("The line in the file."),
            id: { type: "string", format: "uuid", description: "The stored row.", maxLength: 36 },
            fields: texts("The fields."),
          },
          ["line", "id", "fields"],
        ),
      },
      ignored_columns: texts("Headings that no field was read from."),
      read: object(
        {
          encoding: text("How the text was encoded.", 100),
          delimiter: {
            type: "string",
            enum: [",", ";", "\t", "|"],
            description: "What stands between cells.",
          },
          header_line: count("The line of the headings; 0 for none."),
          map: text("The built-in or kept map that was used.", 64),
          date_order: byName(
            { type: "string", enum: dateOrders },
            "The order of day, month and year in days that could be read in several, by field.",
          ),
        },
        [],
        "How the file was read.",
      ),
      encoding: text("How the text was encoded; absent for a workbook.", 100),
      adjusted: byName(
        object({ rounded: count("Values rounded."), recoded: count("Values replaced by another word.") }, [
          "rounded",
          "recoded",
        ]),
        "How many values were changed on the way, by field.",
      ),
      map: {
        description: "With `suggest`: the map that was used; null where the file has the fields themselves.",
        oneOf: [ref("schemas", "ImportMap"), { type: "null" }],
      },
      preview: {
        type: "array",
        maxItems: 20,
        description: "With `suggest`: the first rows as they were read.",
        items: object(
          { line: count("The line in the file."), values: { type: "object", description: "By field." } },
          ["line", "values"],
        ),
      },
    },
    [
      "rows",
      "stored",
      "updated",
      "present",
      "unchanged",
      "differs",
      "refused",
      "errors",
      "differing",
      "ignored_columns",
      "read",
      "adjusted",
    ],
    "What became of the rows: rows = stored + updated + present + refused, and present = unchanged + differs.",
  ),
  ImportIssue: object(
    {
      line: count("The line in the file, as an editor shows it; of a workbook, the row of the sheet."),
      pointer: issueSchema.properties.pointer,
      code: issueSchema.properties.code,
      message: issueSchema.properties.message,
    },
    ["line", "pointer", "code", "message"],
  ),
  ImportMap: object(
    {
      collection: text("The collection whose files it reads.", 64),
      key: {
        type: "array",
        maxItems: 100,
        description: "The columns by which a row is recognized when it comes again.",
        items: heading,
      },
      columns: byName(ref("schemas", "ImportMapSource"), "Where each field comes from."),
      defaults: byName(value, "Values for what a row leaves empty."),
      header: { type: "boolean", description: "False: the file has no headings." },
      samples: byName(texts("Values."), "A few values of each heading, in a suggestion; not kept."),
    },
    ["columns"],
    "How the columns of one kind of file become the fields of a collection.",
  ),
  KeptImportMap: object(
    {
      name: text("Its name.", 64),
      collection: text("The collection whose files it reads.", 64),
      map: ref("schemas", "ImportMap"),
      updated_at: {
        type: "string",
        format: "date-time",
        maxLength: 40,
        description: "When it last changed.",
      },
      updated_by: {
        type: ["string", "null"],
        maxLength: 1000,
        pattern,
        description: "Subject of the token that changed it.",
      },
    },
    ["name", "collection", "map", "updated_at", "updated_by"],
    "A map under its name.",
  ),
  ImportMapSource: {
    description: "A heading, or how to make the value.",
    oneOf: [
      ...(heading.oneOf as Schema[]),
      object(
        {
          from: heading,
          as: { type: "string", enum: readings, description: "How the cell is read." },
          order: { type: "string", enum: dateOrders, description: "Of days such as 1/2/2020." },
          values,
          round: { type: "integer", format: "int32", minimum: 0, maximum: 15, description: "Decimals." },
        },
        ["from"],
      ),
      object({ value }, ["value"]),
      object(
        {
          join: {
            type: "array",
            minItems: 1,
            maxItems: 100,
            description: "Parts; those whose cell is empty drop out.",
            items: {
              oneOf: [
                ...(heading.oneOf as Schema[]),
                object(
                  { from: heading, before: text("Before the value."), after: text("After it."), values },
                  ["from"],
                ),
              ],
            },
          },
          with: text("What stands between the parts; a space when left out."),
        },
        ["join"],
      ),
    ],
  },
};
