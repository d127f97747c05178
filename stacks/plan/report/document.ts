import type { Evaluation } from "../types.ts";
import { estimateCost } from "./cost/estimate.ts";
import { resourcesPerRoute } from "./route-resources.ts";
import { supportWarnings } from "./support.ts";

/** A plan for programs: what `npm run plan -- --json` prints, and `--save` keeps. */
export function planDocument(evaluation: Evaluation, requestsPerMonth?: number) {
  const { stage, region, app, resources, outputs } = evaluation;
  const { parts, ...cost } = estimateCost(resources, requestsPerMonth);
  return {
    stage,
    region,
    app,
    resources: resources.map(({ urn, type, name, parent, inputs, dependencies, ...options }) => ({
      urn,
      type,
      name,
      parent,
      inputs,
      dependencies,
      ...options,
    })),
    outputs,
    monthly_cost_usd: cost,
    cost_parts: parts,
    resources_per_route: resourcesPerRoute(evaluation),
    warnings: supportWarnings(resources),
  };
}
