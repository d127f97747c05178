import type { Resource } from "../../types.ts";
import { dataCost } from "./data.ts";
import { monitoringCost } from "./monitoring.ts";
import { networkCost } from "./network.ts";
import type { CostPart } from "./parts.ts";
import { requestsCost } from "./requests.ts";

export interface Cost {
  at_rest: number;
  per_million_requests: number;
  /** The rate that the second figure is worked out for. */
  requests_per_month: number;
  parts: { at_rest: CostPart[]; per_million_requests: CostPart[] };
}

/** What a stage costs in a month without calls, and what a million requests add at a given rate. Free tiers are left out. */
export function estimateCost(resources: readonly Resource[], requestsPerMonth = 1_000_000): Cost {
  const rest = collect([...dataCost(resources), ...networkCost(resources), ...monitoringCost(resources)]);
  const requests = collect(requestsCost(resources, requestsPerMonth));
  return {
    at_rest: sum(rest),
    per_million_requests: sum(requests),
    requests_per_month: requestsPerMonth,
    parts: { at_rest: rest, per_million_requests: requests },
  };
}

const cents = (usd: number) => Math.round(usd * 100) / 100;
const sum = (parts: CostPart[]) => cents(parts.reduce((total, { usd }) => total + usd, 0));
const collect = (parts: CostPart[]) =>
  parts.map(({ what, usd }) => ({ what, usd: cents(usd) })).filter(({ usd }) => usd > 0);
