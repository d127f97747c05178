import { definitions } from "../../analytics/definitions.ts";
import { refinanceParameters } from "../../analytics/refinance/query.ts";
import { refinanceColumns } from "../../analytics/refinance/refinance.ts";
import { scopeParameters } from "../../properties/scope.ts";
import { sampleId } from "../../resource/columns/builders.ts";
import { maxFileRows } from "../../resource/list/parameters.ts";
import { asOf, csvText, scopeNames } from "../parts/shapes.ts";
import { type Description, type Descriptions, type MediaType, media, type Parameter } from "../types.ts";

const limit: Parameter = {
  name: "limit",
  in: "query",
  description: `Rows of a page, 1 to 200 and 50 without it; in CSV and NDJSON to ${maxFileRows}.`,
  schema: { type: "integer", format: "int32", minimum: 1, maximum: maxFileRows },
  example: 50,
};
const scope = scopeNames(scopeParameters());
const conditional = ["IfNoneMatch", "IfMatch"];
const unchanged = { description: "Nothing has changed since that ETag.", headers: ["ETag"] };

/** An answer made of rows: cursor pages with sums over the whole in JSON. */
function rows(
  id: string,
  description: string,
  parameters: Parameter[],
  json: MediaType,
  header: string,
): Description {
  return {
    id,
    tag: "Analytics",
    description: `${description} The sums are over the whole, whichever the page.`,
    parameters: [...parameters, asOf, limit, "Cursor", ...scope, ...conditional],
    answers: {
      200: {
        description: "A page.",
        headers: ["ETag", "Link?"],
        content: {
          "application/json": json,
          "text/csv": media(csvText, { csv: ["The beginning of the header", header] }),
          "application/x-ndjson": media(csvText, { ndjson: ["No rows", ""] }),
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "precondition_failed"],
  };
}

const page = { limit: 50, next_cursor: null };
const loan = {
  property_id: sampleId,
  name: "Tower",
  maturity: "2027-06-30",
  balance: 6_000_000,
  value: 10_440_000,
  noi: 522_000,
  proceeds: 5_505_736.52,
  gap: 494_263.48,
  binding: "dscr",
  limits: { ltv: 6_264_000, dscr: 5_505_736.52, debt_yield: 5_800_000 },
};
const totals = {
  properties: 1,
  of: 1,
  balance: 6_000_000,
  proceeds: 5_505_736.52,
  gap: 494_263.48,
  shortfall: 494_263.48,
};

export const rowOperations: Descriptions = {
  "GET /analytics/refinance": rows(
    "getRefinance",
    "What each loan could be replaced by, by its maturity: proceeds are the least of the limits asked for and known.",
    refinanceParameters.map((parameter) => {
      const { name, description, example } = parameter;
      const schema =
        "whole" in parameter
          ? { type: "integer", format: "int32", minimum: 0, maximum: parameter.whole }
          : { type: "number", minimum: -100, maximum: 1000 };
      return { name, in: "query", description, schema, example: Number(example) };
    }),
    media("Refinance", { loan: ["One loan", { as_of: "2025-12-31", totals, data: [loan], page }] }),
    `${refinanceColumns.slice(0, 3).join(",")}\r\n`,
  ),
  "GET /reports/rent-roll": rows(
    "getPortfolioRentRoll",
    "The rent roll of all properties that the filters find, by their names and the numbers of their units.",
    [],
    media("PortfolioRentRoll", {
      empty: [
        "No units",
        {
          as_of: "2025-12-31",
          totals: {
            units: 0,
            leased_units: 0,
            vacant_units: 0,
            non_revenue_units: 0,
            sqft: null,
            leased_sqft: null,
            occupancy_rate: null,
            base_rent_monthly: 0,
            base_rent_sqft_year: null,
            recoveries_monthly: 0,
            market_rent_monthly: null,
            loss_to_lease: null,
            deposit: 0,
          },
          data: [],
          page,
        },
      ],
    }),
    "property_id,unit\r\n",
  ),
  "GET /analytics/definitions": {
    id: "listDefinitions",
    tag: "Analytics",
    description:
      "The definition of every figure: formula, unit, inputs, cases that the formula leaves open, source.",
    parameters: conditional,
    answers: {
      200: {
        description: "All of them.",
        headers: ["ETag"],
        content: {
          "application/json": media("DefinitionList", {
            one: ["One of them", { data: definitions.slice(0, 1) }],
          }),
        },
      },
      304: unchanged,
    },
    problems: ["invalid_parameter", "precondition_failed"],
  },
};
