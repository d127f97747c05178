import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  closeDb,
  DatabaseQueryError,
  DatabaseTimeoutError,
  execute,
  fetchAll,
  initDb,
  stats,
  type Transaction,
  withTransaction,
} from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";
import { rejection } from "../../support/servers/faulty-database.ts";

useDatabase();
beforeAll(() => execute("create table step (name text primary key)"));
beforeEach(async () => {
  await closeDb();
  initDb({ poolMin: 0, poolMax: 1 });
  await execute("delete from step");
});

const write = (tx: Pick<Transaction, "execute">, name: string) =>
  tx.execute("insert into step values ($1)", [name]);
const failing = async (tx: Transaction, name: string) => {
  await write(tx, name);
  throw new RangeError("no");
};
const stored = async () =>
  (await fetchAll<{ name: string }>("select name from step order by name")).map(({ name }) => name);

test("a savepoint that fails undoes its own statements, and the transaction goes on", async () => {
  const result = await withTransaction(async (tx) => {
    await write(tx, "before");
    await expect(tx.savepoint((inner) => failing(inner, "undone"))).rejects.toThrow(new RangeError("no"));
    await expect(tx.savepoint((inner) => write(inner, "before"))).rejects.toMatchObject({
      sqlstate: "23505",
      outcome: "none",
    });
    return tx.savepoint(async (inner) => {
      await write(inner, "kept");
      return "result";
    });
  });
  expect(result).toBe("result");
  expect(await stored()).toEqual(["before", "kept"]);
});

test("savepoints nest, also through the handle of the outer one", async () => {
  await withTransaction(async (tx) => {
    await tx.savepoint(async (inner) => {
      await write(inner, "inner");
      await inner.savepoint((innermost) => failing(innermost, "a")).catch(() => {});
      await tx.savepoint((innermost) => failing(innermost, "b")).catch(() => {});
      await write(tx, "through the outer handle");
    });
  });
  expect(await stored()).toEqual(["inner", "through the outer handle"]);
});

test("statements and savepoints sent beside a savepoint wait for its end, so its rollback does not undo them", async () => {
  await withTransaction(async (tx) => {
    const first = tx.savepoint(async (inner) => {
      await write(inner, "undone");
      await sleep(50);
      throw new RangeError("no");
    });
    await sleep(10);
    const results = await Promise.allSettled([
      first,
      write(tx, "beside"),
      tx.savepoint((inner) => write(inner, "second")),
      tx.savepoint((inner) => failing(inner, "third")),
      tx.savepoint((inner) => write(inner, "fourth")),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      "rejected",
      "fulfilled",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
  });
  expect(await stored()).toEqual(["beside", "fourth", "second"]);
});

test("a transaction inside a transaction is a savepoint of it, on the one connection that there is", async () => {
  await withTransaction(async (tx) => {
    await write(tx, "outer");
    await withTransaction((inner) => write(inner, "inner"));
    await withTransaction((inner) => failing(inner, "undone")).catch(() => {});
    await withTransaction(() => withTransaction((innermost) => write(innermost, "innermost")));
  });
  expect(await stored()).toEqual(["inner", "innermost", "outer"]);
  const outer = withTransaction(async () => {
    await withTransaction((inner) => write(inner, "gone with the outer one"));
    throw new RangeError("no");
  });
  await expect(outer).rejects.toThrow(RangeError);
  expect(await stored()).toHaveLength(3);
  expect(stats().connects).toBe(1);
});

test("a transaction inside another one may be read-only, which ends with it, but not of another isolation", async () => {
  await withTransaction(async (tx) => {
    const nested = withTransaction((inner) => write(inner, "refused"), { readOnly: true });
    await expect(nested).rejects.toMatchObject({ sqlstate: "25006" });
    await write(tx, "written");
    await withTransaction(async () => {}, { readOnly: true, isolation: "read committed" });
    await write(tx, "written again");
    const serializable = withTransaction(async () => {}, { isolation: "serializable" });
    await expect(serializable).rejects.toBeInstanceOf(DatabaseQueryError);
  });
  expect(await stored()).toEqual(["written", "written again"]);
});

test("a savepoint in which a failed statement was swallowed does not pass for a success", async () => {
  await withTransaction(async (tx) => {
    await write(tx, "before");
    const swallowed = tx.savepoint(async (inner) => {
      await write(inner, "undone");
      await write(inner, "before").catch(() => {});
    });
    await expect(swallowed).rejects.toMatchObject({ code: "database_query", sqlstate: "25P02" });
  });
  expect(await stored()).toEqual(["before"]);
});

test("a handle is of no use after its savepoint, and a transaction that began later is another one", async () => {
  let leaked: Transaction | undefined;
  let late: Promise<unknown> | undefined;
  const gate = Promise.withResolvers<void>();
  await withTransaction(async (tx) => {
    await tx.savepoint(async (inner) => {
      leaked = inner;
    });
    await expect(leaked?.execute("select 1")).rejects.toBeInstanceOf(DatabaseQueryError);
    late = gate.promise.then(() => withTransaction((own) => write(own, "late")));
  });
  await expect(leaked?.savepoint(async () => {})).rejects.toBeInstanceOf(DatabaseQueryError);
  gate.resolve();
  await late;
  expect(await stored()).toEqual(["late"]);
});

test("a transaction inside another one ends both at its own limit", async () => {
  const work = withTransaction(async (tx) => {
    await write(tx, "undone");
    await withTransaction(() => new Promise(() => {}), { timeoutMs: 100 });
  });
  const { error, ms } = await rejection(work);
  expect(error).toBeInstanceOf(DatabaseTimeoutError);
  expect(ms).toBeLessThan(2_000);
  expect(await stored()).toEqual([]);
});
