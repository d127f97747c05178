// @module-tag alone
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test, vi } from "vitest";
import {
  closeDb,
  DatabaseTimeoutError,
  execute,
  fetchAll,
  fetchOne,
  fetchVal,
  healthCheck,
  initDb,
  sql,
  stats,
} from "../../../lib/db/index.ts";
import { withDeadline } from "../../../lib/deadline.ts";
import { useDatabase } from "../../support/database.ts";
import { rejection } from "../../support/servers/faulty-database.ts";

useDatabase();
beforeEach(async () => {
  await closeDb();
  initDb({ poolMin: 0 });
});

const backends = () =>
  fetchVal<number>(
    "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'reims'",
  );

test("nothing connects before the first call, which opens one and then the minimum in the background", async () => {
  initDb({ poolMin: 4 });
  expect(stats()).toMatchObject({ size: 0, connecting: 0 });
  await fetchVal("select 1");
  await expect.poll(() => stats().size).toBe(4);
  expect(await backends()).toBe(4);
});

test("a Lambda has one connection, and calls made at once take turns on it", async () => {
  vi.stubEnv("AWS_LAMBDA_FUNCTION_NAME", "reims");
  vi.stubEnv("DATABASE_SSL", "disable");
  expect(await Promise.all([1, 2, 3, 4].map((n) => fetchVal("select $1::int", [n])))).toEqual([1, 2, 3, 4]);
  expect(stats()).toMatchObject({ connects: 1, size: 1 });
  expect(await backends()).toBe(1);
});

test("the pool grows to its maximum and not beyond; the rest wait in line", async () => {
  initDb({ poolMin: 0, poolMax: 3 });
  const calls = Array.from({ length: 12 }, (_, n) => fetchVal("select $1::int from pg_sleep(0.2)", [n]));
  await expect.poll(() => stats().active, { interval: 5 }).toBe(3);
  expect(stats()).toMatchObject({ size: 3, connecting: 0 });
  expect(await Promise.all(calls)).toEqual(Array.from({ length: 12 }, (_, n) => n));
  expect(stats()).toMatchObject({ connects: 3, active: 0, idle: 3, waiting: 0 });
});

test("the wait for the pool has a limit, after which nothing was sent and nobody waits", async () => {
  initDb({ poolMin: 0, poolMax: 1, connectTimeoutMs: 150 });
  const long = fetchVal("select pg_sleep(0.6)");
  await sleep(50);
  const { error, ms } = await rejection(execute("create table never (n integer)"));
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(error).toMatchObject({ outcome: "none", retryable: true });
  expect(ms).toBeLessThan(350);
  expect(stats().waiting).toBe(0);
  await long;
  expect(await fetchVal("select to_regclass('never') is null")).toBe(true);
});

test("a statement is stopped at its limit, on the server too, and the pool heals", async () => {
  const { error, ms } = await rejection(fetchVal("select pg_sleep(30)", [], { timeoutMs: 200 }));
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(error).toMatchObject({ code: "database_timeout", outcome: "none" });
  expect(ms).toBeLessThan(400);
  await expect
    .poll(() => fetchVal("select count(*) from pg_stat_activity where query = 'select pg_sleep(30)'"))
    .toBe(0);
  expect(stats()).toMatchObject({ timeouts: 1, active: 0, size: 1, discards: { expired: 1 } });
});

test("an answer that came while the process was busy counts, although its limit is over", async () => {
  await fetchVal("select 1");
  const answer = fetchVal("select 2", [], { timeoutMs: 60 });
  await sleep(1);
  const until = performance.now() + 150;
  while (performance.now() < until);
  expect(await answer).toBe(2);
  expect(stats()).toMatchObject({ timeouts: 0, retries: 0 });
});

test("a write that did not end in time may have happened, and says so", async () => {
  await execute("create table slow (n integer)");
  const { error } = await rejection(
    execute("insert into slow select 1 from pg_sleep(5)", [], { timeoutMs: 150 }),
  );
  expect(error).toMatchObject({ code: "database_timeout", outcome: "unknown", retryable: false });
});

test("the invocation's deadline cuts every limit, and when it is over nothing is sent", async () => {
  const { error, ms } = await rejection(withDeadline(Date.now() + 150, () => fetchVal("select pg_sleep(5)")));
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(ms).toBeLessThan(350);
  const before = stats();
  await expect(withDeadline(Date.now() - 1, () => execute("select 1"))).rejects.toMatchObject({
    outcome: "none",
  });
  expect(stats().connects).toBe(before.connects);
});

test("closing lets what runs and waits end, and the module is usable again", async () => {
  initDb({ poolMin: 0, poolMax: 1 });
  await fetchVal("select 1");
  const running = fetchVal("select 'done' from pg_sleep(0.2)");
  const waiting = fetchVal("select 'served'");
  await sleep(20);
  const started = performance.now();
  await closeDb();
  expect(performance.now() - started).toBeLessThan(2_000);
  expect(await running).toBe("done");
  expect(await waiting).toBe("served");
  expect(await backends()).toBe(1);
});

