// @module-tag redis-server
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";
import { type Deployed, deployHere } from "../../support/lambda/deployed.ts";
import { recorded } from "../../support/lambda/recorded-events.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const scratch = mkdtempSync(path.join(tmpdir(), "reims-faults-"));
const clock = path.join(scratch, "clock");
let deployed: Deployed;
let sql: postgres.Sql;

beforeAll(async () => {
  deployed = await deployHere();
  sql = postgres(deployed.databaseUrl, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await sql?.end();
  await deployed?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const live = () => recorded({ routeKey: "GET /health/live", path: "/health/live" });
const list = () => recorded({ routeKey: "GET /properties", path: "/properties", scope: "properties:read" });
const create = () =>
  recorded({
    routeKey: "POST /properties",
    path: "/properties",
    scope: "properties:write",
    contentType: "application/json",
    body: JSON.stringify({
      name: "Mill",
      address: "2 Mill Rd",
      city: "Austin",
      state: "TX",
      property_type: "retail",
    }),
  });

const status = (answer: { body?: unknown }) =>
  (answer.body as { statusCode?: number } | undefined)?.statusCode;

/** A copy of a package, to be spoilt. */
function copyOf(functionId: string): string {
  const copy = path.join(scratch, functionId);
  cpSync(deployed.artifact(functionId).dir, copy, { recursive: true });
  return copy;
}

test("a package without the handler fails its init by Lambda's own name for it", async () => {
  const taskRoot = copyOf("HealthLive");
  await expect(startLambda({ taskRoot, handler: "bundle.renamed" })).rejects.toThrow(
    /Runtime\.HandlerNotFound/,
  );
  await expect(startLambda({ taskRoot, handler: "other.handler" })).rejects.toThrow(
    /Runtime\.ImportModuleError/,
  );
});

test("a bundle that throws while it loads fails its init with what it threw", async () => {
  const taskRoot = copyOf("Fallback");
  writeFileSync(path.join(taskRoot, "bundle.mjs"), 'throw new RangeError("no such setting");\n');
  await expect(startLambda({ taskRoot })).rejects.toThrow(/RangeError: no such setting/);
});

test("an event that is no request is reported as the function's error, and the next request is served", async () => {
  const lambda = await deployed.start("HealthLive");
  const { error } = await lambda.invoke({});
  expect(error).toMatchObject({ errorType: "TypeError" });
  expect(error?.trace?.length).toBeGreaterThan(0);
  expect(status(await lambda.invoke(live()))).toBe(200);
  await lambda.stop();
});

test("links that cannot be opened are a 500 that tells nothing, not a crash", async () => {
  const lambda = await deployed.start("PropertiesList", { SST_KEY: Buffer.alloc(32, 1).toString("base64") });
  const answer = await lambda.invoke(list());
  expect(answer.error).toBeUndefined();
  expect(status(answer)).toBe(500);
  expect(JSON.stringify(answer.body)).not.toMatch(/decrypt|aes|resource\.enc/i);
  expect(lambda.logs()).toContain("request_failed");
  await lambda.stop();
});

test("a function that overruns is killed at its deadline, as Lambda does", async () => {
  const lambda = await deployed.start("HealthLive");
  lambda.signal("SIGSTOP");
  const { error } = await lambda.invoke(live(), { deadlineMs: 500 });
  expect(error?.errorType).toBe("Sandbox.Timedout");
  await lambda.stop();
});

/** Stops the process, closes its connections on the server's side, and lets it go on `afterMs` later by its own clock. */
async function freeze(lambda: Lambda, afterMs: number): Promise<void> {
  lambda.signal("SIGSTOP");
  const cut = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  expect(cut.length).toBeGreaterThan(0);
  await sleep(300);
  writeFileSync(clock, String(afterMs));
  lambda.signal("SIGCONT");
}

const elevenMinutes = 11 * 60_000;

test.each([
  ["a read", "PropertiesList", list, 200],
  ["a write", "PropertiesCreate", create, 201],
] as const)(
  "%s after a freeze of 11 minutes, its connection closed meanwhile, goes unnoticed",
  async (_, name, event, wanted) => {
    writeFileSync(clock, "0");
    const preload = path.join(import.meta.dirname, "../../support/lambda/shifted-clock.cjs");
    const lambda = await deployed.start(name, { REIMS_CLOCK: clock }, ["--require", preload]);
    expect(status(await lambda.invoke(event()))).toBe(wanted);
    for (let round = 1; round <= 3; round++) {
      await freeze(lambda, round * elevenMinutes);
      // Lambda's own clock moved on as well, and with it the deadline that it gives.
      const answer = await lambda.invoke(event(), { deadlineMs: round * elevenMinutes + 30_000 });
      expect(answer.error, lambda.logs()).toBeUndefined();
      expect(status(answer), lambda.logs()).toBe(wanted);
    }
    expect(lambda.logs()).not.toContain("request_failed");
    await lambda.stop();
  },
);

test("a read after a freeze so short that the connection still counts as fresh goes unnoticed too", async () => {
  writeFileSync(clock, "0");
  const lambda = await deployed.start("PropertiesList");
  expect(status(await lambda.invoke(list()))).toBe(200);
  await freeze(lambda, 0);
  expect(status(await lambda.invoke(list()))).toBe(200);
  await lambda.stop();
});
