// @module-tag alone
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, expect, test } from "vitest";
import { type Lambda, startLambda } from "../../../stacks/local/lambda-runtime/index.ts";

const taskRoot = mkdtempSync(path.join(tmpdir(), "reims-runtime-"));
let lambda: Lambda | undefined;
afterEach(() => lambda?.stop());
afterAll(() => rmSync(taskRoot, { recursive: true, force: true }));

async function start(code: string, env: Record<string, string> = {}): Promise<Lambda> {
  writeFileSync(path.join(taskRoot, "bundle.mjs"), code);
  lambda = await startLambda({ taskRoot, env });
  return lambda;
}

test("a function keeps its state from one invocation to the next, sees its deadline and its environment", async () => {
  const { invoke, initMs, logs } = await start(
    `let calls = 0;
    export const handler = async (event, context) => {
      console.log("called");
      return { event, calls: ++calls, left: context.getRemainingTimeInMillis(), env: process.env.GREETING, home: process.env.USER };
    };`,
    { GREETING: "hello" },
  );
  expect(initMs).toBeGreaterThan(0);
  await invoke({ first: true });
  const { body, ms } = await invoke({ first: false }, { deadlineMs: 5_000 });
  expect(body).toMatchObject({ event: { first: false }, calls: 2, env: "hello" });
  expect(body).not.toHaveProperty("home");
  const { left } = body as { left: number };
  expect(left).toBeGreaterThan(1_000);
  expect(left).toBeLessThanOrEqual(5_000);
  expect(ms).toBeLessThan(5_000);
  expect(logs()).toContain("called");
});

test("what a handler throws comes back as Lambda reports it", async () => {
  const { invoke } = await start(`export const handler = async () => { throw new RangeError("too far"); };`);
  expect((await invoke({})).error).toMatchObject({ errorType: "RangeError", errorMessage: "too far" });
});

test("an init that fails is told in the function's words", async () => {
  await expect(start(`throw new Error("no settings"); export const handler = () => {};`)).rejects.toThrow(
    /no settings/,
  );
});

test("a function past its time is killed, as is its sandbox", async () => {
  const { invoke } = await start(
    `export const handler = () => new Promise(() => setInterval(() => {}, 1000));`,
  );
  expect((await invoke({}, { deadlineMs: 300 })).error?.errorType).toBe("Sandbox.Timedout");
  expect((await invoke({}, { deadlineMs: 300 })).error?.errorType).toBe("Runtime.ExitError");
});

test("a frozen sandbox stands still and goes on when it is thawed", async () => {
  const { invoke, signal } = await start(
    `let ticks = 0;
    setInterval(() => ticks++, 20);
    export const handler = async () => ticks;`,
  );
  const before = (await invoke({})).body as number;
  signal("SIGSTOP");
  await sleep(500);
  signal("SIGCONT");
  const after = (await invoke({})).body as number;
  expect(after - before).toBeLessThan(15);
});
