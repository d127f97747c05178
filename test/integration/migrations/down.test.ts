import { expect, test } from "vitest";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { useScratch } from "../../support/migrations/migrations.ts";

const scratch = useScratch();
const up = () => migrate("up", { url: scratch.url, dir: scratch.dir });
const down = (allowDataLoss = false) =>
  migrate("down", { url: scratch.url, dir: scratch.dir, allowDataLoss });

test("a table with rows is dropped only when that is allowed, and its rows are counted", async () => {
  scratch.write(
    "001_first",
    "create table first (id int); create table second (id int);",
    "drop table first, second;",
  );
  await up();
  await scratch.sql`insert into first select generate_series(1, 8770)`;
  await expect(down()).rejects.toMatchObject({
    code: "migration_refused",
    message:
      "Undoing 001_first.sql would drop the table first with 8,770 rows. Add --yes when that is meant.",
    details: {
      drops: [
        { table: "first", values: 8_770 },
        { table: "second", values: 0 },
      ],
    },
  });
  expect(await scratch.sql`select count(*)::int as rows from first`).toEqual([{ rows: 8_770 }]);
  expect((await migrate("status", { url: scratch.url, dir: scratch.dir })).migrations).toMatchObject([
    { status: "applied" },
  ]);
  expect(await down(true)).toMatchObject({
    undone: { name: "001_first" },
    dropped: [{ table: "first", values: 8_770 }, { table: "second" }],
  });
});

test("of a column the values count, not the rows; an empty one goes without a word", async () => {
  scratch.write("001_first", "create table first (id int);", "drop table first;");
  scratch.write(
    "002_note",
    "alter table first add column note text;",
    'alter table first drop column "note";',
  );
  await up();
  await scratch.sql`insert into first select generate_series(1, 5)`;
  expect(await down()).toMatchObject({ dropped: [{ table: "first", column: "note", values: 0 }] });
  await up();
  await scratch.sql`update first set note = 'x' where id = 1`;
  await expect(down()).rejects.toThrow("would drop the column first.note with 1 value.");
  expect((await down(true)).dropped).toEqual([{ table: "first", column: "note", values: 1 }]);
});

test("what is dropped by a function, or takes others with it, is found as well", async () => {
  scratch.write(
    "001_first",
    "create table first (id int primary key); create table second (id int references first);",
    "do $$ begin execute 'drop table second'; end $$; drop table first cascade;",
  );
  await up();
  await scratch.sql`insert into first values (1)`;
  await scratch.sql`insert into second values (1)`;
  await expect(down()).rejects.toThrow("the table first with 1 row, the table second with 1 row");
});

test("a file that drops no data needs no permission, nor does one outside a transaction", async () => {
  scratch.write("001_first", "create table first (id int);", "drop table first;");
  scratch.write(
    "002_index",
    "create index concurrently first_id on first (id);",
    "drop index concurrently first_id;",
    {
      transaction: false,
    },
  );
  scratch.write(
    "003_check",
    "alter table first add check (id > 0);",
    "alter table first drop constraint first_id_check;",
  );
  await up();
  await scratch.sql`insert into first values (1)`;
  expect(await down()).toMatchObject({ undone: { name: "003_check" }, dropped: [] });
  expect(await down()).toMatchObject({ undone: { name: "002_index" }, dropped: [] });
  await expect(down()).rejects.toMatchObject({ code: "migration_refused" });
});

test("a trial that the database refuses is reported as the file's error, and nothing of it stays", async () => {
  scratch.write("001_first", "create table first (id int);", "drop table first;\ndrop table missing;");
  await up();
  await expect(down()).rejects.toMatchObject({
    code: "migration_failed",
    message: expect.stringMatching(/^001_first\.sql failed \(down\): table "missing" does not exist/),
  });
  expect(await scratch.sql`select to_regclass('first') is not null as kept`).toEqual([{ kept: true }]);
});
