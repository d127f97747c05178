import { concentrations } from "../../analytics/concentration.ts";
import { debtBuckets } from "../../analytics/debt.ts";
import { intervals, measures } from "../../analytics/occupancy/query.ts";
import { groupKeys } from "../../analytics/portfolio.ts";
import { spanParameters } from "../../analytics/same-store/query.ts";
import { scopeParameters } from "../../properties/scope.ts";
import { sampleId } from "../../resource/columns/builders.ts";
import { asOf, csvText, queryParameter, scopeNames } from "../parts/shapes.ts";
import { type Description, type Descriptions, type MediaType, media, type Parameter } from "../types.ts";
import { rowOperations } from "./row-operations.ts";
import {
  concentrationSample,
  debtSample,
  expirationsSample,
  occupancySample,
  portfolioSample,
  sameStoreSample,
} from "./samples.ts";

const strict = queryParameter({
  name: "strict",
  description: "true: a figure with any gap in its inputs has no value.",
  example: "true",
  choices: ["true", "false"],
});
const choice = (name: string, description: string, choices: readonly string[]) =>
  queryParameter({ name, description, choices, example: choices[0] ?? "" });
const scope = scopeNames(scopeParameters());

/** What an answer made of figures is described by. */
interface Figures {
  id: string;
  description: string;
  parameters?: Parameter[];
  json: MediaType;
  csv: string;
}

function figures({ id, description, parameters = [], json, csv }: Figures): Description {
  return {
    id,
    tag: "Analytics",
    description: `${description} Covers what is active, inactive or under renovation on the day, unless a filter names a status.`,
    parameters: [...parameters, asOf, strict, ...scope, "IfNoneMatch", "IfMatch"],
    answers: {
      200: {
        description: "The figures.",
        headers: ["ETag"],
        content: { "application/json": json, "text/csv": media(csvText, { csv: ["As CSV", csv] }) },
      },
      304: { description: "Nothing has changed since that ETag.", headers: ["ETag"] },
    },
    problems: ["invalid_parameter", "precondition_failed"],
  };
}

export const analyticsOperations: Descriptions = {
  "GET /analytics/portfolio": figures({
    id: "getPortfolio",
    description: "Totals and metrics on a day, whole and by group. Ratios are ratios of sums.",
    parameters: [
      queryParameter({
        name: "group_by",
        description: "What the portfolio is split by.",
        example: "state",
        choices: Object.keys(groupKeys),
      }),
    ],
    json: media("Portfolio", { small: ["A property without debt service", portfolioSample] }),
    csv: "scope,key,metric,value,unit,numerator,denominator,properties,of,value_share,reason\r\ntotal,,ltv,72,percent,144,200,1,1,100,\r\n",
  }),
  "GET /analytics/occupancy": figures({
    id: "getOccupancy",
    description:
      "Occupancy over time, from leases where and since they are known, else as stated. Each point covers what fits the filters on its day.",
    parameters: [
      queryParameter({
        name: "from",
        description: "First day; two years before `to` without it.",
        example: "2024-01-01",
      }),
      queryParameter({ name: "to", description: "Last day; as_of without it.", example: "2025-12-31" }),
      choice("interval", "How far the points lie apart; month without it.", intervals),
      choice("measure", "economic: base rent in place over market rent. units without it.", measures),
      queryParameter({ name: "property_id", description: "One property.", example: sampleId, kind: "uuid" }),
    ],
    json: media("Occupancy", { stated: ["One property, as stated", occupancySample] }),
    csv: "as_of,occupied,total,non_revenue,rate,source,stated_rate,properties,of,reason\r\n2025-12-31,190,200,0,95,stated,95,1,1,\r\n",
  }),
  "GET /analytics/debt": figures({
    id: "getDebt",
    description: "The loans by the period in which they fall due, with `matured` and `unknown`.",
    parameters: [choice("bucket", "The periods; year without it.", Object.keys(debtBuckets))],
    json: media("Debt", { loan: ["One loan", debtSample] }),
    csv: "key,properties,balance,share,weighted_rate\r\n2027,1,144,100,4.5\r\n",
  }),
  "GET /analytics/lease-expirations": figures({
    id: "getLeaseExpirations",
    description:
      "What is let by the year in which it ends, with `month_to_month`, `vacant` and `non_revenue`.",
    parameters: [
      choice("weight", "What the shares and the average term weigh by; rent without it.", ["rent", "area"]),
      choice("options", "exercised: takes every open renewal option. none without it.", [
        "none",
        "exercised",
      ]),
    ],
    json: media("LeaseExpirations", { lease: ["One lease and a vacant unit", expirationsSample] }),
    csv: "key,units,leases,base_rent_monthly,area,share\r\n2027,1,1,1000,500,100\r\nvacant,1,0,0,500,0\r\n",
  }),
  "GET /analytics/concentration": figures({
    id: "getConcentration",
    description: "The shares of tenants (rolled up to their parents), places, kinds or properties.",
    parameters: [choice("by", "What the whole is split by; tenant without it.", concentrations)],
    json: media("Concentration", { states: ["Two states", concentrationSample] }),
    csv: "key,name,properties,weight,share\r\nTX,,3,150,75\r\nWY,,1,50,25\r\n",
  }),
  "GET /analytics/same-store": figures({
    id: "getSameStore",
    description:
      "The growth of NOI by accrual over the properties held throughout both spans, with those left out and why. What was sold is looked at too.",
    parameters: [
      ...spanParameters.map((parameter) => queryParameter({ ...parameter, required: true })),
      queryParameter({
        name: "known_at",
        description: "An instant: leaves out what was entered later.",
        example: "2026-01-15T00:00:00Z",
        kind: "timestamp",
      }),
    ],
    json: media("SameStore", { none: ["Nothing to compare", sameStoreSample] }),
    csv: "property_id,name,reason,noi,compare_noi,growth\r\n,same store,,0,0,\r\n",
  }),
  ...rowOperations,
};
