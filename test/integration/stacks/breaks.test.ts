import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import type { Edit } from "../../../stacks/plan/types.ts";
import { violations } from "./rules/all.ts";
import { missingExports } from "./rules/routes.ts";

// Each evaluates the whole program: 3 s on an idle machine.
vi.setConfig({ testTimeout: 120_000 });

/** What the rules say of the stack with one thing in its source changed. */
async function broken(...edits: Edit[]): Promise<string[]> {
  return violations(await evaluateInChild({ stage: "dev", edits }));
}

const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace });
const aws = (file: string, find: string, replace: string) => edit(`stacks/aws/${file}`, find, replace);

test("a route without its authorizer, with another scope or without a function is seen", async () => {
  const found = await broken(
    aws(
      "api/api.ts",
      "route.scope === undefined ?",
      "route.scope === undefined || route.method === 'POST' ?",
    ),
    aws("api/api.ts", "scopes: [tokenScope(route.scope)]", "scopes: ['reims/properties:read']"),
    aws("api/api.ts", "route of routes)", "route of routes.filter(({ path }) => path !== '/docs'))"),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'POST /properties is authorized by ["NONE",null,null]',
      'DELETE /properties/{id} is authorized by ["JWT",["reims/properties:read"],"ApiAuthorizerCognitoAuthorizer-id"]',
      "GET /docs is not served",
      "HEAD /docs is not served",
    ]),
  );
  expect(found.join()).not.toContain("GET /properties");
});

test("a missing permission, a needless one, a wildcard and a needless secret are seen", async () => {
  const found = await broken(
    aws(
      "functions/object-permissions.ts",
      'uses.includes("minio")',
      'uses.some((one) => one === "redis" || handler.includes("documents"))',
    ),
    aws("functions/object-permissions.ts", '{ actions: ["s3:ListBucket"]', '{ actions: ["s3:*"]'),
    aws(
      "functions/object-permissions.ts",
      'download: [on("s3:GetObject")]',
      'download: [on("s3:PutObject")]',
    ),
    aws("functions/route-function.ts", '...(uses.includes("database") ? [database] : [])', "database"),
  );
  const said = (name: string) => found.filter((line) => line.startsWith(name)).join();
  expect(said("HealthMinio actions").split("wanted")[0]).not.toContain("s3:");
  expect(said("DocumentsDownload actions").split("wanted")[0]).toContain("s3:PutObject");
  expect(said("HealthRedis actions").split("wanted")[0]).toContain("s3:*");
  expect(found).toEqual(
    expect.arrayContaining(["HealthRedisRole may s3:*", "HealthLive links: Database; wanted: none"]),
  );
});

test("functions that do not wait for the migration are seen, and a migration that waits for too little", async () => {
  const found = await broken(
    aws("functions/route-function.ts", "{ dependsOn: [migration] }", "{}"),
    aws("data/migrations.ts", "[postgres, ...migrationRules]", "[]"),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "PropertiesGetFunction does not wait for the migration",
      "HealthLiveFunction does not wait for the migration",
      "the migration does not wait for MigrationsToDatabaseIn",
    ]),
  );
});

test("a migration that waits for the API is seen", async () => {
  const found = await broken(
    aws(
      "data/migrations.ts",
      "link: [database, databaseOwner],",
      'link: [database, databaseOwner, new sst.aws.ApiGatewayV2("Early")],',
    ),
  );
  expect(found).toContain("the migration waits for EarlyApi");
});

test("an open bucket, an open database and a log that is kept without end are seen", async () => {
  const found = await broken(
    aws("data/storage.ts", "enforceHttps: true,", 'enforceHttps: false, access: "public",'),
    aws("data/database.ts", "publiclyAccessible = false", "publiclyAccessible = true"),
    aws("network/security-groups.ts", "referencedSecurityGroupId: from.id", 'cidrIpv4: "0.0.0.0/0"'),
    aws("functions/lambda.ts", "retentionInDays: settings.logRetentionDays,", "retentionInDays: 0,"),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "DocumentsBucket: blockPublicPolicy is off",
      "DocumentsBucket takes plain HTTP",
      "DocumentsBucket is open to others",
      "PostgresInstance is public",
      "MigrationsToDatabaseIn is too wide",
      "HealthLiveLogGroup keeps its lines without end",
    ]),
  );
});

test("zones without RDS Proxy, a database without limits or checks, and code that expires are seen", async () => {
  const found = await broken(
    aws("network/zones.ts", "excludeZoneIds: withoutProxy,", ""),
    aws("data/database.ts", '{ name: "client_connection_check_interval", value: "5000" },', ""),
    aws("data/database.ts", '{ name: "idle_session_timeout", value: "90000" }', ""),
    aws("data/database.ts", 'DATABASE_SSL: "verify-full"', 'DATABASE_SSL: "require"'),
    aws("data/database.ts", "args.autoMinorVersionUpgrade = true", "args.autoMinorVersionUpgrade = false"),
    aws("settings.ts", "replicas: 0", "replicas: 1"),
    aws("data/database.ts", "args.promotionTier = 1;", "args.promotionTier = 15;"),
    aws("settings.ts", "monitoring: false", "monitoring: true, canary: { everyMinutes: 5 }"),
    aws("monitoring/canary/canary.ts", 'prefix: "runs/"', 'prefix: ""'),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "a private subnet is in us-east-1a, where RDS Proxy is not offered",
      "a statement outlives its client",
      "frozen functions keep the database awake",
      "PropertiesGet does not verify the database",
      "PostgresInstance stays on its small version",
      "PostgresReplica0 is smaller than the writer",
      "CanaryCode expires",
    ]),
  );
});

