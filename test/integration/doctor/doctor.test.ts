import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { domain, zoneOf } from "../../../stacks/doctor/checks/domain.ts";
import { examine } from "../../../stacks/doctor/examine.ts";
import type { Finding } from "../../../stacks/doctor/types.ts";
import * as aws from "../../support/aws/answers.ts";
import { startAws } from "../../support/aws/server.ts";

const context = { stage: "production", region: "us-east-1", today: new Date("2026-11-26") };
const cleanups: (() => unknown)[] = [];

beforeEach(() => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIA");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret");
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** What the doctor finds in a healthy account with some calls answered otherwise. */
async function findings(answers: Record<string, aws.Answer> = {}): Promise<Finding[]> {
  const server = await startAws({ ...aws.healthyAccount, ...answers });
  cleanups.push(server.stop);
  vi.stubEnv("AWS_ENDPOINT_URL", server.url);
  return examine(context);
}

const troubles = (all: Finding[]) =>
  all.flatMap((one) => (one.state === "ok" ? [] : [`${one.state} ${one.check}: ${one.says} → ${one.todo}`]));

test("in an account that has all that production needs, nothing is to do", async () => {
  const found = await findings();
  expect(troubles(found)).toEqual([]);
  expect(found.map(({ says }) => says)).toEqual([
    "arn:aws:sts::123456789012:assumed-role/deployer/ann in account 123456789012, region us-east-1",
    "us-east-1b and us-east-1c will be used",
    "AWSServiceRoleForRDS is there",
    "AWSServiceRoleForElastiCache is there",
    "1000 executions at a time, 1000 of them unreserved",
    "The stage has no domain",
    "Stage production is deployed in us-east-1",
    "No other deployment runs",
    "AlarmEmail is set",
    "Lambda nodejs24.x, Synthetics syn-nodejs-5.4, Aurora PostgreSQL 17, Valkey 8.0 are supported",
  ]);
});

test("without credentials it says how to get them, and asks AWS nothing else", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "");
  vi.stubEnv("AWS_CONFIG_FILE", "/nonexistent");
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent");
  const [who, ...rest] = await findings();
  expect(who).toMatchObject({ check: "identity", state: "failed" });
  expect(who?.state === "failed" && who.todo).toMatch(/aws configure sso[\s\S]*AWS_SESSION_TOKEN[\s\S]*OIDC/);
  expect(rest.map(({ check }) => check)).toEqual(["ends of support"]);
});

test("credentials that have expired are told by name", async () => {
  const [who] = await findings({ GetCallerIdentity: aws.expiredToken });
  expect(who?.says).toBe(
    "No credentials that work (ExpiredToken: The security token included in the request is expired)",
  );
});

test("a fresh account's gaps each come with the command that fills them", async () => {
  const found = await findings({
    "GetRole AWSServiceRoleForRDS": aws.noSuchRole,
    "GetRole AWSServiceRoleForElastiCache": aws.noSuchRole,
    "GET /2016-08-19/account-settings": aws.concurrency(10),
    "GetParameter /sst/bootstrap": aws.parameterNotFound,
  });
  expect(troubles(found)).toEqual([
    "failed service-linked role: AWSServiceRoleForRDS is missing → aws iam create-service-linked-role --aws-service-name rds.amazonaws.com",
    "failed service-linked role: AWSServiceRoleForElastiCache is missing → aws iam create-service-linked-role --aws-service-name elasticache.amazonaws.com",
    expect.stringMatching(
      /^failed Lambda concurrency: 10 executions at a time, 10 of them unreserved → Ask for 1000/,
    ),
    "failed secrets: AlarmEmail is not set → npx sst secret set AlarmEmail ops@example.com --stage production",
  ]);
  expect(found.map(({ says }) => says)).toContain(
    "SST has not been used in us-east-1 yet; the first deployment makes its two buckets",
  );
});

test("a region with one zone too few, a lock that was left, and a version that ends are told", async () => {
  const found = await findings({
    DescribeAvailabilityZones: aws.zones(["us-east-1a", "use1-az3"], ["us-east-1b", "use1-az1"]),
    "GET /sst-state-x/lock/reims/production.json": aws.lock,
    "GET /sst-state-x/secret/reims/production.json": aws.secrets("Other"),
  });
  expect(troubles(found)).toEqual([
    "failed zones: Only 1 zones of us-east-1 offer all that is needed → Deploy to another region: set AWS_REGION.",
    `warning SST's lock: "sst deploy" has held the lock since 2026-11-26T00:00:00Z → Wait for it; if it was killed: npx sst unlock --stage production`,
    "failed secrets: AlarmEmail is not set → npx sst secret set AlarmEmail ops@example.com --stage production",
  ]);
  const later = await examine({ ...context, today: new Date("2027-03-01") });
  expect(later.at(-1)).toMatchObject({ check: "ends of support", state: "warning" });
});

test("what the deployer's role may not see is a warning, not the end", async () => {
  const found = await findings({ DescribeAvailabilityZones: aws.unauthorized });
  expect(troubles(found)).toEqual([
    "warning zones: AWS did not say (UnauthorizedOperation: You are not authorized to perform this operation.) → Give the deployer's role the rights in docs/deploy.md, or look by hand.",
  ]);
});

test("a stage without a domain asks Route 53 nothing", async () => {
  vi.stubEnv("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
  expect(await domain(context)).toEqual([{ check: "domain", state: "ok", says: "The stage has no domain" }]);
});

test("a domain's zone is looked for from the name itself upwards", async () => {
  const answers = (name: string) => ({ "GET /2013-04-01/hostedzonesbyname": aws.hostedZones(name) });
  await findings(answers("example.com"));
  expect(await zoneOf("api.example.com", context)).toEqual([
    { check: "domain", state: "ok", says: "api.example.com is in the zone example.com" },
  ]);
  await findings(answers("zebra.net"));
  expect(troubles(await zoneOf("api.example.com", context))).toEqual([
    expect.stringMatching(
      /^failed domain: No public zone of Route 53 holds api.example.com → aws route53 create-hosted-zone --name example.com /,
    ),
  ]);
});
