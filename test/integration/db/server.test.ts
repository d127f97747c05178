// @module-tag alone
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  closeDb,
  DatabaseConnectionError,
  execute,
  fetchVal,
  initDb,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import { rejection } from "../../support/servers/faulty-database.ts";
import { type OwnServer, ownServer } from "../../support/servers/own-server.ts";

const restarts = 100;
let server: OwnServer;
let url: URL;

beforeAll(async () => {
  server = await ownServer();
  server.rules("host all guarded 127.0.0.1/32 scram-sha-256");
  await server.stop();
  await server.start();
  url = new URL(server.url);
});
beforeEach(async () => {
  await closeDb();
  initDb({ url: url.href, poolMin: 0 });
});
afterAll(async () => {
  await closeDb();
  await server.remove();
});

/** The same server as somebody else. */
function as(user: string, password = ""): string {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.href;
}

test(`over ${restarts} restarts between calls, and calls made while it is down, every read and write succeeds`, async () => {
  await execute("create table restarted (n integer)");
  for (let round = 0; round < restarts; round++) {
    await Promise.all([fetchVal("select 1"), fetchVal("select 2")]);
    await server.stop();
    const early = round % 2 === 0 ? fetchVal("select 3") : Promise.resolve(3);
    await server.start();
    expect(await early).toBe(3);
    expect(await execute("insert into restarted values ($1)", [round])).toBe(1);
  }
  expect(await fetchVal("select count(*) from restarted")).toBe(restarts);
}, 60_000);

test("a wrong password is told at once and is not tried again and again; with the right one all is well", async () => {
  await execute("create role guarded login password 'right'");
  initDb({ url: as("guarded", "wrong"), poolMin: 0 });
  const { error, ms } = await rejection(fetchVal("select 1"));
  expect(error).toBeInstanceOf(DatabaseConnectionError);
  expect(error).toMatchObject({ code: "database_unavailable", sqlstate: "28P01", retryable: false });
  expect(ms).toBeLessThan(1_000);
  expect(stats()).toMatchObject({ connects: 0, connect_failures: 1 });
  const passwords = ["wrong", "right"];
  initDb({ url: as("guarded"), poolMin: 0, password: async () => passwords.shift() ?? "" });
  await expect(fetchVal("select 1")).rejects.toMatchObject({ sqlstate: "28P01" });
  expect(await fetchVal("select current_user::text")).toBe("guarded");
});

test("a password that cannot be fetched is a connection error, and the next call fetches it again", async () => {
  let fetches = 0;
  const password = async () => {
    if (fetches++ === 0) throw new Error("the vault is closed");
    return "";
  };
  initDb({ url: url.href, poolMin: 0, password });
  await expect(fetchVal("select 1")).rejects.toBeInstanceOf(DatabaseConnectionError);
  expect(await fetchVal("select 1")).toBe(1);
});

test("too many connections are waited for within the limit, and work as soon as there is room", async () => {
  await execute("create role crowded login connection limit 0");
  initDb({ url: as("crowded"), poolMin: 0 });
  const { error, ms } = await rejection(fetchVal("select 1", [], { timeoutMs: 700 }));
  expect(error).toBeInstanceOf(DatabaseConnectionError);
  expect(error).toMatchObject({ sqlstate: "53300", retryable: true });
  expect(ms).toBeLessThan(900);
  const admin = postgres(url.href, { max: 1 });
  const waiting = fetchVal("select 1", [], { timeoutMs: 3_000 });
  await admin`alter role crowded connection limit -1`;
  await admin.end();
  expect(await waiting).toBe(1);
});

test("a server that accepts nobody now (57P03) is resuming, and works once it is up", async () => {
  const guest = postgres(url.href, { max: 1 });
  await guest`select 1`;
  process.kill(server.pid, "SIGTERM"); // a smart shutdown waits for the guest and turns everybody else away
  await sleep(100);
  const { error, ms } = await rejection(fetchVal("select 1", [], { timeoutMs: 700 }));
  expect(error).toBeInstanceOf(DatabaseConnectionError);
  expect(error).toMatchObject({ code: "database_resuming", sqlstate: "57P03", retryAfter: 15 });
  expect(ms).toBeLessThan(900);
  await guest.end();
  await server.stop();
  await server.start();
  expect(await fetchVal("select 1")).toBe(1);
});

/** Ends the connection that runs a statement with this mark, as an administrator would. */
async function terminate(mark: string): Promise<void> {
  const admin = postgres(url.href, { max: 1 });
  for (let found = 0; found === 0; await sleep(10)) {
    const rows = await admin`select pg_terminate_backend(pid) from pg_stat_activity
      where query like ${`%${mark}%`} and state = 'active' and pid <> pg_backend_pid()`;
    found = rows.length;
  }
  await admin.end();
}

test("an administrator's shutdown (57P01) in the middle of a write leaves it unknown", async () => {
  await execute("create table shut (n integer)");
  const write = rejection(execute("insert into shut select 1 from pg_sleep(5) as marked_write"));
  await terminate("marked_write");
  const { error } = await write;
  expect(error).toBeInstanceOf(DatabaseConnectionError);
  expect(error).toMatchObject({ sqlstate: "57P01", outcome: "unknown", retryable: false });
  expect(await fetchVal("select count(*) from shut")).toBe(0);
});

test("in the middle of a read it is not seen, and in a transaction it is safe to run again", async () => {
  const read = fetchVal("select 1 from pg_sleep(0.5) as marked_read");
  await terminate("marked_read");
  expect(await read).toBe(1);
  let runs = 0;
  const work = rejection(
    withTransaction(async (tx) => {
      runs++;
      await tx.execute("insert into shut select 2 from pg_sleep(5) as marked_tx");
    }),
  );
  await terminate("marked_tx");
  expect((await work).error).toMatchObject({ sqlstate: "57P01", outcome: "none", retryable: true });
  expect(runs).toBe(1);
  expect(await fetchVal("select count(*) from shut")).toBe(0);
});
