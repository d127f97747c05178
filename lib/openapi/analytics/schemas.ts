import { concentrations } from "../../analytics/concentration.ts";
import { debtBuckets } from "../../analytics/debt.ts";
import { metricNames } from "../../analytics/metrics/index.ts";
import { intervals, measures } from "../../analytics/occupancy/query.ts";
import { groupKeys } from "../../analytics/portfolio.ts";
import { leftOutReasons } from "../../analytics/same-store/same-store.ts";
import { array, count, day, decimalOrNull, decimalShape, nullable, object, uuid } from "../parts/shapes.ts";
import { ref, type Schema } from "../types.ts";
import { rowSchemas } from "./row-schemas.ts";

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

const text: Schema = { type: "string", maxLength: 200, pattern: "^[^\\u0000]*$" };
const amount = (description: string): Schema => ({ ...decimalShape, description });
const share: Schema = { ...decimalOrNull, description: "Percent of the whole; null where the whole is 0." };
const rateMetric = object({ weighted_rate: ref("schemas", "Metric") });
const bucketName: Schema = { type: "string", maxLength: 20, pattern: "^[\\w-]+$" };

/** The shapes of the answers about the portfolio. */
export const analyticsSchemas: Record<string, Schema> = {
  Metric: {
    description:
      "A figure with the sums behind it and whom it covers. A property with an input that is not known is left out of both sums.",
    ...object(
      {
        value: { ...decimalOrNull, description: "Null comes with its reason." },
        unit: { type: "string", enum: ["percent", "ratio", "months", "years", "points"] },
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
          enum: ["no_data", "zero_denominator", "incomplete", "prior_not_positive"],
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
  Debt: {
    description: "The loans by the period in which they fall due. The buckets add up to the balance.",
    ...object({
      as_of: day,
      bucket: { type: "string", enum: Object.keys(debtBuckets) },
      totals: object({
        properties: count("How many have a loan whose balance is known."),
        balance: amount("Their balances, US dollars."),
        share,
        of: count("How many have a loan, or may have one."),
      }),
      metrics: object({ weighted_rate: ref("schemas", "Metric"), wam_months: ref("schemas", "Metric") }),
      groups: array(
        object({
          key: {
            ...bucketName,
            description: "matured, a year such as 2027, a quarter such as 2027-Q2, or unknown.",
          },
          totals: object({ properties: count("How many."), balance: amount("US dollars."), share }),
          metrics: rateMetric,
        }),
      ),
    }),
  },
  Occupancy: {
    description: "Occupancy at the ends of intervals, the last one no later than `to`.",
    ...object({
      from: day,
      to: day,
      interval: { type: "string", enum: intervals },
      measure: { type: "string", enum: measures },
      points: array(ref("schemas", "OccupancyPoint"), 1000),
    }),
  },
  OccupancyPoint: object(
    {
      as_of: day,
      occupied: amount("Units, square feet or base rent a month."),
      total: amount("Units, square feet or market rent a month."),
      non_revenue: amount(
        "Units that are not for rent; where units are measured or rents, they are counted apart here.",
      ),
      rate: { ...decimalOrNull, description: "Percent; null comes with its reason." },
      source: {
        type: ["string", "null"],
        enum: ["leases", "stated", "mixed", null],
        description: "Where the properties' parts come from; never from both for one property.",
      },
      stated_rate: { ...decimalOrNull, description: "Percent by what all properties state." },
      coverage: object({
        properties: count("How many are in the sums."),
        of: count("How many are in scope."),
      }),
      reason: { type: "string", enum: ["no_data", "zero_denominator", "incomplete"] },
    },
    ["reason"],
  ),
  LeaseExpirations: {
    description: "What is let by the year in which it ends. The buckets add up to the rent roll.",
    ...object({
      as_of: day,
      weight: { type: "string", enum: ["rent", "area"] },
      options: { type: "string", enum: ["none", "exercised"] },
      totals: object({
        properties: count("How many have leases that are known."),
        of: count("How many are in scope."),
        units: count("Units of the day."),
        base_rent_monthly: amount("Base rent net of abatement, US dollars a month."),
        area: amount("Square feet."),
      }),
      metrics: object(
        { walt_rent_years: ref("schemas", "Metric"), walt_area_years: ref("schemas", "Metric") },
        ["walt_rent_years", "walt_area_years"],
      ),
      groups: array(
        object({
          key: { ...bucketName, description: "month_to_month, a year such as 2027, vacant or non_revenue." },
          totals: object({
            units: count("How many."),
            leases: count("By how many leases."),
            base_rent_monthly: amount("US dollars a month."),
            area: amount("Square feet."),
            share,
          }),
        }),
      ),
    }),
  },
  Concentration: {
    description: "The parts of the whole, the largest first, and their Herfindahl-Hirschman index.",
    ...object({
      as_of: day,
      by: { type: "string", enum: concentrations },
      totals: object({
        weight: { ...decimalOrNull, description: "Base rent a month for tenants, else value, US dollars." },
        parts: count("How many parts there are."),
      }),
      metrics: object({ hhi: ref("schemas", "Metric") }),
      groups: array(
        object({
          key,
          name: nullable(text),
          totals: object({ properties: count("In how many properties."), weight: decimalOrNull, share }),
        }),
      ),
    }),
  },
  SameStore: {
    description:
      "The growth of NOI over the properties held throughout both spans, and those that are left out.",
    ...object({
      as_of: day,
      from: day,
      to: day,
      compare_from: day,
      compare_to: day,
      totals: object({
        properties: count("Held all along, with a ledger of both spans."),
        noi: decimalShape,
        compare_noi: decimalShape,
      }),
      metrics: object({ noi_growth: ref("schemas", "Metric") }),
      left_out: array(
        object({ property_id: uuid, name: text, reason: { type: "string", enum: leftOutReasons } }),
      ),
    }),
  },
  ...rowSchemas,
};
