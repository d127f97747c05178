import { importQuery } from "./import-parameters.ts";
import { listQuery } from "./list-parameters.ts";
import { sampleCsv, sampleInput, sampleNdjson, sampleProperty } from "./samples.ts";
import { type Descriptions, media, type Schema } from "./types.ts";

const tag = "Properties";
const one = media("Property", { property: ["An apartment complex", sampleProperty] });
const patches = {
  revalued: ["A new valuation", { current_value: 275_000_000, last_appraised_date: "2026-03-31" }],
  cleared: ["No loan any more", { loan_balance: null, interest_rate: null, loan_maturity_date: null }],
} satisfies Record<string, [string, unknown]>;
const file = (description: string): Schema => ({
  type: "string",
  description,
  maxLength: 6_291_456,
  pattern: "^[^\\u0000]*$",
});
const csv = media(file("CSV with a header line (RFC 4180), UTF-8."), { csv: ["Two lines", sampleCsv] });
const ndjson = media(file("One JSON object a line, UTF-8."), { ndjson: ["One line", sampleNdjson] });
const unchanged = { description: "Nothing has changed since that ETag.", headers: ["ETag"] };
const links = Object.fromEntries(
  ["getProperty", "updateProperty", "deleteProperty"].map((operationId) => [
    operationId,
    { operationId, parameters: { id: "$response.body#/id" } },
  ]),
);

export const propertyOperations: Descriptions = {
  "POST /properties": {
    id: "createProperty",
    tag,
    description:
      "Stores a new property. `id` and the timestamps are the server's; `created_by` and `updated_by` are the token's subject. " +
      "`occupancy_rate` is derived when both unit counts are given and the rate is not.",
    parameters: ["IdempotencyKey"],
    body: {
      description: "The property.",
      content: {
        "application/json": media("PropertyInput", { property: ["An apartment complex", sampleInput] }),
      },
    },
    answers: {
      201: {
        description: "Stored.",
        headers: ["Location", "ETag"],
        content: { "application/json": one },
        links,
      },
    },
    problems: [
      "validation_failed",
      "conflict",
      "idempotency_key_reused",
      "idempotency_in_progress",
      "invalid_parameter",
    ],
  },
  "GET /properties": {
    id: "listProperties",
    tag,
    description:
      "Filters, sorts and pages through the portfolio. Filters of one column are alternatives when separated by commas, and all " +
      "filters must hold. Cursors never skip or repeat a property that was there throughout; one fits only the filters and the sort " +
      "that it was made for. Ask for `text/csv` or `application/x-ndjson` to get the page in that form.",
    parameters: [...Object.keys(listQuery), "IfNoneMatch", "IfMatch"],
    answers: {
      200: {
        description: "A page.",
        headers: ["ETag", "Link?"],
        content: {
          "application/json": media("PropertyList", {
            page: [
              "A page of one",
              { data: [sampleProperty], page: { limit: 1, next_cursor: "eyJ2IjoxfQ.c2ln" } },
            ],
          }),
          "text/csv": csv,
          "application/x-ndjson": ndjson,
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "precondition_failed"],
  },
  "POST /properties/import": {
    id: "importProperties",
    tag,
    description:
      "Takes a whole CSV or NDJSON file of at most 6 MB, with the columns of a property or those of a `map`. Every row is validated " +
      "as a create is; the report says by line what was refused and why. A row that was imported before is counted as present and " +
      "makes no second property.",
    parameters: [...importQuery, "IdempotencyKey"],
    body: {
      description: "The file.",
      content: { "text/csv": csv, "application/x-ndjson": ndjson },
    },
    answers: {
      200: {
        description: "The report.",
        content: {
          "application/json": media("ImportReport", {
            report: [
              "One row of three refused",
              {
                rows: 3,
                stored: 2,
                present: 0,
                refused: 1,
                errors: [{ line: 3, pointer: "/address", code: "required", message: "Must be given." }],
              },
            ],
          }),
        },
      },
    },
    problems: ["invalid_parameter", "validation_failed", "idempotency_key_reused", "idempotency_in_progress"],
  },
  "GET /properties/{id}": {
    id: "getProperty",
    tag,
    description: "One property, with the ETag of its version.",
    parameters: ["PropertyId", "IfNoneMatch", "IfMatch"],
    answers: {
      200: { description: "The property.", headers: ["ETag"], content: { "application/json": one } },
      304: unchanged,
    },
    problems: ["invalid_parameter", "not_found", "precondition_failed"],
  },
  "PATCH /properties/{id}": {
    id: "updateProperty",
    tag,
    description:
      "A merge patch (RFC 7396): only what the body names is written, null clears. `occupancy_rate` is derived anew when the unit " +
      "counts change and the rate is not named.",
    parameters: ["PropertyId", "IfMatch", "IfNoneMatch"],
    body: {
      description: "What changes.",
      content: {
        "application/merge-patch+json": media("PropertyPatch", patches),
        "application/json": media("PropertyPatch", patches),
      },
    },
    answers: {
      200: {
        description: "The property as it now is.",
        headers: ["ETag"],
        content: { "application/json": one },
      },
    },
    problems: [
      "invalid_parameter",
      "not_found",
      "validation_failed",
      "precondition_failed",
      "precondition_required",
    ],
  },
  "DELETE /properties/{id}": {
    id: "deleteProperty",
    tag,
    description: "Removes the property. A second time it is 404.",
    parameters: ["PropertyId", "IfMatch", "IfNoneMatch"],
    answers: { 204: { description: "Removed." } },
    problems: ["invalid_parameter", "not_found", "precondition_failed", "precondition_required"],
  },
};
