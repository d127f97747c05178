import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { DatabaseError, execute, fetchAll, withTransaction } from "../../../lib/db/index.ts";
import { useFaultyDatabase } from "../../support/servers/faulty-database.ts";

const database = useFaultyDatabase();
const rounds = 500;

// No unique constraint: a statement that is sent twice shows as two rows.
beforeAll(() => execute("create table cut (n integer)"));

const random = (below: number) => Math.floor(Math.random() * below);
const insert = (n: number) => execute("insert into cut values ($1)", [n], { timeoutMs: 2_000 });
const insertInTransaction = (n: number) =>
  withTransaction(
    async (tx) => {
      await tx.execute("insert into cut values ($1)", [n]);
      return 1;
    },
    { timeoutMs: 2_000, retries: 1 },
  );

test(`over ${rounds} cut-offs at random bytes a write is there once, or not at all, or said to be unknown`, async () => {
  const said = new Map<number, "done" | "none" | "unknown">();
  for (let n = 0; n < rounds; n++) {
    await database.proxy.set({
      mode: "cut",
      of: random(2) === 0 ? "request" : "answer",
      after: random(n % 2 === 0 ? 160 : 260),
      how: random(2) === 0 ? "rst" : "fin",
      times: 1,
    });
    const write = n % 2 === 0 ? insert : insertInTransaction;
    const outcome = await write(n).then(
      () => "done" as const,
      (error: unknown) => {
        if (error instanceof DatabaseError) return error.outcome;
        throw error;
      },
    );
    said.set(n, outcome);
  }
  await database.proxy.set({ mode: "pass" });
  await sleep(200);
  const rows = await fetchAll<{ n: number; times: number }>(
    "select n, count(*) as times from cut group by n having count(*) > 0",
  );
  const stored = new Map(rows.map(({ n, times }) => [n, times]));
  const wrong = [...said].filter(([n, outcome]) => {
    const times = stored.get(n) ?? 0;
    return outcome === "done" ? times !== 1 : outcome === "none" ? times !== 0 : times > 1;
  });
  expect(wrong).toEqual([]);
  const count = (outcome: string) => [...said.values()].filter((value) => value === outcome).length;
  expect(count("unknown")).toBeGreaterThan(20);
  expect(count("done")).toBeGreaterThan(100);
}, 120_000);
