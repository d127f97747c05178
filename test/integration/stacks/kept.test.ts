import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { diffPlans, renderDiff } from "../../../stacks/plan/report/diff.ts";
import { savedPlan, savePlan } from "../../../stacks/plan/report/saved.ts";
import type { Evaluation, Resource } from "../../../stacks/plan/types.ts";

const directory = mkdtempSync(path.join(tmpdir(), "reims-kept-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const lambda = (inputs: object): Resource => ({
  urn: "urn:pulumi:production::reims::aws:lambda/function:Function::GetFunction",
  type: "aws:lambda/function:Function",
  name: "GetFunction",
  parent: null,
  inputs: { runtime: "nodejs24.x", ...inputs },
  dependencies: [],
  custom: true,
  protect: false,
  retainOnDelete: false,
});

const evaluation = (...resources: Resource[]): Evaluation => ({
  stage: "production",
  region: "us-east-1",
  app: { name: "reims", removal: "retain", protect: true, tags: {} },
  resources,
  outputs: {},
  artifacts: [],
  workers: [],
});

test("a kept plan shows what the next deployment would change, new code included", () => {
  savePlan(evaluation(lambda({ s3Key: "code-1.zip", memorySize: 512 })), directory);
  const kept = savedPlan("production", directory);
  if (kept === undefined) throw new Error("nothing was kept");
  expect(diffPlans(kept, evaluation(lambda({ s3Key: "code-1.zip", memorySize: 512 })))).toEqual([]);

  const changed = evaluation(lambda({ s3Key: "code-2.zip", memorySize: 1024 }), {
    ...lambda({}),
    name: "ListFunction",
  });
  expect(renderDiff(diffPlans(kept, changed), "kept", "now").split("\n")).toEqual([
    "aws:lambda/function:Function GetFunction inputs.memorySize: 512 → 1024",
    'aws:lambda/function:Function GetFunction inputs.s3Key: "code-1.zip" → "code-2.zip"',
    "only in now: aws:lambda/function:Function ListFunction",
  ]);
});

test("a stage that was never kept has no plan to compare with", () => {
  expect(savedPlan("staging", directory)).toBeUndefined();
});
