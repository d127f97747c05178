import { expect, test, vi } from "vitest";
import { localState, processesOf, start, until, useDataDir } from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 120_000 });
const dataDir = useDataDir();
const command = ["npm", "start"];

test("under npm, Ctrl-C, which reaches npm and all below it, stops everything once", async () => {
  const directory = dataDir();
  const run = start(directory, { command });
  await run.ready;
  process.kill(-(run.child.pid ?? 0), "SIGINT");
  // npm and its shell die of the signal themselves; our output ends when the last process below them has.
  await run.exited;
  expect(run.output().match(/^Stopping$/gm)).toHaveLength(1);
  expect(processesOf(directory)).toEqual([]);
});

test.each(["SIGTERM", "SIGKILL"] as const)("a %s to npm alone stops what npm started", async (signal) => {
  const directory = dataDir();
  const run = start(directory, { command });
  await run.ready;
  run.child.kill(signal);
  await run.exited;
  await until(() => processesOf(directory).length === 0);
  expect(() => localState(directory)).toThrow(/ENOENT/);
});