test("closing ends within its bound what does not end by itself", async () => {
  const endless = rejection(fetchVal("select pg_sleep(60)", [], { timeoutMs: 60_000 }));
  await sleep(100);
  const started = performance.now();
  await closeDb();
  expect(performance.now() - started).toBeLessThan(6_500);
  expect((await endless).error).toMatchObject({ code: "database_unavailable" });
}, 15_000);

test("health tells the server's version and the pool's figures, and of a database that is down without throwing", async () => {
  expect(await healthCheck()).toMatchObject({
    status: "healthy",
    latency_ms: expect.any(Number),
    pool_size: 1,
    pool_active: 0,
    pool_idle: 1,
    server_version: expect.stringMatching(/^\d+\.\d+/),
  });
  initDb({ host: "127.0.0.1", port: 1, poolMin: 0 });
  expect(await healthCheck({ timeoutMs: 300 })).toMatchObject({
    status: "unhealthy",
    server_version: null,
    error: { code: "database_unavailable" },
  });
});

test("the figures count queries by their time, and uses of a warm connection", async () => {
  await fetchVal("select 1");
  await fetchVal("select 1");
  await fetchVal("select pg_sleep(0.03)");
  const { queries, query_time, reuses, connects } = stats();
  expect({ queries, connects, reuses }).toEqual({ queries: 3, connects: 1, reuses: 2 });
  expect(query_time.counts.reduce((sum, count) => sum + count)).toBe(3);
  expect(query_time.max_ms).toBeGreaterThan(25);
});

test("a slow query is logged by its name and time, without its text and values", async () => {
  vi.stubEnv("LOG_LEVEL", "info");
  initDb({ poolMin: 0, slowQueryMs: 20 });
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  await fetchVal("select $1 from pg_sleep(0.05)", ["a secret"], { name: "sleepy" });
  await fetchVal("select 'hidden' from pg_sleep(0.05)");
  vi.restoreAllMocks();
  const logged = lines.filter((line) => line.includes("slow_query")).map((line) => JSON.parse(line));
  expect(logged).toMatchObject([
    { name: "sleepy", duration_ms: expect.any(Number) },
    { name: "select", duration_ms: expect.any(Number) },
  ]);
  expect(lines.join()).not.toMatch(/secret|hidden|pg_sleep/);
});

test("texts without end do not fill the server with prepared statements", async () => {
  for (let n = 0; n < 400; n++) await fetchVal(`select ${n} + $1::int`, [1]);
  expect(await fetchVal("select count(*) from pg_prepared_statements")).toBeLessThanOrEqual(300);
});

test("behind a proxy nothing is prepared and no session setting is sent", async () => {
  initDb({ poolMin: 0, proxy: true });
  await fetchVal("select $1::int", [1]);
  expect(await fetchVal("select count(*) from pg_prepared_statements")).toBe(0);
  expect(await fetchVal("select current_setting('client_connection_check_interval')")).toBe("0");
});

test("values travel unharmed, whatever their type", async () => {
  const row = await fetchOne(
    "select $1::numeric as money, $2::date as day, $3::bigint as big, $4::bigint as huge, $5::text[] as words," +
      " $6::boolean[] as flags, $7::jsonb as data, $8::uuid[] as ids, $9::date[] as days, $10::int[][] as grid",
    [
      "12345678901.10",
      "2024-02-29",
      9_007_199_254_740_991,
      "9223372036854775807",
      ["a,b", 'say "hi"', "back\\slash", null, "", "NULL", "ünïcode {}"],
      [true, false, null],
      { list: [1, "two"] },
      ["00000000-0000-0000-0000-000000000001"],
      ["2024-02-29"],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  );
  expect(row).toEqual({
    money: "12345678901.10",
    day: "2024-02-29",
    big: 9_007_199_254_740_991,
    huge: "9223372036854775807",
    words: ["a,b", 'say "hi"', "back\\slash", null, "", "NULL", "ünïcode {}"],
    flags: [true, false, null],
    data: { list: [1, "two"] },
    ids: ["00000000-0000-0000-0000-000000000001"],
    days: ["2024-02-29"],
    grid: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(await fetchVal("select $1::timestamptz", [new Date(0)])).toEqual(new Date(0));
  expect(await fetchVal("select '{}'::text[]")).toEqual([]);
  expect(await fetchVal("select 1, 2")).toBe(1);
});

test("what is bound never becomes SQL", async () => {
  const evil = "'; drop table properties; --";
  expect(await fetchVal(sql`select ${evil}::text`)).toBe(evil);
  expect(await fetchAll(sql`select 1 as ${sql.id('odd "name"')}`)).toEqual([{ 'odd "name"': 1 }]);
  expect(await fetchVal("select to_regclass('properties') is not null")).toBe(true);
  await expect(execute("select 1; select 2")).rejects.toMatchObject({ sqlstate: "42601" });
});

test("a parameter that cannot be sent is refused here, and the connection stays in use", async () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  await expect(fetchVal("select $1", [undefined])).rejects.toMatchObject({ code: "database_query" });
  await expect(fetchVal("select $1::jsonb", [circular])).rejects.toMatchObject({
    code: "database_query",
    outcome: "none",
  });
  expect(await fetchVal("select 1")).toBe(1);
  expect(stats().connects).toBe(1);
});
