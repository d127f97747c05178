import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import postgres from "postgres";
import { beforeAll, expect, test } from "vitest";
import {
  closeDb,
  DatabaseError,
  execute,
  fetchAll,
  fetchVal,
  getConnection,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import type { Fault } from "../../support/servers/fault-proxy.ts";
import { useFaultyDatabase } from "../../support/servers/faulty-database.ts";

const database = useFaultyDatabase();
const calls = 10_000;
const atOnce = 40;
const limitMs = 400;

beforeAll(() => execute("create table mixed (n integer, word text)"));

const random = (below: number) => Math.floor(Math.random() * below);

const faults: (() => Fault)[] = [
  () => ({ mode: "refuse" }),
  () => ({ mode: "accept-then-close" }),
  () => ({ mode: "silence" }),
  () => ({ mode: "half-open" }),
  () => ({ mode: "black-hole" }),
  () => ({ mode: "slow", ms: random(40) }),
  () => ({ mode: "cut", of: "answer", after: random(400), times: 5 }),
  () => ({ mode: "cut", of: "request", after: random(400), times: 5 }),
];

const timeoutMs = limitMs;
const kinds: ((n: number) => Promise<unknown>)[] = [
  () => fetchVal("select 1", [], { timeoutMs }),
  (n) => fetchAll("select g from generate_series(1, $1) g", [n % 300], { timeoutMs }),
  (n) => execute("insert into mixed values ($1, $2)", [n, "word"], { timeoutMs }),
  (n) => fetchVal("select word from mixed where n = $1 limit 1", [n], { timeoutMs }),
  (n) =>
    withTransaction(
      async (tx) => {
        await tx.execute("insert into mixed values ($1, $2)", [n, "tx"]);
        if (n % 3 === 0) throw new RangeError("the caller changed its mind");
      },
      { timeoutMs, retries: 1 },
    ),
  () =>
    getConnection((one) => Promise.all([one.fetchVal("select 1"), one.fetchVal("select 2")]), { timeoutMs }),
  (n) => execute("insert into mixed values ($1, $2)", ["no number", n], { timeoutMs }),
  () => fetchVal("select pg_sleep(0.02)", [], { timeoutMs: 10 }),
  () => withTransaction((tx) => tx.copyIn("copy mixed from stdin", ["1\tcopied\n"]), { timeoutMs }),
];

function heapMb(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test("ten thousand mixed calls under random faults all end in time, leak nothing and leave the pool whole", async () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", onUnhandled);
  const seen = { ok: 0, failed: 0, strange: [] as unknown[], slowestMs: 0 };
  let next = 0;
  let halfway = 0;
  const worker = async () => {
    while (next < calls) {
      const n = next++;
      if (n === calls / 2) halfway = heapMb();
      const started = performance.now();
      try {
        await kinds[random(kinds.length)]?.(n);
        seen.ok++;
      } catch (error) {
        seen.failed++;
        if (!(error instanceof DatabaseError || error instanceof RangeError)) seen.strange.push(error);
      }
      seen.slowestMs = Math.max(seen.slowestMs, performance.now() - started);
    }
  };
  const weather = async () => {
    while (next < calls) {
      await database.proxy.set(faults[random(faults.length)]?.() ?? { mode: "pass" });
      if (random(3) === 0) database.proxy.drop();
      await sleep(20 + random(60));
      await database.proxy.set({ mode: "pass" });
      await sleep(100 + random(150));
    }
  };
  await Promise.all([weather(), ...Array.from({ length: atOnce }, worker)]);
  await database.proxy.set({ mode: "pass" });

  expect(seen.strange).toEqual([]);
  expect(seen.ok).toBeGreaterThan(calls / 10);
  expect(seen.slowestMs).toBeLessThan(limitMs + 1_000);
  expect(await fetchVal("select 1")).toBe(1);
  await sleep(300);
  expect(unhandled).toEqual([]);
  process.off("unhandledRejection", onUnhandled);

  const direct = postgres(database.directUrl, { max: 1, onnotice: () => {} });
  const open = async () => {
    const [row] =
      await direct`select count(*)::int as open, count(*) filter (where state <> 'idle')::int as busy
      from pg_stat_activity where datname = current_database() and application_name = 'reims'`;
    return row;
  };
  expect(stats()).toMatchObject({ active: 0, waiting: 0 });
  // The last attempt to refill the pool may have met silence: it ends at the latest with its limit of 30 s.
  await expect.poll(() => stats().connecting, { timeout: 35_000 }).toBe(0);
  const { size } = stats();
  expect(size).toBeLessThanOrEqual(20);
  await expect.poll(open, { timeout: 3_000 }).toEqual({ open: size, busy: 0 });
  await closeDb();
  await expect.poll(open, { timeout: 3_000 }).toEqual({ open: 0, busy: 0 });
  await direct.end();
  expect(heapMb() - halfway).toBeLessThan(15);
}, 180_000);
