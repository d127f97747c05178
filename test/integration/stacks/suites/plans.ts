import { beforeAll } from "vitest";
import { evaluateInChild } from "../../../../stacks/plan/in-child.ts";
import type { Evaluation } from "../../../../stacks/plan/types.ts";

export const stages = ["dev", "staging", "production"];

/** The plan of a stage. */
export type Plans = (stage: string) => Evaluation;

/** Evaluates every stage once for a file of tests. */
export function usePlans(): Plans {
  const plans = new Map<string, Evaluation>();
  beforeAll(async () => {
    for (const stage of stages) plans.set(stage, await evaluateInChild({ stage }));
  });
  return (stage) => {
    const plan = plans.get(stage);
    if (plan === undefined) throw new Error(`There is no plan of ${stage}`);
    return plan;
  };
}
