import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  closeDb,
  execute,
  fetchVal,
  initDb,
  iterate,
  sql,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();
const rows = 200_000;
beforeAll(() =>
  execute(
    `create table wide as select n, repeat('x', 1000) as filler from generate_series(1, ${rows}) n`,
    [],
    {
      timeoutMs: 60_000,
    },
  ),
);
beforeEach(async () => {
  await closeDb();
  initDb({ poolMin: 0 });
});

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
function memoryMb(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

test("a result of 200 MB is read in a few MB of memory, in order and whole", async () => {
  const before = memoryMb();
  let highest = 0;
  let count = 0;
  for await (const { n, filler } of iterate<{ n: number; filler: string }>(
    "select n, filler from wide order by n",
  )) {
    count++;
    expect([n, filler.length]).toEqual([count, 1000]);
    if (count % 20_000 === 0) highest = Math.max(highest, memoryMb());
  }
  expect(count).toBe(rows);
  expect(highest - before).toBeLessThan(15);
  expect(stats()).toMatchObject({ active: 0, idle: 1 });
}, 60_000);

test("batches end where the rows end, and values are bound", async () => {
  const read = async (upTo: number, batchSize: number) => {
    const found: number[] = [];
    for await (const { n } of iterate<{ n: number }>(sql`select n from wide where n <= ${upTo} order by n`, {
      batchSize,
    }))
      found.push(n);
    return found;
  };
  expect(await read(0, 2)).toEqual([]);
  expect(await read(4, 2)).toEqual([1, 2, 3, 4]);
  expect(await read(5, 2)).toEqual([1, 2, 3, 4, 5]);
  expect(await read(3, 100)).toEqual([1, 2, 3]);
});

test("a loop that is left early, or throws, gives its connection back as good as new", async () => {
  for await (const { n } of iterate<{ n: number }>("select n from wide order by n")) if (n === 3) break;
  const loop = async () => {
    for await (const _ of iterate("select n from wide")) throw new RangeError("no");
  };
  await expect(loop()).rejects.toThrow(RangeError);
  expect(stats()).toMatchObject({ active: 0, idle: 1, connects: 1 });
  expect(await fetchVal("select count(*) from pg_cursors where name like 'iteration%'")).toBe(0);
});

test("in a transaction other statements run between the batches, and all rows are of one moment", async () => {
  const seen = await withTransaction(async (tx) => {
    let seen = 0;
    for await (const { n } of tx.iterate<{ n: number }>("select n from wide where n <= $1", [1_000], {
      batchSize: 100,
    })) {
      seen++;
      if (n % 100 === 0) await tx.execute("delete from wide where n <= 1000");
    }
    await tx.execute("insert into wide select n, repeat('x', 1000) from generate_series(1, 1000) n");
    return seen;
  });
  expect(seen).toBe(1_000);
});

test("what the server refuses comes out as a database error, and the connection stays in use", async () => {
  const loop = async (text: string) => {
    for await (const _ of iterate(text));
  };
  await expect(loop("select nothing from nowhere")).rejects.toMatchObject({ sqlstate: "42P01" });
  await expect(loop("select 1 / (n - 700) from wide order by n")).rejects.toMatchObject({
    sqlstate: "22012",
  });
  expect(stats()).toMatchObject({ active: 0, idle: 1, connects: 1 });
});
