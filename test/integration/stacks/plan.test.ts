import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { estimateCost } from "../../../scripts/plan/cost.ts";
import { evaluateInChild } from "../../../scripts/plan/in-child.ts";
import { root } from "../../../scripts/plan/platform.ts";
import type { Evaluation } from "../../../scripts/plan/types.ts";
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
    "Private DNS zone of the VPC",
    "Secrets Manager: 1",
  ]);
});

test.each(["dev", "staging", "production"])("the deployment's page tells what %s costs", (stage) => {
  const { at_rest, per_million_requests } = estimateCost(plan(stage).resources);
  const page = readFileSync(path.join(root, "docs/deploy.md"), "utf8");
  expect(page).toContain(`| ${stage} | ${at_rest.toFixed(2)} USD | ${per_million_requests.toFixed(2)} USD |`);
});

test("nothing that is charged by the hour is left out of the estimate", () => {
  const priced =
    /rds\/(cluster|clusterInstance|proxy):|elasticache\/replicationGroup:|natGateway:|ec2\/(eip|vpcEndpoint):|canary:|dashboard:|metricAlarm:|secretsmanager\/secret:|privateDnsNamespace:/;
  const free =
    /apigatewayv2\/|lambda\/|iam\/|cognito\/|s3\/|logGroup:|sns\/|random:|vpc\/securityGroup|ec2\/(vpc|subnet|routeTable|routeTableAssociation|internetGateway|defaultSecurityGroup|securityGroup):|secretVersion:|rds\/(clusterParameterGroup|parameterGroup|subnetGroup|proxyTarget|proxyDefaultTargetGroup):|elasticache\/(subnetGroup|parameterGroup):|pulumi-nodejs/;
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

test("only production has a canary", () => {
  const canaries = ["dev", "staging", "production"].map(
    (stage) => ofType(plan(stage), "aws:synthetics/canary:Canary").length,
  );
  expect(canaries).toEqual([0, 0, 1]);
});

test("the outputs say where the API, its reference and its tokens are", () => {
  expect(Object.keys(plan("dev").outputs).filter((name) => !name.startsWith("_"))).toEqual([
    "api",
    "docs",
    "login",
    "token",
    "userPool",
    "machineClient",
    "webClient",
    "bucket",
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
