import { metricNames } from "../../analytics/metrics/index.ts";
import { groupKeys } from "../../analytics/portfolio.ts";
import { array, day, decimalOrNull, decimalShape, nullable, object } from "../shapes.ts";
import { ref, type Schema } from "../types.ts";

const count = (description: string): Schema => ({
  type: "integer",
  format: "int32",
  minimum: 0,
  maximum: 2_147_483_647,
  description,
});
const key: Schema = nullable({ type: "string", maxLength: 500, pattern: "^[^\\u0000]*$" });

const totals: Schema = {
  description: "Sums of what is known; null where nothing is.",
  ...object({
    properties: count("How many are in scope."),
    value: decimalOrNull,
    loan: decimalOrNull,
    equity: decimalOrNull,
    noi: decimalOrNull,
    revenue: decimalOrNull,
    debt_service: decimalOrNull,
    total_units: decimalOrNull,
    occupied_units: decimalOrNull,
    total_area: decimalOrNull,
    occupied_area: decimalOrNull,
  }),
};

const metrics = object(Object.fromEntries(metricNames.map((name) => [name, ref("schemas", "Metric")])));

/** The shapes of the answers about the portfolio. */
export const analyticsSchemas: Record<string, Schema> = {
  Metric: {
    description:
      "A figure with the sums behind it and whom it covers. A property with an input that is not known is left out of both sums.",
    ...object(
      {
        value: { ...decimalOrNull, description: "Null comes with its reason." },
        unit: { type: "string", enum: ["percent", "ratio", "months", "years"] },
        numerator: decimalShape,
        denominator: decimalShape,
        coverage: object({
          properties: count("How many are in the sums."),
          of: count("How many the figure is about."),
          value_share: {
            ...decimalOrNull,
            description:
              "Percent of the known value in scope that the covered ones hold; null where no value is known.",
          },
        }),
        basis: {
          type: ["string", "null"],
          enum: ["ledger", "stated", "leases", "mixed", null],
          description: "Where the inputs come from; null where there are none.",
        },
        reason: {
          type: "string",
          enum: ["no_data", "zero_denominator", "incomplete"],
          description: "Why there is no value. incomplete: strict was asked for, and there is a gap.",
        },
      },
      ["basis", "reason"],
    ),
  },
  Portfolio: {
    description: "The portfolio on a day, whole and by group. Groups come by their value, the largest first.",
    ...object(
      {
        as_of: day,
        group_by: { type: "string", enum: Object.keys(groupKeys) },
        totals: ref("schemas", "PortfolioTotals"),
        metrics: ref("schemas", "PortfolioMetrics"),
        groups: array(
          object({
            key,
            totals: ref("schemas", "PortfolioTotals"),
            metrics: ref("schemas", "PortfolioMetrics"),
          }),
        ),
      },
      ["group_by"],
    ),
  },
  PortfolioTotals: totals,
  PortfolioMetrics: { description: "The metrics, by name.", ...metrics },
};
