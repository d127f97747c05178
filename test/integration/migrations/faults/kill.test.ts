import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { steps } from "../../../../lib/migrations/files/manifest.ts";
import { migrate } from "../../../../lib/migrations/migrate.ts";
import { createDatabase } from "../../../support/database.ts";

const child = path.join(import.meta.dirname, "../../../support/children/migrate-child.ts");
const kills = 30;

/** Starts a runner in a process of its own; settles when it says so. */
async function startRunner(url: string) {
  const runner = spawn(process.execPath, [child, url], { stdio: ["ignore", "pipe", "inherit"] });
  await once(runner.stdout, "data");
  return runner;
}

/** Kills a runner after `delayMs`, runs again, and tells what is there then and how many steps were done at the kill. */
async function killedAfter(delayMs: number) {
  const database = await createDatabase("empty");
  try {
    const runner = await startRunner(database.url);
    await sleep(delayMs);
    runner.kill("SIGKILL");
    if (runner.exitCode === null && runner.signalCode === null) await once(runner, "exit");
    const { applied, fingerprint } = await migrate("up", { url: database.url });
    return { fingerprint, done: steps.length - applied.length };
  } finally {
    await database.drop();
  }
}

test(`a runner killed at any of ${kills} random moments leaves what the next one finishes, always to the same schema`, async () => {
  const whole = await createDatabase("empty");
  const runner = await startRunner(whole.url);
  const started = performance.now();
  await once(runner, "exit");
  const duration = performance.now() - started;
  await whole.drop();

  const outcomes: { delay: number; fingerprint: string; done: number }[] = [];
  const delays = Array.from({ length: kills }, () => Math.random() * duration);
  const lane = async () => {
    for (let delay = delays.pop(); delay !== undefined; delay = delays.pop())
      outcomes.push({ delay, ...(await killedAfter(delay)) });
  };
  await Promise.all([lane(), lane(), lane()]);
  expect(outcomes).toHaveLength(kills);
  const last = steps.at(-1)?.fingerprint;
  expect(outcomes.filter(({ fingerprint }) => fingerprint !== last)).toEqual([]);
  // Some were killed before the end, or the test has shown nothing.
  expect(outcomes.filter(({ done }) => done < steps.length).length).toBeGreaterThan(0);
}, 180_000);
