import { estimateCost } from "./plan/cost.ts";
import { diffStages, renderDiff } from "./plan/diff.ts";
import { defaultRegion } from "./plan/evaluate.ts";
import { evaluateInChild } from "./plan/in-child.ts";
import { ensurePlatform } from "./plan/platform.ts";
import { render } from "./plan/render.ts";
import type { Evaluation } from "./plan/types.ts";
import { command, readArgs } from "./support/command.ts";

const usage = "npm run plan -- --stage NAME [--diff STAGE] [--region REGION] [--json]";

await command(async () => {
  const { values } = readArgs(usage, {
    stage: { type: "string", default: "dev" },
    diff: { type: "string" },
    region: { type: "string", default: process.env.AWS_REGION ?? defaultRegion },
    json: { type: "boolean", default: false },
  });
  await ensurePlatform((line) => console.error(line));
  const plan = (stage: string) =>
    evaluateInChild({ stage: checked(stage), region: values.region, build: true });
  const evaluation = await plan(values.stage);
  if (values.diff !== undefined) {
    const other = await plan(values.diff);
    const differences = diffStages(evaluation, other);
    console.log(
      values.json
        ? json(differences)
        : renderDiff(differences, evaluation.stage, other.stage) || "No difference.",
    );
    return 0;
  }
  console.log(
    values.json ? json(document(evaluation)) : render(evaluation, estimateCost(evaluation.resources)),
  );
  return 0;
});

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** SST's own rule for the name of a stage. */
function checked(stage: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9-]*$/.test(stage)) return stage;
  throw new Error(`A stage is named by letters, digits and dashes, not: ${stage}`);
}

function document({ stage, region, app, resources, outputs }: Evaluation) {
  const { parts, ...cost } = estimateCost(resources);
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
  };
}
