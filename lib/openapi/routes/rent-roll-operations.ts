import { rentRollParameters } from "../../rent-rolls/import/options.ts";
import { rentRollFile } from "../../rent-rolls/import/rows/columns.ts";
import { importDescription } from "../collections/import.ts";
import { importQuery } from "../collections/import-parameters.ts";
import { importSchemas } from "../collections/import-schemas.ts";
import { type Descriptions, media, type Schema } from "../types.ts";

const whole = importDescription(rentRollFile);
const sample = {
  rows: 2,
  stored: 1,
  updated: 0,
  present: 1,
  unchanged: 1,
  differs: 0,
  refused: 0,
  errors: [],
  differing: [],
  ignored_columns: ["Options"],
  read: { encoding: "utf-8", delimiter: ",", header_line: 1 },
  encoding: "utf-8",
  adjusted: {},
  missing: [
    {
      lease_id: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
      property: "Harbor Point Apartments",
      tenant: "Northwind Traders",
      units: ["210"],
      ended: false,
    },
  ],
};

export const rentRollOperations: Descriptions = {
  "POST /rent-rolls/import": {
    ...whole,
    id: "importRentRoll",
    tag: "Leases",
    description:
      "Takes a rent roll as people have it, one row a suite, as it was on `as_of`: units, tenants and leases that are not there " +
      "yet are made, a changed rent becomes a base rent from that day, a unit that has another tenant passes on, and vacant rows are " +
      "units without a lease. Rows of one property that are equal in tenant, first and last day are one lease with its rents added. " +
      "Leases that hold a unit and are not listed are reported as `missing`. Nothing up to the roll before is rewritten, and a roll " +
      "of a day before the newest is refused. A row's outcome is the first of refused, stored, updated and present that holds for " +
      "its unit, tenant or lease.",
    parameters: [...importQuery(rentRollParameters), "IdempotencyKey"],
    answers: {
      200: {
        description: "The report.",
        headers: ["Idempotency-Replayed?"],
        content: { "application/json": media("RentRollReport", { report: ["A lease is missing", sample] }) },
      },
    },
  },
};

const missing: Schema = {
  type: "object",
  description: "A lease that holds a unit on the day and is not listed.",
  required: ["lease_id", "property", "tenant", "units", "ended"],
  additionalProperties: false,
  properties: {
    lease_id: { type: "string", format: "uuid", maxLength: 36, description: "The lease." },
    property: { type: "string", maxLength: 200, pattern: "\\S", description: "Name of its property." },
    tenant: { type: "string", maxLength: 200, pattern: "\\S", description: "Name of its tenant." },
    units: {
      type: "array",
      maxItems: 1000,
      description: "Numbers of the units that it holds.",
      items: { type: "string", maxLength: 50, pattern: "\\S" },
    },
    ended: { type: "boolean", description: "Whether it was ended on the day before." },
  },
};

const report = importSchemas.ImportReport as { required: string[]; properties: Record<string, Schema> };

/** An import's report, with the leases that are missing. */
export const rentRollSchemas: Record<string, Schema> = {
  RentRollReport: {
    ...report,
    description: "What became of the rows, and which leases the roll does not list.",
    required: [...report.required, "missing"],
    properties: {
      ...report.properties,
      missing: { type: "array", maxItems: 60_000, description: "Leases not listed.", items: missing },
    },
  },
};
