import type { Evaluation, Resource } from "../types.ts";
import { byConcern } from "./concerns.ts";
import type { Cost } from "./cost/estimate.ts";
import type { CostPart } from "./cost/parts.ts";
import { priceTable } from "./cost/prices.ts";
import { resourcesPerRoute } from "./route-resources.ts";
import { supportWarnings } from "./support.ts";

/** A plan for people: what there will be, by concern, and what it costs. */
export function render(evaluation: Evaluation, cost: Cost): string {
  const { stage, region, app, resources, artifacts } = evaluation;
  const made = resources.filter(({ custom }) => custom).length;
  const lines = [
    `${app.name}, stage ${stage}, ${region}: ${made} resources`,
    `removal: ${app.removal}, protected: ${app.protect ? "yes" : "no"}`,
  ];
  for (const [concern, members] of byConcern(resources)) {
    if (members.length === 0) continue;
    lines.push("", concern, ...members.map((resource) => `  ${describe(resource)}`));
  }
  lines.push("", "bundles (KB)", ...artifacts.map(({ functionId, bytes }) => row(functionId, kb(bytes))));
  const { each, fixed, routes } = resourcesPerRoute(evaluation);
  lines.push(
    "",
    `a route adds ${each} resources; ${fixed} stay as they are (${routes} routes' functions now)`,
  );
  lines.push("", ...renderCost(cost));
  const warnings = supportWarnings(resources);
  if (warnings.length > 0) lines.push("", "to replace soon", ...warnings.map((warning) => `  ${warning}`));
  return lines.join("\n");
}

export function renderCost(cost: Cost): string[] {
  const parts = (list: CostPart[]) => list.map(({ what, usd }) => row(what, usd.toFixed(2)));
  return [
    `a month at rest (USD, list prices of ${priceTable.region}, ${priceTable.date})`,
    ...parts(cost.parts.at_rest),
    row("together", cost.at_rest.toFixed(2)),
    "",
    `each million requests, at ${cost.requests_per_month.toLocaleString("en-US")} a month (USD)`,
    ...parts(cost.parts.per_million_requests),
    row("together", cost.per_million_requests.toFixed(2)),
  ];
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (label: string, value: string) => `  ${label.padEnd(44)}${value.padStart(9)}`;

/** `lambda/function PropertiesGetFunction`, and what tells it from its like. */
function describe({ type, name, inputs, protect, retainOnDelete }: Resource): string {
  const kind = type.replace(/^aws:/, "").replace(/:\w+$/, "");
  const marks = [
    ...telling(inputs),
    ...(protect ? ["protected"] : []),
    ...(retainOnDelete ? ["kept when removed"] : []),
  ];
  return `${kind.padEnd(36)} ${name}${marks.length === 0 ? "" : `  (${marks.join(", ")})`}`;
}

function telling(inputs: Record<string, unknown>): string[] {
  const known: [name: string, say: (value: unknown) => string][] = [
    ["routeKey", String],
    ["authorizationScopes", (scopes) => `scope ${(scopes as string[]).join(" ")}`],
    ["memorySize", (mb) => `${mb} MB`],
    ["timeout", (seconds) => `${seconds} s`],
    ["engineVersion", (version) => `version ${version}`],
    ["retentionInDays", (days) => `${days} days`],
    ["cidrBlock", String],
    ["schedule", (schedule) => (schedule as { expression: string }).expression],
  ];
  return known.flatMap(([name, say]) => {
    const value = inputs[name];
    return value === undefined || (typeof value === "object" && name === "timeout") ? [] : [say(value)];
  });
}
