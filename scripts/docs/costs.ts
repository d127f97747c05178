import type { Cost } from "../../stacks/plan/report/cost/estimate.ts";
import { priceTable } from "../../stacks/plan/report/cost/prices.ts";

/** The stages whose cost the documents tell. */
export const stages = ["dev", "staging", "production"] as const;
export type CostOfStage = (stage: (typeof stages)[number]) => Pick<Cost, "at_rest" | "per_million_requests">;

const block = /<!-- begin costs -->[\s\S]*<!-- end costs -->/;

/** docs/deploy.md with its table of costs made anew from the plans, in whole dollars: from 10 on to the nearest five. */
export function withCosts(document: string, cost: CostOfStage): string {
  const rows = stages.map((stage) => {
    const { at_rest, per_million_requests } = cost(stage);
    return `| ${stage} | ${dollars(at_rest)} USD | ${dollars(per_million_requests)} USD |`;
  });
  const text = [
    `List prices of ${priceTable.region} as of ${priceTable.date}, free tiers left out.`,
    "",
    "| stage | a month at rest | each million requests |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
  return document.replace(block, () => `<!-- begin costs -->\n\n${text}\n\n<!-- end costs -->`);
}

const dollars = (usd: number) => (usd < 10 ? Math.round(usd) : 5 * Math.round(usd / 5));
