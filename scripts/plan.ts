import type { Command } from "@commander-js/extra-typings";
import { estimateCost } from "./plan/cost.ts";
import { diffStages, renderDiff } from "./plan/diff.ts";
import { defaultRegion } from "./plan/evaluate.ts";
import { evaluateInChild } from "./plan/in-child.ts";
import { ensurePlatform } from "./plan/platform.ts";
import { render } from "./plan/render.ts";
import type { Evaluation } from "./plan/types.ts";
import { CommandError, examples, run } from "./support/command.ts";

export const describe = (command: Command) =>
  command
    .description("What `sst deploy` would create and what it would cost, worked out offline.")
    .requiredOption("--stage <name>", "the stage to plan, such as dev, staging or production")
    .option("--diff <stage>", "show what differs in this other stage instead")
    .option("--region <region>", "AWS region; else AWS_REGION", process.env.AWS_REGION ?? defaultRegion)
    .option("--json", "one JSON document on stdout")
    .addHelpText("after", examples("plan --stage dev", "plan --stage dev --diff production"))
    .action(run(plan));

interface Options {
  stage: string;
  diff?: string;
  region: string;
  json?: true;
}

async function plan({ stage, diff, region, json: asJson }: Options): Promise<number> {
  for (const name of [stage, ...(diff === undefined ? [] : [diff])]) checkStage(name);
  await ensurePlatform((line) => console.error(line));
  const evaluation = await evaluateInChild({ stage, region, build: true });
  if (diff !== undefined) {
    const other = await evaluateInChild({ stage: diff, region, build: true });
    const differences = diffStages(evaluation, other);
    console.log(
      asJson ? json(differences) : renderDiff(differences, evaluation.stage, other.stage) || "No difference.",
    );
    return 0;
  }
  console.log(asJson ? json(document(evaluation)) : render(evaluation, estimateCost(evaluation.resources)));
  return 0;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** SST's own rule for the name of a stage. */
function checkStage(stage: string): void {
  if (/^[a-zA-Z][a-zA-Z0-9-]*$/.test(stage)) return;
  throw new CommandError(`A stage is named by letters, digits and dashes, not: ${stage}`);
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
