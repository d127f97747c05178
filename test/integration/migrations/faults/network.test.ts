import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { databaseConfig } from "../../../../lib/config/database.ts";
import { withDeadline } from "../../../../lib/deadline.ts";
import { migrate } from "../../../../lib/migrations/migrate.ts";
import { useScratch } from "../../../support/migrations/migrations.ts";
import { type FaultProxy, startFaultProxy } from "../../../support/servers/fault-proxy.ts";

const scratch = useScratch();
let proxy: FaultProxy;
beforeEach(async () => {
  scratch.write("001_first", "create table first (id int);");
  proxy = await startFaultProxy(Number(new URL(scratch.url).port));
});
afterEach(() => proxy.stop());

test.each(["refuse", "accept-then-close"] as const)(
  "a sleeping database (%s) is called until it wakes",
  async (mode) => {
    await proxy.set({ mode });
    const waking: string[] = [];
    const run = migrate("up", {
      url: proxy.through(scratch.url),
      dir: scratch.dir,
      report: (event) => waking.push(event),
    });
    await expect.poll(() => waking.length).toBeGreaterThan(1);
    await proxy.set({ mode: "pass" });
    expect((await run).applied.map(({ name }) => name)).toEqual(["001_first"]);
    expect(waking[0]).toBe("database_waking");
  },
);

test("a database that does not wake is given up on time", async () => {
  await proxy.set({ mode: "silence" });
  const started = performance.now();
  const options = { url: proxy.through(scratch.url), dir: scratch.dir, wakeMs: 1_000 };
  await expect(migrate("up", options)).rejects.toMatchObject({ code: "database_unavailable" });
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("a database that refuses for good is not called again", async () => {
  const url = new URL(scratch.url);
  url.pathname = "/nothing_such";
  await expect(migrate("up", { url: url.href, dir: scratch.dir })).rejects.toMatchObject({
    code: "database_unavailable",
    details: { attempts: 1, code: "3D000" },
  });
});

test("a connection that is lost while another runner is waited for is told as such", async () => {
  const holder = await scratch.sql.reserve();
  await holder`select pg_advisory_lock(7241865325823964)`;
  const waiting: unknown[] = [];
  const run = migrate("up", {
    url: proxy.through(scratch.url),
    dir: scratch.dir,
    report: (event) => waiting.push(event),
  }).catch((error) => error);
  await expect.poll(() => waiting.length).toBe(1);
  proxy.drop();
  expect(await run).toMatchObject({ name: "MigrationError", code: "database_unavailable" });
  holder.release();
});

test("what the database refuses outside of any file is told in its words", async () => {
  await scratch.sql`create table migrations (id int)`;
  await expect(migrate("status", { url: scratch.url, dir: scratch.dir })).rejects.toMatchObject({
    code: "migration_failed",
    message: 'The database refused: column "name" does not exist.',
  });
});

test("a connection that falls silent in the middle of a step ends at the deadline, and the step is undone", async () => {
  scratch.write("002_second", "create table second (id int);\nselect pg_sleep(1);");
  const applied: unknown[] = [];
  const run = withDeadline(Date.now() + 3_000, () =>
    migrate("up", {
      url: proxy.through(scratch.url),
      dir: scratch.dir,
      report: (event) => applied.push(event),
    }),
  ).catch((error) => error);
  await expect.poll(() => applied.length).toBe(1);
  await proxy.set({ mode: "half-open" });
  expect(await run).toMatchObject({ code: "migration_out_of_time", details: { file: "002_second.sql" } });
  proxy.drop();
  expect((await migrate("up", { url: scratch.url, dir: scratch.dir })).pending).toEqual([]);
});

test("migrations go to the direct endpoint, not to the proxy before it", async () => {
  const { hostname, port, pathname, username } = new URL(scratch.url);
  const linked = {
    host: "proxy.invalid",
    directHost: hostname,
    port,
    database: pathname.slice(1),
    username,
    password: "",
  };
  vi.stubEnv("DATABASE_URL", undefined);
  vi.stubEnv("SST_RESOURCE_Database", JSON.stringify(linked));
  expect(databaseConfig()).toMatchObject({ host: "proxy.invalid", directHost: hostname });
  expect((await migrate("up", { dir: scratch.dir })).applied).toHaveLength(1);
  vi.stubEnv("DATABASE_URL", scratch.url);
  expect(databaseConfig()?.directHost).toBeUndefined();
});
