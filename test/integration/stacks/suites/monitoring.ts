import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../../stacks/plan/platform.ts";
import { named, ofType } from "../rules/find.ts";
import { alarmsAreSet } from "../rules/operations.ts";
import type { Plans } from "./plans.ts";

/** Alarms and the canary. */
export function testMonitoring(plan: Plans): void {
  test.each(["staging", "production"])("%s has an alarm for everything that can go wrong", (stage) => {
    expect(alarmsAreSet(plan(stage))).toEqual([]);
    expect(ofType(plan(stage), "aws:cloudwatch/dashboard:Dashboard")).toHaveLength(1);
    expect(ofType(plan(stage), "aws:sns/topic:Topic")).toHaveLength(1);
  });

  test("the canary makes its round trip where the database is always awake, and elsewhere lets it sleep", () => {
    const settings = ["dev", "staging", "production"].map((stage) =>
      ofType(plan(stage), "aws:synthetics/canary:Canary").flatMap(({ inputs }) =>
        Object.keys((inputs.runConfig as { environmentVariables: object }).environmentVariables).sort(),
      ),
    );
    expect(settings).toEqual([
      [],
      ["CANARY_API_URL"],
      ["CANARY_API_URL", "CANARY_CLIENT_ID", "CANARY_SCOPE", "CANARY_TOKEN_URL", "CANARY_USER_POOL"],
    ]);
  });

  test("an alarm's period is at least as long as the canary's pause, so that silence between two runs is no alarm", () => {
    for (const stage of ["staging", "production"]) {
      const [canary] = ofType(plan(stage), "aws:synthetics/canary:Canary");
      const alarm = named(plan(stage), "aws:cloudwatch/metricAlarm:MetricAlarm", "CanarySuccessAlarm");
      const minutes = /rate\((\d+) minutes\)/.exec(JSON.stringify(canary?.inputs.schedule))?.[1];
      expect(alarm?.inputs).toMatchObject({ period: Number(minutes) * 60, treatMissingData: "breaching" });
    }
  });

  test("one query of the stage's functions is one alarm, however many functions there are", () => {
    const alarm = named(plan("production"), "aws:cloudwatch/metricAlarm:MetricAlarm", "FunctionErrorsAlarm");
    expect(alarm?.inputs.metricQueries).toEqual([
      {
        id: "all",
        expression: expect.stringMatching(
          /^SELECT SUM\(Errors\) FROM SCHEMA\("AWS\/Lambda", FunctionName\) WHERE tag\.application = 'reims' AND tag\.stage = 'production' AND FunctionName != 'reims-production-MigrateFunction-\w+' AND FunctionName != 'reims-production-AlertsScheduledFunction-\w+' AND FunctionName != 'reims-production-DocumentsSweepFunction-\w+'$/,
        ),
        period: 300,
        returnData: true,
      },
    ]);
  });

  test("the runbook says of each alarm what it means and what to do", () => {
    const page = readFileSync(path.join(root, "docs/runbook.md"), "utf8");
    const alarms = ofType(plan("production"), "aws:cloudwatch/metricAlarm:MetricAlarm");
    expect(alarms.length).toBeGreaterThan(10);
    const unsaid = alarms.filter(({ name }) => !page.includes(`| \`${name.replace(/Alarm$/, "")}\` |`));
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });
}
