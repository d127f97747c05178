import * as v from "valibot";
import type { Column, Columns } from "../columns/column.ts";
import { type Collection, perCollection } from "../definition.ts";
import { date, decimal, line, lines, pastDate, uuid, whole, yearBuilt } from "./field-rules.ts";

type Schema = v.GenericSchema;

/** Most rows of a list inside a row. */
const maxItems = 1000;

/** The schema of a column's values, null apart. */
function valueSchema(column: Column): Schema {
  const { kind, range = { min: 0, max: 0, scale: 0 }, length = { max: 200, lines: "one" }, latest } = column;
  switch (kind) {
    case "text":
      return length.lines === "one" ? line(length.max) : lines(length.max);
    case "decimal":
      return decimal(range);
    case "integer":
      return latest === "five_years_ahead" ? yearBuilt(range) : whole(range);
    case "date":
      return latest === "today" ? pastDate() : date();
    case "boolean":
      return v.boolean("Must be true or false.");
    case "choice": {
      const choices = column.choices ?? [];
      return v.picklist(choices, `Must be one of ${choices.join(", ")}.`);
    }
    case "uuid":
    case "reference":
      return uuid();
    case "timestamp":
      return v.pipe(v.string(), v.metadata({ format: "date-time" }));
    case "object":
      return v.strictObject(inputEntries(column.fields ?? {}), "Must be a JSON object.");
    case "list":
      return v.pipe(
        v.array(v.strictObject(inputEntries(column.list?.columns ?? {})), "Must be a list."),
        v.maxLength(maxItems, `Must have at most ${maxItems} rows.`),
      );
  }
}

/** The schema of a column: null where it may be empty. */
function columnSchema(column: Column): Schema {
  const described = v.pipe(valueSchema(column), v.description(column.description));
  return column.nullable ? v.nullable(described) : described;
}

/** The schema of an object that is no row of a collection, such as what a termination needs. */
export function objectSchema(columns: Columns): v.GenericSchema<unknown, Record<string, unknown>> {
  return v.strictObject(inputEntries(columns)) as v.GenericSchema<unknown, Record<string, unknown>>;
}

/** What a create may leave out: what has a default, and what may be empty. */
function inputEntries(columns: Columns): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => column.writer !== "server")
      .map(([name, column]) => {
        const schema = columnSchema(column);
        const required = !column.nullable && column.default === undefined;
        return [name, required ? schema : v.optional(schema, column.default as never)];
      }),
  );
}

/** The body of a create. */
export const inputSchema = perCollection(({ columns }) => v.strictObject(inputEntries(columns)));

/** The body of a merge patch (RFC 7396): null clears what may be empty. */
export const patchSchema = perCollection(({ columns }) => {
  const entries = Object.entries(columns).filter(([, { writer }]) => writer === "caller");
  return v.partial(
    v.strictObject(Object.fromEntries(entries.map(([name, one]) => [name, columnSchema(one)]))),
  );
});

/** A row as it is answered: every column but those that only `fields` brings. */
export const rowSchema = perCollection((collection) => v.strictObject(rowEntries(collection, false)));

/** A row of a list: any of the columns. */
export const listedRowSchema = perCollection((collection) =>
  v.partial(v.strictObject(rowEntries(collection, true))),
);

function rowEntries({ columns }: Collection, onRequest: boolean): Record<string, Schema> {
  const entries = Object.entries(columns).filter(([, column]) => onRequest || column.onRequest !== true);
  return Object.fromEntries(entries.map(([name, column]) => [name, columnSchema(column)]));
}
