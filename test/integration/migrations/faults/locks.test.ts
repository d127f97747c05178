import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { withDeadline } from "../../../../lib/deadline.ts";
import { migrate } from "../../../../lib/migrations/migrate.ts";
import { useScratch } from "../../../support/migrations/migrations.ts";

const scratch = useScratch();
const options = () => ({ url: scratch.url, dir: scratch.dir });

beforeEach(async () => {
  scratch.write("001_first", "create table first (id int);");
  await migrate("up", options());
});

/** A transaction that reads the table and stays open. */
async function reader() {
  const connection = await scratch.sql.reserve();
  await connection`begin`;
  await connection`select from first`;
  return {
    async end() {
      await connection`commit`;
      connection.release();
    },
  };
}

test("a migration behind a long transaction gives up on time, says who is in the way, and lets reads pass meanwhile", async () => {
  scratch.write("002_second", "alter table first add column name text;");
  const long = await reader();
  let longestRead = 0;
  let over = false;
  const reads = (async () => {
    while (!over) {
      const started = performance.now();
      await scratch.sql`select from first`;
      longestRead = Math.max(longestRead, performance.now() - started);
      await sleep(10);
    }
  })();

  const started = performance.now();
  const failure = await migrate("up", { ...options(), lockTimeoutMs: 300, attempts: 3 }).catch(
    (error) => error,
  );
  const took = performance.now() - started;
  over = true;
  await reads;

  expect(failure).toMatchObject({
    code: "migration_lock_timeout",
    message: expect.stringMatching(/^002_second\.sql waited 3 times .* \(open the longest: process \d+/),
    details: { attempts: 3, transactions: [{ query: "select from first" }] },
  });
  // Three waits of 300 ms, two pauses of at most one and a half times that, and slack.
  expect(took).toBeLessThan(1_800 + 3_000);
  // A read waits while the migration stands before it in the queue: one lock timeout, and slack.
  expect(longestRead).toBeLessThan(300 + 1_200);

  await long.end();
  expect((await migrate("up", options())).applied).toMatchObject([{ name: "002_second", attempts: 1 }]);
});

test("a migration that met a lock is tried again until the way is free", async () => {
  scratch.write("002_second", "create table second (id int);\nalter table first add column name text;");
  const long = await reader();
  const retries: unknown[] = [];
  const run = migrate("up", {
    ...options(),
    lockTimeoutMs: 200,
    report: (event) => event === "migration_lock_retry" && retries.push(event),
  });
  await expect.poll(() => retries.length).toBeGreaterThan(0);
  await long.end();
  const { applied } = await run;
  expect(applied[0]?.attempts).toBe(retries.length + 1);
});

test("a runner that waits for another says who holds the lock, and gives up on time", async () => {
  scratch.write("002_second", "select 1;");
  const holder = await scratch.sql.reserve();
  await holder`select pg_advisory_lock(7241865325823964)`;
  const [{ pid } = { pid: 0 }] = await holder<{ pid: number }[]>`select pg_backend_pid() as pid`;

  const reports: Record<string, unknown>[] = [];
  const started = performance.now();
  const failure = await migrate("up", {
    ...options(),
    lockWaitMs: 600,
    report: (_, fields) => reports.push(fields),
  }).catch((error) => error);
  expect(performance.now() - started).toBeLessThan(600 + 2_500);
  expect(failure).toMatchObject({
    code: "migration_locked",
    message: expect.stringMatching(
      new RegExp(`held by process ${pid}, connected since 20\\S+Z, which runs: select pg_backend_pid`),
    ),
    details: { holder: { pid } },
  });
  expect(reports[0]).toMatchObject({ holder: { pid } });
  holder.release();
});

test("a runner stops before its deadline, undoes the step under way, and the next run continues", async () => {
  const slow = "select case when to_regclass('slow') is not null then pg_sleep(60) end;";
  await scratch.sql`create table slow ()`;
  scratch.write("002_second", "create table second (id int);");
  scratch.write("003_third", `create table third (id int);\n${slow}`);

  const started = performance.now();
  const failure = await withDeadline(Date.now() + 2_500, () => migrate("up", options())).catch(
    (error) => error,
  );
  expect(performance.now() - started).toBeLessThan(6_000);
  expect(failure).toMatchObject({ code: "migration_out_of_time", details: { file: "003_third.sql" } });
  const { migrations } = await migrate("status", options());
  expect(migrations.map(({ status }) => status)).toEqual(["applied", "applied", "pending"]);

  await scratch.sql`drop table slow`;
  expect((await migrate("up", options())).applied.map(({ name }) => name)).toEqual(["003_third"]);
});

test("a statement that runs too long is stopped by the server, and undone", async () => {
  scratch.write("002_second", "create table second (id int);\nselect pg_sleep(60);");
  await expect(migrate("up", { ...options(), statementTimeoutMs: 300 })).rejects.toMatchObject({
    code: "migration_failed",
    details: { sqlstate: "57014", file: "002_second.sql" },
  });
  expect(await scratch.sql`select to_regclass('second') as found`).toMatchObject([{ found: null }]);
});
