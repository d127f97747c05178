import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { evaluateInChild } from "../../scripts/plan/in-child.ts";
import type { Edit } from "../../scripts/plan/types.ts";
import { violations } from "./rules/all.ts";
import { missingExports } from "./rules/routes.ts";

/** What the rules say of the stack with one thing in its source changed. */
async function broken(...edits: Edit[]): Promise<string[]> {
  return violations(await evaluateInChild({ stage: "production", edits }));
}

const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace });
const aws = (file: string, find: string, replace: string) => edit(`stacks/aws/${file}`, find, replace);

test("a route without its authorizer is seen", async () => {
  const found = await broken(aws("api.ts", "route.scope === undefined", "route.path === '/properties'"));
  expect(found).toContain('GET /properties is authorized by ["NONE",null,null]');
});

test("a wrong scope is seen", async () => {
  const found = await broken(
    aws("api.ts", "scopes: [tokenScope(route.scope)]", "scopes: ['reims/properties:read']"),
  );
  expect(found).toContainEqual(expect.stringMatching(/^DELETE \/properties\/\{id\} is authorized by .*read/));
  expect(found).not.toContainEqual(expect.stringMatching(/^GET/));
});

test("a route that nobody made is seen", async () => {
  const found = await broken(
    aws("api.ts", "of routes)", "of routes.filter(({ path }) => path !== '/docs'))"),
  );
  expect(found).toEqual(expect.arrayContaining(["GET /docs is not served", "HEAD /docs is not served"]));
});

test("a missing permission is seen, and one too many", async () => {
  const found = await broken(
    aws("route-function.ts", 'uses.includes("minio") ? [{ actions', 'uses.includes("redis") ? [{ actions'),
  );
  expect(found).toContainEqual(
    expect.stringMatching(/^HealthMinio actions: (?!.*s3:).*wanted: .*s3:ListBucket/),
  );
  expect(found).toContainEqual(
    expect.stringMatching(/^HealthRedis actions: .*s3:ListBucket.*wanted: (?!.*s3:)/),
  );
});

test("a secret in a function that needs none is seen", async () => {
  const found = await broken(
    aws("route-function.ts", 'uses.includes("database") ? [database] : []', "database"),
  );
  expect(found).toContain("HealthLive links: Database; wanted: none");
});

test("a wildcard is seen", async () => {
  const found = await broken(aws("route-function.ts", '["s3:ListBucket"]', '["s3:*"]'));
  expect(found).toContain("HealthMinioRole may s3:*");
});

test("a function that does not wait for the migration is seen", async () => {
  const found = await broken(aws("route-function.ts", "{ dependsOn: [migration] }", "{}"));
  expect(found).toContain("PropertiesGetFunction does not wait for the migration");
});

test("a migration that waits for the API is seen", async () => {
  const found = await broken(
    aws("migrations.ts", "link: [database],", 'link: [database, new sst.aws.ApiGatewayV2("Early")],'),
  );
  expect(found).toContain("the migration waits for EarlyApi");
});

test("a migration that does not wait for the database is seen", async () => {
  const found = await broken(aws("migrations.ts", "[postgres, ...migrationRules]", "[]"));
  expect(found).toContain("the migration does not wait for PostgresInstance");
});

test("an open bucket is seen", async () => {
  const found = await broken(
    aws("storage.ts", "enforceHttps: true,", 'enforceHttps: false, access: "public",'),
  );
  expect(found).toEqual(
    expect.arrayContaining([
      "DocumentsBucket: blockPublicPolicy is off",
      "DocumentsBucket takes plain HTTP",
      "DocumentsBucket is open to others",
    ]),
  );
});

test("an open database is seen", async () => {
  const found = await broken(
    aws("database.ts", "publiclyAccessible: false", "publiclyAccessible: true"),
    aws("security-groups.ts", "referencedSecurityGroupId: from.id", 'cidrIpv4: "0.0.0.0/0"'),
  );
  expect(found).toEqual(
    expect.arrayContaining(["PostgresInstance is public", "MigrationsToDatabaseIn is too wide"]),
  );
});

test("a log that is kept for ever is seen", async () => {
  const found = await broken(
    aws("function.ts", "retentionInDays: settings.logRetentionDays,", "retentionInDays: 0,"),
  );
  expect(found).toContain("HealthLiveLogGroup keeps its lines for ever");
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
    edit("functions/routes.ts", "functions/health/live.handler", "functions/health/alive.handler"),
  ];
  await expect(evaluateInChild({ stage: "dev", edits, build: true })).rejects.toThrow(/Handler not found/);
});

test("an edit that finds nothing to change is an error, so that no break test passes for nothing", async () => {
  const edits = [aws("api.ts", "no such text", "")];
  await expect(evaluateInChild({ stage: "dev", edits })).rejects.toThrow(/does not contain/);
});
