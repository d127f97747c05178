import { maxFileRows } from "../../resource/list/parameters.ts";
import { array, count, day, decimalOrNull, decimalShape, nullable, object, uuid } from "../parts/shapes.ts";
import { rentRollSchema } from "../routes/rent-roll-schema.ts";
import { ref, type Schema } from "../types.ts";

const words: Schema = { type: "string", maxLength: 1000, pattern: "^[^\\u0000]*$" };
const { totals, data } = rentRollSchema.properties as Record<string, Schema>;

/** The shapes of the answers that are made of rows, and of definitions. */
export const rowSchemas: Record<string, Schema> = {
  Refinance: {
    description: "Loans, and what could replace them.",
    ...object({
      as_of: day,
      totals: object({
        properties: count("Loans whose balance and proceeds are known: the sums are theirs."),
        of: count("Loans, known or not."),
        balance: decimalShape,
        proceeds: decimalShape,
        gap: decimalShape,
        shortfall: { ...decimalShape, description: "The gaps above 0." },
      }),
      data: array(
        object({
          property_id: uuid,
          name: words,
          maturity: nullable(day),
          balance: decimalOrNull,
          value: { ...decimalOrNull, description: "After value_change." },
          noi: { ...decimalOrNull, description: "After noi_change." },
          proceeds: { ...decimalOrNull, description: "Null where no limit was asked for and is known." },
          gap: { ...decimalOrNull, description: "Balance less proceeds; above 0 it has to be paid in." },
          binding: { type: ["string", "null"], enum: ["ltv", "dscr", "debt_yield", null] },
          limits: object({ ltv: decimalOrNull, dscr: decimalOrNull, debt_yield: decimalOrNull }),
        }),
        maxFileRows,
      ),
      page: ref("schemas", "Page"),
    }),
  },
  PortfolioRentRoll: {
    description: "A page of the rent roll of the portfolio, and the sums over the whole of it.",
    ...object({ as_of: day, totals: totals as Schema, data: data as Schema, page: ref("schemas", "Page") }),
  },
  DefinitionList: {
    description: "The definitions of all figures.",
    ...object({
      data: array(
        object({
          name: words,
          title: words,
          unit: { type: "string", enum: ["percent", "ratio", "months", "years", "points", "usd"] },
          places: { type: "integer", format: "int32", minimum: 0, maximum: 10 },
          formula: words,
          needs: array(words, 20),
          edges: array(words, 20),
          source: words,
          path: words,
        }),
        1000,
      ),
    }),
  },
};
