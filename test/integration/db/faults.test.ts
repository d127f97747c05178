// @module-tag alone
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import {
  DatabaseConnectionError,
  DatabaseQueryError,
  DatabaseTimeoutError,
  execute,
  fetchVal,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import type { Fault } from "../../support/servers/fault-proxy.ts";
import { rejection, useFaultyDatabase } from "../../support/servers/faulty-database.ts";

const database = useFaultyDatabase();
const timeoutMs = 800;
const slackMs = 200;
const read = (limit = timeoutMs) => fetchVal("select 1", [], { timeoutMs: limit });

const realNow = Date.now;
/** As after a freeze: the wall clock has gone on, timers have not. */
function laterBy(ms: number) {
  vi.spyOn(Date, "now").mockImplementation(() => realNow() + ms);
}

const connects: [name: string, fault: Fault, error: typeof DatabaseConnectionError, code: string][] = [
  ["refused", { mode: "refuse" }, DatabaseConnectionError, "database_unavailable"],
  ["unanswered", { mode: "black-hole" }, DatabaseTimeoutError, "database_timeout"],
  ["closed at once", { mode: "accept-then-close" }, DatabaseConnectionError, "database_unavailable"],
  ["accepted in silence", { mode: "silence" }, DatabaseConnectionError, "database_resuming"],
  [
    "reset in the login",
    { mode: "cut", after: 20, of: "answer" },
    DatabaseConnectionError,
    "database_unavailable",
  ],
  [
    "closed in the login",
    { mode: "cut", after: 9, of: "answer", how: "fin" },
    DatabaseConnectionError,
    "database_unavailable",
  ],
  [
    "cut in the request",
    { mode: "cut", after: 4, of: "request" },
    DatabaseConnectionError,
    "database_unavailable",
  ],
];

test.each(connects)(
  "a connect that is %s is a typed error in time, and the next call after it succeeds",
  async (_, fault, Class, code) => {
    await database.proxy.set(fault);
    const { error, ms } = await rejection(read());
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ code, outcome: "none", retryable: true });
    expect(ms).toBeLessThan(timeoutMs + slackMs);
    await database.proxy.set({ mode: "pass" });
    expect(await read()).toBe(1);
  },
);

test.each(connects)(
  "on a pool that was warm, a connection %s behaves the same",
  async (_, fault, Class, code) => {
    await Promise.all([read(), read(), read()]);
    await database.proxy.set(fault);
    database.proxy.drop();
    const { error, ms } = await rejection(read());
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ code });
    expect(ms).toBeLessThan(timeoutMs + slackMs);
    await database.proxy.set({ mode: "pass" });
    expect(await read()).toBe(1);
  },
);

test("TLS that the server refuses is told at once", async () => {
  await database.restart({ ssl: "require" });
  await database.proxy.set({ mode: "tls-refused" });
  const { error, ms } = await rejection(read());
  expect(error).toBeInstanceOf(DatabaseConnectionError);
  expect(error).toMatchObject({ cause: { code: "ERR_TLS_REFUSED" } });
  expect(ms).toBeLessThan(300);
  await database.restart();
  expect(await read()).toBe(1);
});

test("a read whose answer is reset once is repeated on another connection", async () => {
  await read();
  await database.proxy.set({ mode: "cut", after: 10, of: "answer", times: 1 });
  expect(await read()).toBe(1);
  expect(stats()).toMatchObject({ retries: 1, connects: 2 });
});

test("a transaction whose connection dies before it has begun begins on another one", async () => {
  await execute("create table if not exists written (n integer)");
  await database.proxy.set({ mode: "cut", after: 0, of: "answer", times: 1 });
  let runs = 0;
  const work = withTransaction(async (tx) => {
    runs++;
    return tx.execute("insert into written values (9)");
  });
  expect(await work).toBe(1);
  expect(runs).toBe(1);
  expect(await fetchVal("select count(*) from written where n = 9")).toBe(1);
});

test("a transaction asks the pool once, however many retries it may take", async () => {
  await database.proxy.set({ mode: "refuse" });
  const { error, ms } = await rejection(
    withTransaction((tx) => tx.execute("select 1"), { retries: 5, timeoutMs: 20_000 }),
  );
  expect(error).toMatchObject({ code: "database_unavailable" });
  expect(ms).toBeLessThan(6_000);
});

