import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Evaluation } from "../types.ts";
import { planDocument } from "./document.ts";

const file = (directory: string, stage: string) => path.join(directory, `plan.${stage}.json`);

/** Keeps a plan as `plan.<stage>.json`, for a later comparison; the file's name. */
export function savePlan(evaluation: Evaluation, directory: string): string {
  const name = file(directory, evaluation.stage);
  writeFileSync(name, `${JSON.stringify(planDocument(evaluation), null, 2)}\n`);
  return name;
}

/** The plan that was kept last, or undefined. */
export function savedPlan(
  stage: string,
  directory: string,
): Pick<Evaluation, "stage" | "resources"> | undefined {
  const name = file(directory, stage);
  return existsSync(name) ? JSON.parse(readFileSync(name, "utf8")) : undefined;
}