test("a log without reasons, functions without an alias, and limits that are missing or too early are seen", async () => {
  const found = await broken(
    aws("api/access-log.ts", '  authorizerError: "authorizer.error",\n', ""),
    aws("functions/route-function.ts", "versioning: !onLaptop", "versioning: false"),
    aws("functions/lambda.ts", 'settings.tracing ? "Active" : "PassThrough"', '"Active"'),
    aws("api/throttles.ts", 'path.endsWith("/import") ? imports : undefined', "undefined"),
    aws("api/api.ts", "options.dependsOn = allRoutes.promise;", ""),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "ApiStage does not log authorizer.error",
      "PropertiesGetFunction keeps no versions",
      "PropertiesGetFunction is not PassThrough",
      "POST /properties/import is not limited",
      "the limits are set before GET /health is there",
    ]),
  );
});

test("a router that caches the API, weakens its ETags or holds headers back is seen, and pages without their headers", async () => {
  const found = await broken(
    aws("pages/router.ts", "cachePolicyId: nothingCached,", ""),
    aws("pages/router.ts", "compress: false,", 'originRequestPolicyId: "none",'),
    aws(
      "pages/router.ts",
      "responseHeadersPolicyId: pageHeaders.id",
      "responseHeadersPolicyId: pageHeaders.arn",
    ),
    edit("stacks/page-policy.ts", "trusted-types 'none'", "trusted-types *"),
    aws("pages/headers.ts", "`'self' https://", "`'self' https: https://"),
    aws("pages/site.ts", 'files: "assets/**"', 'files: "none/**"'),
    aws("pages/site.ts", "purge: false,", ""),
    aws("pages/site.ts", "VITE_LOGIN_CLIENT: web.id,", ""),
    aws("api/auth.ts", "pagesUrl, $interpolate", "$interpolate"),
    aws("api/auth.ts", "oauth2-redirect", "redirect"),
    aws("pages/index.ts", "allowedOrigins: [router.url]", 'allowedOrigins: ["*"]'),
    aws("pages/site.ts", "{ reader: distribution }", '{ reader: "arn:aws:cloudfront::*:distribution/*" }'),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "the API's answers are cached",
      "the API's ETags are weakened",
      "not every header reaches the API",
      "the pages go without their headers",
      expect.stringMatching(/^the pages' content-security-policy is .*connect-src 'self' https: /),
      "app/assets/index-HASH.js is kept by no-cache",
      "open pages lose their parts",
      "the pages are built with VITE_LOGIN_CLIENT undefined",
      "the login does not lead back to https://routercdndistribution.cloudfront.net/app/",
      "the login does not lead back to https://routercdndistribution.cloudfront.net/docs/oauth2-redirect.html",
      "documents are open to *",
      "PagesBucket is open to others",
    ]),
  );
});

test("a page that is kept on the way, and tokens that reach the pages' store are seen", async () => {
  const found = await broken(
    aws("pages/router.ts", 'args.comment = "REIMS pages";', "args.minTtl = 60;"),
    aws("pages/router.ts", "{ originRequestPolicyId: _, ...pages }", "pages"),
  );
  expect(found).toEqual(
    expect.arrayContaining(["the page is kept on the way", "tokens reach the store of the pages"]),
  );
});

test("a schedule that wakes a database which pauses is seen", async () => {
  const found = await broken(aws("schedules/index.ts", "pauses || onLaptop", "onLaptop"));
  expect(found).toContain("AlertsScheduledScheduleSchedule wakes the database");
});

test("critical alerts that reach no one, or everyone each day, are seen", async () => {
  const plan = await evaluateInChild({
    stage: "production",
    edits: [
      aws("schedules/alerts.ts", "responsePayload: { tell: [true] },", ""),
      aws("schedules/alerts.ts", 'inputPath: "$.detail.responsePayload",', ""),
      aws("schedules/alerts.ts", "requestContext: { functionArn:", "requestContext: { requestId:"),
      aws("schedules/daily.ts", "onFailure: { destination: topic.arn },", ""),
      aws("schedules/index.ts", "sweepDocumentsDaily()", "undefined"),
      aws("schedules/daily.ts", "* * ? *)", "* * * *)"),
      aws("monitoring/topic.ts", '"aws:SourceArn"', '"aws:SourceAccount"'),
    ],
  });
  expect(violations(plan)).toEqual(
    expect.arrayContaining([
      "nothing sweeps the documents",
      "every evaluation is told",
      "the message has Lambda's record around it",
      "other functions' answers are told",
      "a failed evaluation is told to no one",
      "AlertsScheduledScheduleSchedule runs by cron(0 6 * * * *)",
      "the topic does not take the rule's messages, or takes others'",
    ]),
  );
});

test("a handler that is not exported is seen in the built bundle", async () => {
  const workDir = mkdtempSync(path.join(tmpdir(), "reims-break-"));
  const edits = [edit("functions/health/live.ts", "export const handler", "export const renamed")];
  try {
    const plan = await evaluateInChild({ stage: "dev", edits, workDir, build: true });
    expect(await missingExports(plan)).toEqual(["functions/health/live.handler is not exported"]);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
});

test("a handler whose file is not there stops the plan", async () => {
  const edits = [
    edit("functions/health/live-route.ts", "functions/health/live.handler", "functions/health/alive.handler"),
  ];
  await expect(evaluateInChild({ stage: "dev", edits, build: true })).rejects.toThrow(/Handler not found/);
});

test("an edit that finds nothing to change is an error, so that no break test passes for nothing", async () => {
  const edits = [aws("api/api.ts", "no such text", "")];
  await expect(evaluateInChild({ stage: "dev", edits })).rejects.toThrow(/does not contain/);
});
