import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { steps } from "../../../lib/migrations/files/manifest.ts";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { createDatabase, type TestDatabase } from "../../support/database.ts";
import { bundle } from "../../support/lambda/bundle.ts";

const taskRoot = mkdtempSync(path.join(tmpdir(), "reims-migrate-"));
let database: TestDatabase;
let lambda: Lambda | undefined;

beforeAll(async () => {
  const copyFiles = [{ from: "migrations", to: "migrations" }];
  const { bytes } = await bundle({ entry: "functions/migrate.ts", outdir: taskRoot, copyFiles });
  expect(bytes).toBeLessThan(1_000_000);
});
beforeEach(async () => {
  database = await createDatabase("empty");
});
afterEach(async () => {
  await lambda?.stop();
  await database.drop();
});
afterAll(() => rmSync(taskRoot, { recursive: true, force: true }));

/** The migrations and one more, in a folder of their own. */
function extended(up: string): string {
  const dir = mkdtempSync(path.join(taskRoot, "extended-"));
  cpSync(path.join(taskRoot, "migrations"), dir, { recursive: true });
  writeFileSync(path.join(dir, "999_last.sql"), `-- Up Migration\n${up}\n-- Down Migration\nselect 1;\n`);
  return dir;
}

async function useMigrated() {
  await database.drop();
  database = await createDatabase("migrated");
}

const start = async (env: Record<string, string> = {}) => {
  lambda = await startLambda({
    taskRoot,
    env: { DATABASE_URL: database.url, DATABASE_SSL: "disable", ...env },
  });
  return lambda;
};

test("the bundled function migrates an empty database and finds nothing to do the second time", async () => {
  const { invoke } = await start();
  const last = steps.at(-1)?.fingerprint;

  const first = await invoke({ action: "up" });
  expect(first.body).toMatchObject({ action: "up", pending: [], fingerprint: last, verified: { ok: true } });
  expect((first.body as { applied: { name: string }[] }).applied.map(({ name }) => name)).toEqual(
    steps.map(({ name }) => name),
  );

  const second = await invoke({ action: "up" });
  expect(second.body).toMatchObject({ applied: [], applied_elsewhere: [], fingerprint: last });
});

test("what the deploy may look at, it gets as a structured result", async () => {
  const { invoke } = await start();
  expect((await invoke({ action: "plan" })).body).toMatchObject({
    applied: [],
    pending: steps.map(({ name }) => ({ name })),
  });
  expect((await invoke({ action: "status" })).body).toMatchObject({ state: "behind" });
  await invoke({ action: "up" });
  expect((await invoke({ action: "status" })).body).toMatchObject({ state: "current" });
  expect((await invoke({ action: "verify" })).body).toMatchObject({ ok: true });
});

test("an event that asks for anything else is refused", async () => {
  const { invoke } = await start();
  for (const event of [{ action: "down" }, { action: "destroy" }, {}, null])
    expect((await invoke(event)).error).toMatchObject({
      errorType: "MigrationError",
      errorMessage: "The event's action must be one of plan, up, status, verify.",
    });
});

test("verify on a database that is behind throws and names what is missing", async () => {
  const { invoke } = await start();
  const { error } = await invoke({ action: "verify" });
  expect(error?.errorMessage).toContain("column occupancy_rate");
});

test("up on a schema that somebody changed throws and names what is wrong, though nothing is to apply", async () => {
  await useMigrated();
  const sql = postgres(database.url, { max: 1 });
  await sql`drop index idx_properties_class`;
  await sql.end();
  const { invoke } = await start();
  expect((await invoke({ action: "up" })).error).toMatchObject({
    errorType: "MigrationError",
    errorMessage: "The schema is not what the migrations make: index idx_properties_class.",
  });
});

test("a failing migration leaves the database as it was, and the function throws", async () => {
  await useMigrated();
  const failing = extended("create table half (id int);\nselect 1 / 0;");
  const { invoke, logs } = await start({ MIGRATIONS_DIR: failing });
  const { error } = await invoke({ action: "up" });
  expect(error).toMatchObject({
    errorType: "MigrationError",
    errorMessage: "999_last.sql failed (up): division by zero.",
  });
  expect(logs()).toContain("migration_stopped");
  expect((await invoke({ action: "status" })).body).toMatchObject({
    state: "current",
    fingerprint: steps.at(-1)?.fingerprint,
  });
});

test("a migration that is too long for Lambda's limit is undone before it, and the function says so", async () => {
  await useMigrated();
  const { invoke } = await start({ MIGRATIONS_DIR: extended("select pg_sleep(60);") });
  const { error } = await invoke({ action: "up" }, { deadlineMs: 6_000 });
  expect(error).toMatchObject({
    errorType: "MigrationError",
    errorMessage: "The time was over before 999_last.sql was done. The next run continues with it.",
  });
  expect((await invoke({ action: "plan" })).body).toMatchObject({ pending: [{ name: "999_last" }] });
});

test("a database that cannot be reached fails the deploy before Lambda's limit", async () => {
  const { invoke } = await start({ DATABASE_URL: "postgres://reims@127.0.0.1:1/reims" });
  const { error, ms } = await invoke({ action: "up" }, { deadlineMs: 6_000 });
  expect(error?.errorMessage).toMatch(/^The database cannot be reached/);
  expect(ms).toBeLessThan(5_000);
});
