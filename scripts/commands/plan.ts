import { type Command, Option } from "@commander-js/extra-typings";
import { defaultRegion } from "../../stacks/plan/evaluate.ts";
import { evaluateInChild } from "../../stacks/plan/in-child.ts";
import { ensurePlatform, root } from "../../stacks/plan/platform.ts";
import { estimateCost } from "../../stacks/plan/report/cost/estimate.ts";
import { diffPlans, renderDiff } from "../../stacks/plan/report/diff.ts";
import { planDocument } from "../../stacks/plan/report/document.ts";
import { render } from "../../stacks/plan/report/render.ts";
import { savedPlan, savePlan } from "../../stacks/plan/report/saved.ts";
import type { Evaluation } from "../../stacks/plan/types.ts";
import { CommandError, examples, run, wholeNumber } from "../support/command.ts";

const against = new Option("--against <stage>", "show what differs in this other stage instead");

export const describe = (command: Command) =>
  command
    .description("What `sst deploy` would create and what it would cost, worked out offline.")
    .requiredOption("--stage <name>", "the stage to plan, such as dev, staging or production")
    .option("--save", "keep the plan as plan.<stage>.json")
    .option("--diff", "show what a deployment would change against the plan that was kept")
    .addOption(against.conflicts(["diff", "save"]))
    .option("--requests <n>", "requests a month, for the estimate", wholeNumber(1), 1_000_000)
    .option("--region <region>", "AWS region; else AWS_REGION", process.env.AWS_REGION ?? defaultRegion)
    .option("--json", "one JSON document on stdout")
    .addHelpText(
      "after",
      examples("plan --stage dev", "plan --stage dev --against production", "plan --stage production --diff"),
    )
    .action(run(plan));

interface Options {
  stage: string;
  save?: true;
  diff?: true;
  against?: string;
  requests: number;
  region: string;
  json?: true;
}

async function plan({ stage, against, requests, region, ...options }: Options): Promise<number> {
  for (const name of [stage, ...(against === undefined ? [] : [against])]) checkStage(name);
  await ensurePlatform((line) => console.error(line));
  const evaluation = await evaluateInChild({ stage, region, build: true });
  if (options.diff) {
    const kept = savedPlan(stage, root);
    if (kept === undefined)
      throw new CommandError(`No plan of ${stage} was kept: npx reims plan --stage ${stage} --save`);
    printDifferences(kept, evaluation, ["kept", "now"], options.json);
  } else if (against !== undefined) {
    const other = await evaluateInChild({ stage: against, region, build: true });
    printDifferences(evaluation, other, [stage, against], options.json);
  } else if (!options.save) {
    console.log(
      options.json
        ? json(planDocument(evaluation, requests))
        : render(evaluation, estimateCost(evaluation.resources, requests)),
    );
  }
  if (options.save) console.error(`The plan is kept as ${savePlan(evaluation, root)}`);
  return 0;
}

type Side = Pick<Evaluation, "stage" | "resources">;

function printDifferences(from: Side, to: Side, names: [string, string], asJson = false): void {
  const differences = diffPlans(from, to);
  console.log(asJson ? json(differences) : renderDiff(differences, ...names) || "No difference.");
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** SST's own rule for the name of a stage. */
function checkStage(stage: string): void {
  if (/^[a-zA-Z][a-zA-Z0-9-]*$/.test(stage)) return;
  throw new CommandError(`A stage is named by letters, digits and dashes, not: ${stage}`);
}
