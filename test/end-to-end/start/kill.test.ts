import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Redis } from "ioredis";
import { expect, test, vi } from "vitest";
import { tower } from "../../support/properties.ts";
import {
  killAll,
  localState,
  processesOf,
  type Run,
  start,
  until,
  useDataDir,
} from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 120_000 });
const dataDir = useDataDir();
const postmaster = (directory: string) =>
  Number.parseInt(readFileSync(path.join(directory, "postgres/postmaster.pid"), "utf8"), 10);
const redisPid = (directory: string) =>
  processesOf(directory).find(({ command }) => command.includes("redis-server"))?.pid ?? 0;

/** Makes a property; its path. */
async function create(url: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify(tower) };
  const response = await fetch(`${url}/properties`, init);
  expect(response.status).toBe(201);
  return response.headers.get("location") ?? "";
}

/** Imports a hundred rows that were not there before; how many are acknowledged as stored. */
async function importRows(url: string, batch: number): Promise<number> {
  const rows = Array.from({ length: 100 }, (_, row) => ({ ...tower, address: `${batch}-${row} Main St` }));
  const response = await fetch(`${url}/properties/import`, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  });
  expect(response.status).toBe(200);
  const { stored } = (await response.json()) as { stored: number };
  expect(stored).toBe(100);
  return stored;
}

const status = (url: string) =>
  fetch(url).then(
    (response) => response.status,
    () => 0,
  );

async function stop(run: Run, directory: string): Promise<void> {
  run.child.kill("SIGTERM");
  expect(await run.exited).toBe(0);
  expect(processesOf(directory)).toEqual([]);
}

async function withRedis<T>(directory: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(localState(directory).redisUrl ?? "");
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

test("a Postgres and a Redis that are killed are started again, with their data", {
  tags: ["redis-server"],
}, async () => {
  const directory = dataDir();
  const run = start(directory);
  const url = await run.ready;
  const property = await create(url);
  await withRedis(directory, (redis) => redis.set("kept", "yes"));
  const before = localState(directory);

  process.kill(postmaster(directory), "SIGKILL");
  await until(() => run.output().includes("Postgres died; starting it again"));
  await until(async () => (await status(`${url}${property}`)) === 200);
  await create(url);

  // Redis writes its file to disk once a second.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const old = redisPid(directory);
  process.kill(old, "SIGKILL");
  await until(() => ![0, old].includes(redisPid(directory)));
  await until(async () => (await status(`${url}/health/redis`)) === 200);
  expect(await withRedis(directory, (redis) => redis.get("kept"))).toBe("yes");
  expect(localState(directory)).toEqual(before);
  await stop(run, directory);
});

test("after a kill of the launcher its servers are found, ended and replaced, and nothing is lost", {
  tags: ["redis-server"],
}, async () => {
  const directory = dataDir();
  const run = start(directory);
  const property = await create(await run.ready);
  await withRedis(directory, (redis) => redis.set("kept", "yes"));
  const { databaseUrl, redisUrl } = localState(directory);
  process.kill(localState(directory).pid, "SIGKILL");
  await run.exited;
  const orphans = [postmaster(directory), redisPid(directory)];
  expect(processesOf(directory).map(({ pid }) => pid)).toEqual(expect.arrayContaining(orphans));

  const again = start(directory);
  const url = await again.ready;
  expect(await status(`${url}${property}`)).toBe(200);
  expect(await withRedis(directory, (redis) => redis.get("kept"))).toBe("yes");
  expect(localState(directory)).toMatchObject({ databaseUrl, redisUrl });
  expect(processesOf(directory).filter(({ pid }) => orphans.includes(pid))).toEqual([]);
  await stop(again, directory);
});

test("after a kill of everything at once, in the middle of writing, each answered write is there", async () => {
  const directory = dataDir();
  const run = start(directory);
  const url = await run.ready;
  const answered: string[] = [];
  const writers = [1, 2, 3, 4].map(async () => {
    for (;;) answered.push(await create(url));
  });
  let imported = 0;
  writers.push(
    (async () => {
      for (let batch = 0; ; batch++) imported += await importRows(url, batch);
    })(),
  );
  await until(() => answered.length > 50 && imported > 200);
  const allEnded = Promise.allSettled(writers);
  await killAll(directory);
  await allEnded;
  await run.exited;

  const again = start(directory);
  const second = await again.ready;
  for (const property of answered) expect(await status(`${second}${property}`)).toBe(200);
  const list = await (await fetch(`${second}/properties?limit=1&count=exact`)).json();
  const { total } = (list as { page: { total: number } }).page;
  expect(total).toBeGreaterThanOrEqual(answered.length + imported);
  await stop(again, directory);
});

test("a Postgres that dies again and again is given up, and everything stops", async () => {
  const directory = dataDir();
  const run = start(directory);
  await run.ready;
  let ended = false;
  run.exited.then(() => {
    ended = true;
  });
  let last = 0;
  await until(() => {
    const pid =
      processesOf(directory).find(({ command }) => command.includes("/native/bin/postgres -D"))?.pid ?? 0;
    if (pid !== 0 && pid !== last) process.kill(pid, "SIGKILL");
    last = pid;
    return ended;
  }, 60);
  expect(await run.exited).toBe(1);
  expect(run.output()).toContain("Postgres died 6 times within a minute and is not started again.");
  expect(processesOf(directory)).toEqual([]);
});

test("what Postgres takes for a predecessor, and is none, does not keep it from starting", async () => {
  const directory = dataDir();
  const first = start(directory);
  await first.ready;
  await stop(first, directory);
  // As a restart of the machine leaves it: the number belongs to a process that has nothing to do with Postgres.
  const file = path.join(directory, "postgres/postmaster.pid");
  writeFileSync(file, `${process.pid}\n${directory}/postgres\n1\n5432\n\n127.0.0.1\n\nready\n`);
  const second = start(directory);
  await second.ready;
  await stop(second, directory);
});
