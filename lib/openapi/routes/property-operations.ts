import { figureColumns } from "../../figures/columns.ts";
import { knownFrom } from "../../leases/known-from.ts";
import { maxLimit } from "../../resource/list/parameters.ts";
import { objectSchema } from "../../resource/validation/schemas.ts";
import { fromValibot } from "../parts/from-valibot.ts";
import { type Descriptions, media, type Parameter, ref, type Schema } from "../types.ts";
import { rentRollSchema } from "./rent-roll-schema.ts";

const tag = "Properties";
const unchanged = { description: "Nothing has changed since that ETag.", headers: ["ETag"] };
const day = (name: string, description: string): Parameter => ({
  name,
  in: "query",
  description,
  schema: { type: "string", format: "date", maxLength: 10 },
  example: "2026-03-31",
});
const asOf: Parameter = {
  ...day("as_of", "The past day."),
  in: "path",
  required: true,
  schema: { type: "string", format: "date", minLength: 10, maxLength: 10 },
};

const written = fromValibot(objectSchema(figureColumns));
const figures: Schema = {
  ...written,
  description: "What a property stated on a day.",
  required: ["as_of", ...Object.keys(figureColumns)],
  properties: {
    as_of: { type: "string", format: "date", maxLength: 10, description: "The day from which it holds." },
    ...(written.properties as Schema),
  },
};
const sampleFigures = Object.fromEntries(
  Object.entries(figureColumns).map(([name, { example }]) => [
    name,
    name === "occupied_units" ? null : example,
  ]),
);
const list: Schema = {
  type: "object",
  description: "A page of figures, the newest first.",
  required: ["data", "page"],
  additionalProperties: false,
  properties: {
    data: { type: "array", maxItems: maxLimit, items: figures },
    page: ref("schemas", "Page"),
  },
};
const page = { limit: 50, next_cursor: null };
const dated = { as_of: "2026-03-31", ...sampleFigures };
const known = media(fromValibot(objectSchema(knownFrom)), { day: ["From a day on", { date: "2026-03-01" }] });
const rollText: Schema = { type: "string", maxLength: 6_291_456, pattern: "^[^\\u0000]*$" };

export const propertyOperations: Descriptions = {
  "GET /properties/{id}/rent-roll": {
    id: "getRentRoll",
    tag,
    description:
      "Who holds which unit on a day, past or future, and what it pays: one row for each unit that exists on the day, by its " +
      "number. In CSV and NDJSON `limit` goes to 10,000.",
    parameters: [
      "Id",
      day("as_of", "The day; today (UTC) without it."),
      { ...limitOf(10_000) },
      "Cursor",
      "IfNoneMatch",
      "IfMatch",
    ],
    answers: {
      200: {
        description: "The rent roll.",
        headers: ["ETag", "Link?"],
        content: {
          "application/json": media("RentRoll", { empty: ["No units", emptyRoll()] }),
          "text/csv": media(
            { ...rollText, description: "CSV with a header line." },
            {
              csv: ["The beginning of the header", "property_id,unit\r\n"],
            },
          ),
          "application/x-ndjson": media(
            { ...rollText, description: "One row a line." },
            {
              ndjson: ["No units", ""],
            },
          ),
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "not_found", "precondition_failed"],
  },
  "GET /properties/{id}/figures": {
    id: "listFigures",
    tag,
    description:
      "What the property stated, by the day on which it changed, the newest first. For a day without a row the newest before it " +
      "holds.",
    parameters: ["Id", day("from", "The first day."), day("to", "The last day."), "Limit", "Cursor"],
    answers: {
      200: {
        description: "A page of figures.",
        content: { "application/json": media(list, { page: ["One day", { data: [dated], page }] }) },
      },
    },
    problems: ["invalid_parameter", "not_found"],
  },
  "PUT /properties/{id}/figures/{as_of}": {
    id: "putFigures",
    tag,
    description:
      "Replaces what the property stated on a past day; a field that is left out is null. Today's figures come from the property " +
      "itself.",
    parameters: ["Id", asOf, "IfMatch", "IfNoneMatch"],
    body: {
      description: "The figures of that day.",
      content: { "application/json": media(written, { day: ["A day", sampleFigures] }) },
    },
    answers: {
      200: {
        description: "Replaced.",
        headers: ["ETag"],
        content: { "application/json": media("Figures", { day: ["A day", dated] }) },
      },
      201: {
        description: "The first figures of that day.",
        headers: ["ETag"],
        content: { "application/json": media("Figures", { day: ["A day", dated] }) },
      },
    },
    problems: ["invalid_parameter", "validation_failed", "not_found", "precondition_failed"],
  },
  "GET /properties/{id}/leases-known-from": {
    id: "getLeasesKnownFrom",
    tag,
    description:
      "Since when occupancy and rent of the property come from its leases; before that they are what it states.",
    parameters: ["Id"],
    answers: { 200: { description: "The day.", content: { "application/json": known } } },
    problems: ["invalid_parameter", "not_found"],
  },
  "PUT /properties/{id}/leases-known-from": {
    id: "putLeasesKnownFrom",
    tag,
    description: "Says since when the leases of the property are known; null for all days.",
    parameters: ["Id"],
    body: { description: "The day.", content: { "application/json": known } },
    answers: { 200: { description: "Stored.", content: { "application/json": known } } },
    problems: ["invalid_parameter", "validation_failed", "not_found"],
  },
};

/** The shapes that these operations have by name. */
export const propertySchemas: Record<string, Schema> = { RentRoll: rentRollSchema, Figures: figures };

function limitOf(maximum: number): Parameter {
  return {
    name: "limit",
    in: "query",
    description: `Rows of a page, 1 to ${maxLimit} in JSON and to ${maximum} in CSV and NDJSON.`,
    schema: { type: "integer", format: "int32", minimum: 1, maximum },
    example: 50,
  };
}

function emptyRoll() {
  const none = { units: 0, leased_units: 0, vacant_units: 0, non_revenue_units: 0 };
  const unknown = { sqft: null, leased_sqft: null, occupancy_rate: null, base_rent_sqft_year: null };
  const sums = { base_rent_monthly: 0, recoveries_monthly: 0, deposit: 0 };
  return {
    as_of: "2026-03-31",
    leases_known_from: null,
    totals: { ...none, ...unknown, ...sums, market_rent_monthly: null, loss_to_lease: null },
    data: [],
    page,
  };
}
