import type { Command } from "@commander-js/extra-typings";
import { examine } from "../../stacks/doctor/examine.ts";
import type { Finding } from "../../stacks/doctor/types.ts";
import { defaultRegion } from "../../stacks/plan/evaluate.ts";
import { examples, run } from "../support/command.ts";

export const describe = (command: Command) =>
  command
    .description("Looks at the AWS account: what a deployment needs and lacks. Exits 1 when it would fail.")
    .requiredOption("--stage <name>", "the stage that is to be deployed")
    .option("--region <region>", "AWS region; else AWS_REGION", process.env.AWS_REGION ?? defaultRegion)
    .option("--json", "one JSON document on stdout")
    .addHelpText("after", examples("doctor --stage production"))
    .action(
      run(async ({ stage, region, json }) => {
        const findings = await examine({ stage, region, today: new Date() });
        console.log(json ? JSON.stringify(findings, null, 2) : findings.map(render).join("\n"));
        return findings.some(({ state }) => state === "failed") ? 1 : 0;
      }),
    );

const marks = { ok: "ok     ", warning: "warning", failed: "FAILED " };

function render(finding: Finding): string {
  const line = `${marks[finding.state]}  ${finding.check}: ${finding.says}`;
  return finding.state === "ok" ? line : `${line}\n         ${finding.todo.replaceAll("\n", "\n         ")}`;
}
