import { beforeAll, beforeEach, expect, test } from "vitest";
import {
  closeDb,
  copyIn,
  DatabaseQueryError,
  execute,
  fetchAll,
  fetchOne,
  fetchVal,
  getConnection,
  initDb,
  stats,
  withTransaction,
} from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";
import { rejection } from "../../support/servers/faulty-database.ts";

useDatabase();
beforeAll(async () => {
  await execute("create type mood as enum ('calm', 'so, so', 'say \"hi\"')");
  await execute("create table diary (day integer primary key, moods mood[], main mood)");
});
beforeEach(async () => {
  await closeDb();
  initDb({ poolMin: 0 });
  await execute("delete from diary");
});

test("an error tells the position, the hint and the detail of the server; the detail stays out of JSON", async () => {
  const unknown = (await rejection(fetchVal("select daz from diary"))).error as DatabaseQueryError;
  expect(unknown).toBeInstanceOf(DatabaseQueryError);
  expect(unknown).toMatchObject({ position: 8, hint: expect.stringContaining('"diary.day"') });
  await execute("insert into diary values (1)");
  const twice = (await rejection(execute("insert into diary values (1)"))).error as DatabaseQueryError;
  expect(twice.detail).toBe("Key (day)=(1) already exists.");
  expect(JSON.stringify(twice)).not.toContain("already exists");
});

test("arrays of an enum come as arrays and go as arrays, prepared or not", async () => {
  const moods = ["calm", "so, so", null, 'say "hi"'];
  await execute("insert into diary values ($1, $2, $3)", [1, moods, "calm"]);
  await execute("insert into diary values ($1, $2::mood[], $3)", [2, [], null]);
  for (const prepare of [true, true, false]) {
    expect(await fetchAll("select * from diary order by day", [], { prepare })).toEqual([
      { day: 1, moods, main: "calm" },
      { day: 2, moods: [], main: null },
    ]);
    expect(await fetchVal("select moods from diary where day = $1", [1], { prepare })).toEqual(moods);
  }
  expect(await fetchOne("select day from diary where main = any($1::mood[])", [["calm"]])).toEqual({
    day: 1,
  });
  await withTransaction(async (tx) => {
    const both = [
      tx.fetchVal("select moods from diary where day = 1"),
      tx.fetchVal("select array_agg(main) from diary"),
    ];
    expect(await Promise.all(both)).toEqual([moods, ["calm", null]]);
  });
  await withTransaction(async (tx) => {
    const same = Array.from({ length: 5 }, () =>
      tx.fetchVal("select moods from diary where day = 1 and 1 = 1"),
    );
    expect(await Promise.all(same)).toEqual([moods, moods, moods, moods, moods]);
  });
  expect(await fetchVal("select $1::jsonb", [["a", ["b"]]])).toEqual(["a", ["b"]]);
});

const copies = [
  "copy diary from stdin",
  "/* a */ -- b\n copy diary (day) from stdin with (format csv)",
  "copy diary to stdout",
];

test.each(copies)("%s is refused by every function that returns rows, and sends nothing", async (text) => {
  for (const call of [execute, fetchAll, fetchOne, fetchVal])
    await expect(call(text)).rejects.toMatchObject({ code: "database_query", outcome: "none" });
  await withTransaction(async (tx) => {
    await expect(tx.execute(text)).rejects.toBeInstanceOf(DatabaseQueryError);
    expect(await tx.fetchVal("select 1")).toBe(1);
  });
  expect(stats().connects).toBe(1);
});

test("a COPY that the text does not show is refused as well, and costs its connection", async () => {
  const hidden = "; copy diary from stdin";
  await expect(execute(hidden)).rejects.toBeInstanceOf(DatabaseQueryError);
  await expect(withTransaction((tx) => tx.execute(hidden))).rejects.toBeInstanceOf(DatabaseQueryError);
  expect(await fetchVal("select count(*) from diary")).toBe(0);
  expect(stats()).toMatchObject({ active: 0, size: 1 });
});

test("copyIn runs nothing but a COPY from stdin", async () => {
  for (const text of ["select 1", "delete from diary", "copy diary to stdout", "copy diary from '/nothing'"])
    await expect(copyIn(text, ["1\n"])).rejects.toBeInstanceOf(DatabaseQueryError);
  expect(await copyIn("copy diary (day) from stdin", ["7\n"])).toBe(1);
});

test("a migration that changes what prepared statements return is not seen, and a transaction asks for one more try", async () => {
  await execute("insert into diary values (1, '{calm}', 'calm')");
  const texts = ["select * from diary", "select *, 1 as one from diary"];
  const readAll = () =>
    withTransaction(async (tx) => [await tx.fetchOne(texts[0] ?? ""), await tx.fetchOne(texts[1] ?? "")], {
      retries: 1,
    });
  await readAll();
  await getConnection((one) => one.execute("alter table diary add column weather text default 'sun'"));
  expect(await readAll()).toEqual([
    { day: 1, moods: ["calm"], main: "calm", weather: "sun" },
    { day: 1, moods: ["calm"], main: "calm", weather: "sun", one: 1 },
  ]);
  expect(stats()).toMatchObject({ retries: 1, discards: { stale_plan: 1 } });

  await getConnection((one) => one.execute("alter table diary drop column weather"));
  await expect(withTransaction((tx) => tx.fetchOne(texts[0] ?? ""))).rejects.toMatchObject({
    code: "database_conflict",
    sqlstate: "0A000",
    retryable: true,
    outcome: "none",
  });
  expect(await fetchOne(texts[0] ?? "")).toEqual({ day: 1, moods: ["calm"], main: "calm" });
});
