import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { copyCheckout, useOrdinaryUser } from "../../support/start/ordinary-user.ts";
import { localState, processesOf, start } from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 180_000 });
const ordinaryUser = useOrdinaryUser();

test("an ordinary user starts it from a checkout in a home of their own, and all that runs and is kept is theirs", async () => {
  const user = ordinaryUser();
  const cwd = copyCheckout(user);
  const dataDir = path.join(cwd, ".reims");
  const bin = path.join(cwd, "node_modules/.bin");
  const run = start(dataDir, {
    command: user.as(["npm", "start"]),
    cwd,
    env: { HOME: user.home, PATH: `${bin}:${process.env.PATH}`, REIMS_DATA_DIR: "" },
  });
  const url = await run.ready;
  const health = await fetch(`${url}/health`);
  expect(await health.json()).toMatchObject({ services: { database: "healthy", minio: "healthy" } });

  expect(localState(dataDir).url).toBe(url);
  for (const name of readdirSync(dataDir)) expect(statSync(path.join(dataDir, name)).uid).toBe(user.uid);
  const running = processesOf(dataDir);
  expect(running.length).toBeGreaterThan(1);
  for (const { pid } of running) {
    const owner = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    expect(Number(owner)).toBe(user.uid);
  }

  process.kill(localState(dataDir).pid, "SIGTERM");
  await run.exited;
  expect(processesOf(dataDir)).toEqual([]);
});
