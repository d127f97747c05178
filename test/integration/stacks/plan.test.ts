import { describe, expect, test, vi } from "vitest";
import policy from "../../../docs/deployer-policy.json" with { type: "json" };
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import { resourcesPerRoute } from "../../../stacks/plan/report/route-resources.ts";
import { supportWarnings } from "../../../stacks/plan/report/support.ts";
import { rules } from "./rules/all.ts";
import { named, ofType } from "./rules/find.ts";
import { testConnections } from "./suites/connections.ts";
import { testCost } from "./suites/cost.ts";
import { testDifferences } from "./suites/differences.ts";
import { testMonitoring } from "./suites/monitoring.ts";
import { testPages } from "./suites/pages.ts";
import { stages, usePlans } from "./suites/plans.ts";

// Each plan evaluates the whole program: 3 s on an idle machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const plan = usePlans();

testDifferences(plan);
testCost(plan);
testMonitoring(plan);
testPages(plan);
testConnections(plan);

describe.each(stages)("in %s", (stage) => {
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

test("dev is at rest when there is no work: no proxy, no cache, no canary, no NAT, and a database that pauses", () => {
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

test("a login leads back to no laptop in production", () => {
  const clients = ofType(plan("production"), "aws:cognito/userPoolClient:UserPoolClient");
  expect(clients.flatMap(({ inputs }) => inputs.callbackUrls ?? [])).toEqual([
    plan("production").outputs.pages,
    `${plan("production").outputs.docs}/oauth2-redirect.html`,
  ]);
  expect(clients.map(({ name }) => name)).toEqual(["CanaryClientClient", "MachineClient", "WebClient"]);
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
  const beside = plan("production").artifacts.filter(({ functionId }) =>
    /^Migrate$|Scheduled$|Sweep$/.test(functionId),
  );
  expect(routes).toBe(plan("production").artifacts.length - beside.length);
});

test("the outputs say where the API, its reference and its tokens are", () => {
  expect(Object.keys(plan("dev").outputs).filter((name) => !name.startsWith("_"))).toEqual([
    "stage",
    "pages",
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

test("a person reaches each stage's database by the Data API", () => {
  for (const stage of stages) {
    const clusters = ofType(plan(stage), "aws:rds/cluster:Cluster");
    expect(clusters.map(({ inputs }) => inputs.enableHttpEndpoint)).toEqual([true]);
  }
});

test("the key of the cursors is made by the deployment, and alarms are mailed to a secret address", () => {
  for (const stage of stages) {
    const keys = ofType(plan(stage), "random:index/randomPassword:RandomPassword").map(({ name }) => name);
    expect(keys, stage).toContain("CursorKey");
    const mails = ofType(plan(stage), "aws:sns/topicSubscription:TopicSubscription");
    const wanted = stage === "dev" ? [] : [["AlarmEmail", "email"]];
    expect(
      mails
        .filter(({ inputs }) => inputs.protocol === "email")
        .map(({ name, inputs }) => [name, inputs.protocol]),
    ).toEqual(wanted);
  }
});

test("the deployer's policy names the service of everything that a deployment makes", () => {
  const { Statement } = policy as { Statement: { Action: string | string[] }[] };
  const allowed = new Set(Statement.flatMap(({ Action }) => Action).map((action) => action.split(":")[0]));
  const services: Record<string, string> = {
    apigatewayv2: "apigateway",
    cognito: "cognito-idp",
    vpc: "ec2",
  };
  const used = stages.flatMap((stage) =>
    plan(stage).resources.flatMap(({ custom, type }) => {
      const service = /^aws:(\w+)\//.exec(type)?.[1] ?? "";
      return custom && service !== "" ? [services[service] ?? service] : [];
    }),
  );
  expect([...new Set(used)].filter((service) => !allowed.has(service))).toEqual([]);
});

test("no secret's value is in a plan", () => {
  const text = JSON.stringify(stages.map(plan).map(({ resources, outputs }) => ({ resources, outputs })));
  expect(text).not.toMatch(/generated-secret-|BwcHBwcH/);
  expect(text).toContain("[secret]");
});

test("a plan is the same twice", async () => {
  const again = await evaluateInChild({ stage: "dev" });
  expect(again.resources).toEqual(plan("dev").resources);
});
