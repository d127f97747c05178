import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../../../../stacks/plan/platform.ts";
import { estimateCost } from "../../../../stacks/plan/report/cost/estimate.ts";
import { ofType } from "../rules/find.ts";
import type { Plans } from "./plans.ts";

/** What a stage costs, and that the documents say so. */
export function testCost(plan: Plans): void {
  test("dev costs at most 5 dollars a month at rest, and says of what", () => {
    const cost = estimateCost(plan("dev").resources);
    expect(cost.at_rest).toBeLessThanOrEqual(5);
    expect(cost.parts.at_rest.map(({ what }) => what)).toEqual([
      "Aurora: 1 GB of storage",
      "Secrets Manager: 1",
      "Private DNS zone of the VPC",
    ]);
  });

  test.each(["dev", "staging", "production"])(
    "the deployment's page tells what %s costs, to a tenth (when not: npm run docs)",
    (stage) => {
      const { at_rest, per_million_requests } = estimateCost(plan(stage).resources);
      const page = readFileSync(path.join(root, "docs/deploy.md"), "utf8");
      const row = new RegExp(`^\\| ${stage} \\| (\\d+) USD \\| (\\d+) USD \\|$`, "m").exec(page);
      const [rest, requests] = (row ?? []).slice(1).map(Number);
      expect(Math.abs((rest ?? 0) - at_rest)).toBeLessThan(Math.max(1, at_rest / 10));
      expect(Math.abs((requests ?? 0) - per_million_requests)).toBeLessThan(1);
    },
  );

  test("what tracing costs depends on the rate, and is nothing where the stage is not traced", () => {
    const xray = (stage: string, requests: number) =>
      estimateCost(plan(stage).resources, requests).parts.per_million_requests.find(({ what }) =>
        what.startsWith("X-Ray"),
      )?.usd;
    // A request now and then is the first of its second; at 380 a second hardly any is.
    expect(xray("production", 10_000)).toBeCloseTo(5, 1);
    expect(xray("production", 1_000_000)).toBeCloseTo(4.2, 1);
    expect(xray("production", 1_000_000_000)).toBeCloseTo(0.26, 1);
    expect(xray("dev", 1_000_000)).toBeUndefined();
  });

  test("nothing that is charged by the hour is left out of the estimate", () => {
    const priced =
      /rds\/(cluster|clusterInstance|proxy):|elasticache\/replicationGroup:|natGateway:|ec2\/(eip|vpcEndpoint):|canary:|dashboard:|metricAlarm:|secretsmanager\/secret:|privateDnsNamespace:/;
    const free =
      /apigatewayv2\/|cloudfront\/|scheduler\/|event(Rule|Target):|command:|lambda\/|iam\/|cognito\/|budgets\/|s3\/|logGroup:|sns\/|random:|vpc\/securityGroup|ec2\/(vpc|subnet|routeTable|routeTableAssociation|internetGateway|defaultSecurityGroup|securityGroup):|secretVersion:|rds\/(clusterParameterGroup|parameterGroup|subnetGroup|proxyTarget|proxyDefaultTargetGroup):|elasticache\/(subnetGroup|parameterGroup):|pulumi-nodejs/;
    const types = plan("production")
      .resources.filter(({ custom }) => custom)
      .map(({ type }) => type);
    expect(types.filter((type) => !priced.test(type) && !free.test(type))).toEqual([]);
  });

  test("each stage's budget is above its estimate with a million requests, and at most twice that", () => {
    for (const stage of ["staging", "production"]) {
      const cost = estimateCost(plan(stage).resources);
      const estimate = cost.at_rest + cost.per_million_requests;
      const [budget] = ofType(plan(stage), "aws:budgets/budget:Budget");
      expect(Number(budget?.inputs.limitAmount)).toBeGreaterThan(estimate);
      expect(Number(budget?.inputs.limitAmount)).toBeLessThan(2 * estimate);
      expect(budget?.inputs.costFilters).toEqual([{ name: "TagKeyValue", values: [`user:stage$${stage}`] }]);
    }
  });
}