test("a write whose answer is reset is unknown, and not repeated", async () => {
  await execute("create table if not exists written (n integer)");
  await database.proxy.set({ mode: "cut", after: 0, of: "answer", times: 1 });
  const { error } = await rejection(execute("insert into written values ($1)", [7], { timeoutMs }));
  expect(error).toBeInstanceOf(DatabaseConnectionError);
  expect(error).toMatchObject({ code: "database_outcome_unknown", outcome: "unknown", retryable: false });
  expect(await fetchVal("select count(*) from written where n = $1", [7])).toBeLessThanOrEqual(1);
  expect(stats().retries).toBe(0);
});

test("a statement without an answer ends at its limit", async () => {
  await read();
  await database.proxy.set({ mode: "half-open" });
  const { error, ms } = await rejection(read());
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(ms).toBeLessThan(timeoutMs + slackMs);
  await database.proxy.set({ mode: "pass" });
  expect(await read()).toBe(1);
});

test("connections that went half-open in a long idle are replaced before a read or a write is sent on them", async () => {
  await execute("create table if not exists written (n integer)");
  await Promise.all([read(), read(), read(), read()]);
  await expect.poll(() => stats().connecting).toBe(0);
  await database.proxy.set({ mode: "half-open" });
  await database.proxy.set({ mode: "pass" });
  laterBy(10_000);
  expect(await execute("insert into written values (8)", [], { timeoutMs: 3_000 })).toBe(1);
  expect(await read()).toBe(1);
  expect(stats().discards.half_open).toBeGreaterThanOrEqual(1);
});

test("a connection that is too old or was idle too long is replaced before use", async () => {
  await database.restart({ maxIdleMs: 60_000, maxAgeMs: 600_000 });
  await read();
  laterBy(61_000);
  await read();
  expect(stats()).toMatchObject({ connects: 2, discards: { idle: 1, age: 0 } });
  laterBy(661_500);
  await read();
  expect(stats()).toMatchObject({ connects: 3, discards: { idle: 1, age: 1 } });
});

test("a server that accepts and closes is tried a handful of times a second, however many wait", async () => {
  await database.proxy.set({ mode: "accept-then-close" });
  database.proxy.resetCount();
  const calls = Array.from({ length: 50 }, () => rejection(read(1_000)));
  await Promise.all(calls);
  expect(database.proxy.connections).toBeLessThanOrEqual(6);
});

test("callers are kept waiting for a server that refuses, then told quickly while it goes on", async () => {
  await database.proxy.set({ mode: "refuse" });
  const first = await rejection(fetchVal("select 1"));
  expect(first.error).toMatchObject({ code: "database_unavailable", retryAfter: 1 });
  expect(first.ms).toBeGreaterThan(4_000);
  expect(first.ms).toBeLessThan(6_000);
  const second = await rejection(fetchVal("select 1"));
  expect(second.ms).toBeLessThan(700);
});

test("a sleeping database is told as resuming within a few seconds, each time, with a time to come back", async () => {
  await database.proxy.set({ mode: "silence" });
  for (let round = 0; round < 2; round++) {
    const { error, ms } = await rejection(fetchVal("select 1"));
    expect(error).toMatchObject({ code: "database_resuming", sqlstate: "57P03", retryAfter: 15 });
    expect(ms).toBeLessThan(2_700);
  }
  await database.proxy.set({ mode: "pass" });
  expect(await fetchVal("select 1")).toBe(1);
});

test("an attempt to connect that hangs does not hold up those who come after it", async () => {
  await database.proxy.set({ mode: "silence" });
  const early = read(4_000);
  await sleep(1_100);
  await database.proxy.set({ mode: "pass" });
  expect(await read(500)).toBe(1);
  expect(await early).toBe(1);
});

test("a failover that refuses connections for three seconds is not seen by a reader", async () => {
  await read();
  await database.proxy.set({ mode: "refuse" });
  database.proxy.drop();
  const answer = Promise.all([fetchVal("select 1"), execute("select 1")]);
  await sleep(3_000);
  await database.proxy.set({ mode: "pass" });
  expect(await answer).toEqual([1, 1]);
});

test("a slow network is only slow", async () => {
  await database.proxy.set({ mode: "slow", ms: 60 });
  expect(await read(3_000)).toBe(1);
});

test("a statement that the server refuses leaves the connection in use", async () => {
  const { error } = await rejection(fetchVal("select nothing from nowhere"));
  expect(error).toBeInstanceOf(DatabaseQueryError);
  expect(error).toMatchObject({ code: "database_query", sqlstate: "42P01", outcome: "none" });
  await read();
  expect(stats().connects).toBe(1);
});
