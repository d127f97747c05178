import { sections } from "../../transactions/categories.ts";
import { array, day, decimalOrNull, decimalShape, nullable, object, uuid, word } from "../parts/shapes.ts";
import { ref, type Schema } from "../types.ts";
import { statementSchema } from "./statement.ts";

const section: Schema = { type: "string", enum: sections };
const text: Schema = { type: "string", maxLength: 2000, pattern: "^[^\\u0000]*$" };

/** The shapes of the ledger's answers. */
export const ledgerSchemas: Record<string, Schema> = {
  ReverseTransaction: {
    type: "object",
    description: "When a reversal is accrued.",
    additionalProperties: false,
    properties: { accrued_on: day },
  },
  TransactionCategoryList: {
    description: "The chart of categories.",
    ...object({
      data: array(
        object({
          code: word,
          name: word,
          section,
          flow: { type: "integer", format: "int32", enum: [1, -1], minimum: -1, maximum: 1 },
          crefc_code: nullable(word),
          position: { type: "integer", format: "int32", minimum: 0, maximum: 100_000 },
        }),
        1000,
      ),
    }),
  },
  LedgerPage: {
    description: "A page of a property's ledger.",
    ...object({
      data: array(
        object({
          id: uuid,
          settled_on: day,
          accrued_on: day,
          category: word,
          section,
          amount: { type: "number" },
          cash: { type: "number", description: "The amount, money in positive and money out negative." },
          balance: { type: "number", description: "What all lines up to this one leave." },
          lease_id: nullable(uuid),
          unit_id: nullable(uuid),
          counterparty: nullable(text),
          memo: nullable(text),
          external_ref: nullable(text),
          reverses_id: nullable(uuid),
        }),
        1000,
      ),
      page: ref("schemas", "LedgerPlace"),
    }),
  },
  LedgerPlace: object({
    limit: { type: "integer", format: "int32", minimum: 1, maximum: 1000 },
    next_cursor: { type: ["string", "null"], maxLength: 8000, pattern: "^[\\w.~-]+$" },
  }),
  OperatingStatement: statementSchema,
  Returns: {
    description: "The returns of what was asked for. A null comes with its reason.",
    ...object(
      {
        as_of: day,
        irr: { ...decimalOrNull, description: "Percent a year." },
        moic: decimalOrNull,
        realized: decimalShape,
        unrealized: decimalOrNull,
        flows: array(object({ day, amount: decimalShape })),
        reason: { type: "string", enum: ["no_flows", "one_sign", "ambiguous", "no_value"] },
      },
      ["reason"],
    ),
  },
};
