import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import {
  type CallOptions,
  closeDb,
  copyIn,
  execute,
  fetchVal,
  getConnection,
  initDb,
  iterate,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";
import { rejection } from "../../support/servers/faulty-database.ts";

useDatabase();
beforeEach(async () => {
  await closeDb();
  initDb({ poolMin: 0, poolMax: 2 });
  await execute("create table if not exists copied (n integer)");
});

const slow = "select pg_sleep(30) as canceled_by_signal";
const running = () =>
  fetchVal<number>(
    "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and state = 'active' and query like '%canceled_by_signal%'",
  );
async function* endless() {
  for (;;) {
    yield "1\n";
    await sleep(5);
  }
}
async function loop(options: CallOptions) {
  for await (const _ of iterate(slow, [], options));
}

test.each<[string, (options: { signal: AbortSignal }) => Promise<unknown>]>([
  ["a statement", (options) => fetchVal(slow, [], options)],
  ["a statement in a transaction", (options) => withTransaction((tx) => tx.fetchVal(slow, [], options))],
  ["a transaction", (options) => withTransaction((tx) => tx.fetchVal(slow), options)],
  [
    "a transaction in a transaction",
    (options) => withTransaction(() => withTransaction((tx) => tx.fetchVal(slow), options)),
  ],
  ["a connection for oneself", (options) => getConnection((one) => one.fetchVal(slow), options)],
  ["an iteration", loop],
  ["a COPY", (options) => copyIn("copy copied from stdin", endless(), options)],
])("a signal cancels %s, on the server too, and the pool stays whole", async (_, work) => {
  const control = new AbortController();
  const reason = new Error("the caller went away");
  setTimeout(() => control.abort(reason), 100);
  const { error, ms } = await rejection(work({ signal: control.signal }));
  expect(error).toBe(reason);
  expect(ms).toBeLessThan(2_000);
  await expect.poll(running).toBe(0);
  expect(stats()).toMatchObject({ active: 0, waiting: 0, discards: { expired: 1 } });
  expect(await fetchVal("select count(*) from copied")).toBe(0);
});

test("a signal ends the wait for the pool, and nothing is sent", async () => {
  const long = [fetchVal("select pg_sleep(0.4)"), fetchVal("select pg_sleep(0.4)")];
  await sleep(50);
  const signal = AbortSignal.timeout(50);
  const { error, ms } = await rejection(execute("create table never (n integer)", [], { signal }));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(ms).toBeLessThan(350);
  expect(stats().waiting).toBe(0);
  await Promise.all(long);
  expect(await fetchVal("select to_regclass('never') is null")).toBe(true);
});

test("what is aborted already begins nothing", async () => {
  const options = { signal: AbortSignal.abort(new RangeError("too late")) };
  let begun = false;
  const begin = async () => {
    begun = true;
  };
  await expect(execute("create table never (n integer)", [], options)).rejects.toThrow("too late");
  await expect(withTransaction(begin, options)).rejects.toThrow("too late");
  await expect(withTransaction(() => withTransaction(begin, options))).rejects.toThrow("too late");
  await expect(getConnection(begin, options)).rejects.toThrow("too late");
  expect(begun).toBe(false);
  expect(await fetchVal("select to_regclass('never') is null")).toBe(true);
  expect(stats()).toMatchObject({ active: 0, discards: { expired: 0 } });
});
