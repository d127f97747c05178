import { groupKeys } from "../../analytics/portfolio.ts";
import { scopeParameters } from "../../properties/scope.ts";
import { asOf, csvText, queryParameter, scopeNames } from "../shapes.ts";
import { type Description, type Descriptions, type MediaType, media, type Parameter } from "../types.ts";
import { portfolioSample } from "./samples.ts";

const strict = queryParameter({
  name: "strict",
  description: "true: a figure with any gap in its inputs has no value.",
  example: "true",
  choices: ["true", "false"],
});
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
};
