import { synthetics } from "@aws/synthetics-core";
import { canaryConfig } from "../../lib/config/canary.ts";
import { runChecks } from "./checks.ts";

/** The CloudWatch Synthetics script: each step becomes a metric and a line in the run's report. */
export const handler = async (): Promise<string> => {
  await runChecks(canaryConfig(), (name, run) => synthetics.executeStep(name, run));
  return "All steps are fine.";
};
