import { readFileSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { localIssuer } from "../../../stacks/local/issuer.ts";
import { tower } from "../../support/properties.ts";
import { localState, processesOf, start, useDataDir } from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 120_000 });
const dataDir = useDataDir();
const json = { "content-type": "application/json" };
const create = (url: string) =>
  fetch(`${url}/properties`, { method: "POST", headers: json, body: JSON.stringify(tower) });

test("in a fresh directory it starts everything, serves, says where, and leaves nothing behind when it stops", {
  tags: ["redis-server"],
}, async () => {
  const directory = dataDir();
  const run = start(directory);
  const url = await run.ready;
  expect(run.output().match(/^REIMS ready at /gm)).toHaveLength(1);

  const state = localState(directory);
  expect(state).toEqual({
    url,
    databaseUrl: expect.stringMatching(/^postgres:\/\/reims@127\.0\.0\.1:\d+\/reims$/),
    s3Endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    redisUrl: expect.stringMatching(/^redis:\/\/127\.0\.0\.1:\d+$/),
    pid: expect.any(Number),
  });
  for (const file of ["local.json", "cursor-secret", "issuer.pem"]) {
    expect(statSync(path.join(directory, file)).mode & 0o777).toBe(0o600);
  }

  const health = await fetch(`${url}/health`);
  expect(await health.json()).toMatchObject({
    status: "healthy",
    services: { database: "healthy", redis: "healthy", minio: "healthy" },
  });
  const made = await create(url);
  expect(made.status).toBe(201);
  const location = made.headers.get("location") ?? "";
  expect((await fetch(new URL(location, url))).status).toBe(200);

  run.child.kill("SIGTERM");
  expect(await run.exited).toBe(0);
  expect(processesOf(directory)).toEqual([]);
  expect(() => localState(directory)).toThrow(/ENOENT/);

  const secret = readFileSync(path.join(directory, "cursor-secret"), "utf8");
  const again = start(directory, { env: { REIMS_AUTH: "required" } });
  const second = await again.ready;
  expect((await fetch(new URL(location, second))).status).toBe(401);
  const authorization = `Bearer ${await (await localIssuer(directory)).sign()}`;
  expect((await fetch(new URL(location, second), { headers: { authorization } })).status).toBe(200);
  expect(localState(directory)).toMatchObject({
    databaseUrl: state.databaseUrl,
    s3Endpoint: state.s3Endpoint,
    redisUrl: state.redisUrl,
  });
  expect(readFileSync(path.join(directory, "cursor-secret"), "utf8")).toBe(secret);
  process.kill(-(again.child.pid ?? 0), "SIGINT");
  expect(await again.exited).toBe(0);
  expect(processesOf(directory)).toEqual([]);
});

test("of two starts in one directory one serves; the other says who holds it, and disturbs nothing", async () => {
  const directory = dataDir();
  const both = [start(directory), start(directory)];
  const loser = await Promise.race(both.map((run) => run.exited.then(() => run)));
  const first = both.find((run) => run !== loser) ?? loser;
  expect(await loser.exited).toBe(1);
  expect(loser.output()).toContain(`${directory} is in use by another process, which does not serve yet`);

  const url = await first.ready;
  const second = start(directory);
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`is in use by process ${localState(directory).pid}, which serves ${url}`);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  first.child.kill("SIGINT");
  expect(await first.exited).toBe(0);
});

test("a taken port is said to be taken, before anything is started", async () => {
  const directory = dataDir();
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as net.AddressInfo;
  const run = start(directory, { env: { PORT: String(port) } });
  expect(await run.exited).toBe(1);
  expect(run.output()).toContain(
    `Port ${port} on 127.0.0.1 is taken; choose another, such as PORT=${port + 1}.`,
  );
  expect(processesOf(directory)).toEqual([]);
  server.close();
});

test.each([
  [{ HOST: "0.0.0.0", REIMS_AUTH: "open" }, "REIMS_AUTH may not be open on 0.0.0.0"],
  [{ HOST: "192.0.2.1" }, "192.0.2.1:0 cannot be listened on (EADDRNOTAVAIL)"],
  [{ PORT: "eighty" }, "PORT must be a whole number from 0 to 65535"],
  [{ DATABASE_HOST: "127.0.0.1" }, "DATABASE_NAME is not set; DATABASE_USER is not set"],
])("with %o it says what is wrong and ends", async (env, message) => {
  const directory = dataDir();
  const run = start(directory, { env: env as Record<string, string> });
  expect(await run.exited).toBe(1);
  expect(run.output()).toContain(message);
  expect(run.output()).not.toMatch(/^\s+at /m);
  expect(processesOf(directory)).toEqual([]);
});

test("a data directory that cannot be one is named", async () => {
  const file = path.join(dataDir(), "file");
  writeFileSync(file, "");
  const run = start(file);
  expect(await run.exited).toBe(1);
  expect(run.output()).toContain(
    `${file} cannot be used as the data directory (EEXIST); set REIMS_DATA_DIR.`,
  );
});

test("a signal in the middle of the start ends it, with nothing left behind", async () => {
  const directory = dataDir();
  const run = start(directory);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  run.child.kill("SIGTERM");
  expect(await run.exited).not.toBe(1);
  expect(processesOf(directory)).toEqual([]);
});
