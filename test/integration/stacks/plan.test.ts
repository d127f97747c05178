import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import { root } from "../../../stacks/plan/platform.ts";
import { estimateCost } from "../../../stacks/plan/report/cost/estimate.ts";
import { resourcesPerRoute } from "../../../stacks/plan/report/route-resources.ts";
import { supportWarnings } from "../../../stacks/plan/report/support.ts";
import type { Evaluation } from "../../../stacks/plan/types.ts";
import { rules } from "./rules/all.ts";
import { named, ofType } from "./rules/find.ts";
import { alarmsAreSet } from "./rules/operations.ts";

// Each plan evaluates the whole program: 3 s on an idle machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const plans = new Map<string, Evaluation>();
const plan = (stage: string) => plans.get(stage) as Evaluation;

beforeAll(async () => {
  for (const stage of ["dev", "staging", "production"]) plans.set(stage, await evaluateInChild({ stage }));
});

describe.each(["dev", "staging", "production"])("in %s", (stage) => {
  test.each(Object.entries(rules))("%s", (_, rule) => {
    expect(rule(plan(stage))).toEqual([]);
  });
});

test("every resource of AWS carries the application and the stage as tags", () => {
  expect(plan("production").app.tags).toEqual({
    application: "reims",
    stage: "production",
    "managed-by": "sst",
  });
});

test("production keeps its data whatever is removed, and cannot be removed by mistake", () => {
  const { app, resources } = plan("production");
  expect(app).toMatchObject({ removal: "retain", protect: true });
  const kept = resources.filter(({ retainOnDelete }) => retainOnDelete).map(({ type }) => type);
  expect(kept).toEqual(expect.arrayContaining(["aws:rds/cluster:Cluster", "aws:s3/bucket:Bucket"]));
  const cluster = named(plan("production"), "aws:rds/cluster:Cluster", "PostgresCluster");
  expect(cluster?.inputs).toMatchObject({
    backupRetentionPeriod: 14,
    deletionProtection: true,
    skipFinalSnapshot: false,
    serverlessv2ScalingConfiguration: { minCapacity: 0.5 },
  });
  expect(ofType(plan("production"), "aws:rds/clusterInstance:ClusterInstance")).toHaveLength(2);
  expect(ofType(plan("production"), "aws:rds/proxy:Proxy")).toHaveLength(1);
});

test("RDS Proxy waits for its service role and for the log group that it would else make itself", () => {
  const [proxy] = ofType(plan("production"), "aws:rds/proxy:Proxy");
  expect(proxy?.dependencies).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/PostgresProxyRoleLookup/),
      expect.stringMatching(/::ProxyLogGroup$/),
    ]),
  );
});

test("dev is at rest when nobody works: no proxy, no cache, no canary, no NAT, and a database that pauses", () => {
  const dev = plan("dev");
  const costly = /rds\/proxy|elasticache|synthetics|natGateway|ec2\/instance|scheduler|eventRule|healthCheck/;
  expect(dev.resources.filter(({ type }) => costly.test(type))).toEqual([]);
  const endpoints = ofType(dev, "aws:ec2/vpcEndpoint:VpcEndpoint");
  expect(endpoints.map(({ inputs }) => inputs.vpcEndpointType)).toEqual(["Gateway"]);
  const [cluster] = ofType(dev, "aws:rds/cluster:Cluster");
  expect(cluster?.inputs.serverlessv2ScalingConfiguration).toMatchObject({
    minCapacity: 0,
    secondsUntilAutoPause: 300,
  });
});

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
  "the deployment's page tells what %s costs, to a tenth",
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
    /apigatewayv2\/|lambda\/|iam\/|cognito\/|budgets\/|s3\/|logGroup:|sns\/|random:|vpc\/securityGroup|ec2\/(vpc|subnet|routeTable|routeTableAssociation|internetGateway|defaultSecurityGroup|securityGroup):|secretVersion:|rds\/(clusterParameterGroup|parameterGroup|subnetGroup|proxyTarget|proxyDefaultTargetGroup):|elasticache\/(subnetGroup|parameterGroup):|pulumi-nodejs/;
  const types = plan("production")
    .resources.filter(({ custom }) => custom)
    .map(({ type }) => type);
  expect(types.filter((type) => !priced.test(type) && !free.test(type))).toEqual([]);
});

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
        /^SELECT SUM\(Errors\) FROM SCHEMA\("AWS\/Lambda", FunctionName\) WHERE tag\.application = 'reims' AND tag\.stage = 'production' AND FunctionName != 'reims-production-MigrateFunction-\w+'$/,
      ),
      period: 300,
      returnData: true,
    },
  ]);
});

test("a login leads back to no laptop in production, and there is no web client without a page", () => {
  const clients = ofType(plan("production"), "aws:cognito/userPoolClient:UserPoolClient");
  expect(clients.flatMap(({ inputs }) => inputs.callbackUrls ?? [])).toEqual([]);
  expect(clients.map(({ name }) => name)).toEqual(["CanaryClientClient", "MachineClient"]);
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

test("what a stage runs on is supported, and 90 days before an end the plan says so", () => {
  const { resources } = plan("production");
  expect(supportWarnings(resources, new Date("2026-11-25"))).toEqual([]);
  expect(supportWarnings(resources, new Date("2027-02-01"))).toEqual([
    "Support of Synthetics syn-nodejs-5.4 ends on 2027-04-30, in 88 days (Lambda's Node 22, on which it runs): choose a newer one.",
  ]);
  expect(supportWarnings(resources, new Date("2028-05-01")).join()).toMatch(
    /Lambda nodejs24.x ended on 2028-04-30.*Synthetics.*Valkey 8.0 ended/,
  );
  const older = resources.map((one) =>
    one.inputs.runtimeVersion ? { ...one, inputs: { ...one.inputs, runtimeVersion: "syn-nodejs-3.1" } } : one,
  );
  expect(supportWarnings(older, new Date("2026-11-25"))).toEqual([
    "Synthetics syn-nodejs-3.1 is not in the table of ends of support (stacks/plan/report/support.ts).",
  ]);
});

test("a route adds nine resources and no alarm", () => {
  const { each, routes } = resourcesPerRoute(plan("production"));
  expect(each).toBeLessThanOrEqual(9);
  expect(routes).toBe(plan("production").artifacts.length - 1);
});

test("the outputs say where the API, its reference and its tokens are", () => {
  expect(Object.keys(plan("dev").outputs).filter((name) => !name.startsWith("_"))).toEqual([
    "stage",
    "api",
    "docs",
    "login",
    "token",
    "userPool",
    "machineClient",
    "scope",
    "webClient",
    "bucket",
    "clusterArn",
    "secretArn",
    "migrateFunction",
  ]);
});

test("no secret's value is in a plan", () => {
  const text = JSON.stringify([...plans.values()].map(({ resources, outputs }) => ({ resources, outputs })));
  expect(text).not.toMatch(/generated-secret-|BwcHBwcH/);
  expect(text).toContain("[secret]");
});

test("a plan is the same twice", async () => {
  const again = await evaluateInChild({ stage: "dev" });
  expect(again.resources).toEqual(plan("dev").resources);
});
