import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ollamaService } from "../../../stacks/local/servers/services.ts";
import { createDatabase, type TestDatabase } from "../../support/database.ts";
import { localState, processesOf, type Run, start, useDataDir } from "../../support/start/start.ts";

vi.setConfig({ testTimeout: 120_000 });
const dataDir = useDataDir();
let empty: TestDatabase;
beforeAll(async () => {
  empty = await createDatabase("empty");
});
afterAll(() => empty.drop());

async function stop(run: Run): Promise<void> {
  run.child.kill("SIGTERM");
  expect(await run.exited).toBe(0);
}

/** A PATH without Redis: Node alone. */
const bareEnv = (directory: string): Record<string, string> => {
  const bin = path.join(directory, "bin");
  mkdirSync(bin);
  symlinkSync(process.execPath, path.join(bin, "node"));
  return { PATH: bin };
};

test("dependencies from the environment replace the embedded ones; an external database is migrated only when told to", async () => {
  const directory = dataDir();
  const env = {
    ...bareEnv(directory),
    DATABASE_URL: empty.url,
    MINIO_ENDPOINT: "http://127.0.0.1:9",
    MINIO_ACCESS_KEY: "key",
    MINIO_SECRET_KEY: "secret",
    MINIO_BUCKET: "theirs",
    OLLAMA_HOST: "127.0.0.1",
    OLLAMA_PORT: "9",
  };
  const run = start(directory, { env });
  const url = await run.ready;
  expect(run.output()).toContain(
    "The database is behind: run npx reims migrate up, or set REIMS_MIGRATE=true.",
  );
  expect(run.output()).toContain(
    "Redis: none found; install redis-server or valkey-server, or set REDIS_URL",
  );
  expect(localState(directory)).toMatchObject({
    databaseUrl: empty.url,
    s3Endpoint: "http://127.0.0.1:9",
    redisUrl: null,
  });
  expect(processesOf(directory).map(({ command }) => command)).toEqual([
    expect.stringContaining("reims.mjs start"),
  ]);
  expect(readdirSync(directory)).not.toEqual(expect.arrayContaining(["postgres"]));
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({
    services: { redis: "not_configured", minio: "unhealthy", ollama: "unhealthy" },
  });
  expect((await fetch(`${url}/properties`)).status).toBeGreaterThanOrEqual(500);
  await stop(run);

  const again = start(directory, { env: { ...env, REIMS_MIGRATE: "true" } });
  const second = await again.ready;
  expect(again.output()).toContain("Migrated: 001_create_properties");
  expect((await fetch(`${second}/properties`)).status).toBe(200);
  await stop(again);

  const third = start(directory, { env });
  await third.ready;
  expect(third.output()).not.toMatch(/behind|Migrated/);
  await stop(third);
});

test("an external database that is down is said to be, and the rest is served", async () => {
  const directory = dataDir();
  const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" };
  const run = start(directory, { env });
  const url = await run.ready;
  expect(run.output()).toContain("The schema could not be looked at: The database cannot be reached");
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health`)).status).toBe(503);
  await stop(run);
});

test("an Ollama that answers is used, and none that does not", async () => {
  const server = createServer((_, response) => response.end('{"version":"0.5.0"}')).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const found = await ollamaService({}, port);
  expect(found.env).toEqual({ OLLAMA_HOST: "127.0.0.1", OLLAMA_PORT: String(port) });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect((await ollamaService({}, port)).env).toEqual({});
  expect((await ollamaService({ OLLAMA_HOST: "gpu.example" }, port)).env).toEqual({});
});
