// @module-tag alone
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  closeDb,
  DatabaseQueryError,
  DatabaseTimeoutError,
  execute,
  fetchVal,
  getConnection,
  initDb,
  type Queries,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import { withDeadline } from "../../../lib/deadline.ts";
import { useDatabase } from "../../support/database.ts";
import { rejection } from "../../support/servers/faulty-database.ts";

useDatabase();
beforeAll(() =>
  execute("create table account (id integer primary key, balance integer not null check (balance >= 0))"),
);
beforeEach(async () => {
  await closeDb();
  initDb({ poolMin: 0 });
  await execute("delete from account");
  await execute("insert into account values (1, 100), (2, 100)");
});

const balance = (id: number) => fetchVal<number>("select balance from account where id = $1", [id]);
/** Both sides wait for each other before they go on. */
function meeting() {
  let arrived = 0;
  const both = Promise.withResolvers<void>();
  return async () => {
    if (++arrived >= 2) both.resolve();
    await Promise.race([both.promise, sleep(300)]);
  };
}

test("what the function throws rolls everything back and comes out as it was", async () => {
  const work = withTransaction(async (tx) => {
    await tx.execute("update account set balance = 0");
    throw new RangeError("no");
  });
  await expect(work).rejects.toThrow(new RangeError("no"));
  expect(await balance(1)).toBe(100);
});

test("a statement that failed and was swallowed does not pass for a commit", async () => {
  const work = withTransaction(async (tx) => {
    await tx.execute("update account set balance = 0 where id = 2");
    await tx.execute("update account set balance = -1 where id = 1").catch(() => {});
  });
  await expect(work).rejects.toMatchObject({ code: "database_query", sqlstate: "25P02" });
  expect(await balance(2)).toBe(100);
});

test("a read-only transaction writes nothing", async () => {
  const work = withTransaction((tx) => tx.execute("update account set balance = 1"), { readOnly: true });
  await expect(work).rejects.toMatchObject({ sqlstate: "25006" });
  expect(await balance(1)).toBe(100);
});

test("two serializable transactions in conflict both succeed when they ask for another try", async () => {
  const meet = meeting();
  const move = (from: number, to: number) =>
    withTransaction(
      async (tx) => {
        const sum = await tx.fetchVal<number>("select sum(balance)::int from account");
        await meet();
        await tx.execute("update account set balance = balance + $1 where id = $2", [
          sum === 200 ? 5 : 7,
          to,
        ]);
        return from;
      },
      { isolation: "serializable", retries: 5 },
    );
  expect(await Promise.all([move(1, 2), move(2, 1)])).toEqual([1, 2]);
  expect(stats().retries).toBeGreaterThanOrEqual(1);
});

test("without being asked nothing is tried again: the conflict comes out, and it is safe to retry", async () => {
  const meet = meeting();
  const write = () =>
    withTransaction(
      async (tx) => {
        await tx.fetchVal("select balance from account where id = 1");
        await meet();
        await tx.execute("update account set balance = balance + 1 where id = 1");
      },
      { isolation: "repeatable read" },
    );
  const results = await Promise.allSettled([write(), write()]);
  const [failure] = results.filter((result) => result.status === "rejected");
  expect(failure?.reason).toMatchObject({
    code: "database_conflict",
    sqlstate: "40001",
    retryable: true,
    outcome: "none",
  });
  expect(await balance(1)).toBe(101);
});

test("a deadlock is broken by the server and mended by another try", async () => {
  const meet = meeting();
  const lock = (first: number, second: number) =>
    withTransaction(
      async (tx) => {
        await tx.execute("update account set balance = balance + 1 where id = $1", [first]);
        await meet();
        await tx.execute("update account set balance = balance + 1 where id = $1", [second]);
      },
      { retries: 3, timeoutMs: 10_000 },
    );
  await Promise.all([lock(1, 2), lock(2, 1)]);
  expect([await balance(1), await balance(2)]).toEqual([102, 102]);
});

test("a transaction ends at its limit, even when its function never does, and frees its lock and its connection", async () => {
  const { error, ms } = await rejection(
    withTransaction(
      async (tx) => {
        await tx.execute("update account set balance = 0 where id = 1");
        await new Promise(() => {});
      },
      { timeoutMs: 200 },
    ),
  );
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(error).toMatchObject({ outcome: "none" });
  expect(ms).toBeLessThan(400);
  expect(stats()).toMatchObject({ active: 0, discards: { expired: 1 } });
  expect(await execute("update account set balance = 50 where id = 1", [], { timeoutMs: 1_000 })).toBe(1);
});

test("a statement inside is held to the invocation's deadline", async () => {
  const { error, ms } = await rejection(
    withDeadline(Date.now() + 200, () => withTransaction((tx) => tx.fetchVal("select pg_sleep(5)"))),
  );
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(ms).toBeLessThan(400);
});

test("a handle is of no use after its transaction", async () => {
  let leaked: Queries | undefined;
  await withTransaction(async (tx) => {
    leaked = tx;
  });
  await expect(leaked?.fetchVal("select 1")).rejects.toBeInstanceOf(DatabaseQueryError);
});

test("statements sent at once in a transaction run in the order in which they were sent", async () => {
  const values = await withTransaction((tx) =>
    Promise.all([
      tx.fetchVal("update account set balance = balance + 1 where id = 1 returning balance"),
      tx.fetchVal("update account set balance = balance * 2 where id = 1 returning balance"),
    ]),
  );
  expect(values).toEqual([101, 202]);
});

test("a session that was changed is not handed to the next caller", async () => {
  const settings = [
    "set lock_timeout = 1234",
    "begin",
    "create temp table mine (n int)",
    "select pg_advisory_lock(5)",
  ];
  for (const [index, text] of settings.entries()) {
    await getConnection((connection) => connection.execute(text));
    expect(stats().discards.session).toBe(index + 1);
  }
  await execute("begin");
  expect(await fetchVal("select current_setting('lock_timeout')")).toBe("0");
  expect(await fetchVal("select count(*) from pg_locks where locktype = 'advisory'")).toBe(0);
  expect(stats().active).toBe(0);
});

test("a connection for oneself stays the same one, and comes back when the function throws", async () => {
  const pids = await getConnection((one) =>
    Promise.all([one.fetchVal("select pg_backend_pid()"), one.fetchVal("select pg_backend_pid()")]),
  );
  expect(pids[0]).toBe(pids[1]);
  await expect(getConnection(() => Promise.reject(new RangeError("no")))).rejects.toThrow(RangeError);
  expect(stats()).toMatchObject({ active: 0, idle: 1, connects: 1 });
});

test("with a single connection, waiting for the one that the caller holds is refused at once", async () => {
  initDb({ poolMin: 0, poolMax: 1 });
  const { error, ms } = await rejection(withTransaction(() => fetchVal("select 1")));
  expect(error).toBeInstanceOf(DatabaseQueryError);
  expect(ms).toBeLessThan(500);
  expect(await Promise.all([fetchVal("select 1"), withTransaction((tx) => tx.fetchVal("select 2"))])).toEqual(
    [1, 2],
  );
});
