import { expect, test } from "vitest";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { useScratch } from "../../support/migrations/migrations.ts";

const scratch = useScratch();
const options = () => ({ url: scratch.url, dir: scratch.dir });
const outside = { transaction: false };

const indexes = () => scratch.sql<{ name: string; valid: boolean }[]>`
  select c.relname as name, i.indisvalid as valid from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace and c.relname like 'idx_%' order by 1`;

test("an index whose concurrent build failed is cleaned up when the step is repeated", async () => {
  scratch.write("001_first", "create table first (id int);\ninsert into first values (1), (1);");
  scratch.write(
    "002_unique",
    "create unique index concurrently if not exists idx_first_id on first (id);",
    "drop index concurrently if exists idx_first_id;",
    outside,
  );
  await expect(migrate("up", options())).rejects.toMatchObject({
    code: "migration_failed",
    details: { file: "002_unique.sql", sqlstate: "23505" },
  });
  expect([...(await indexes())]).toEqual([{ name: "idx_first_id", valid: false }]);

  await scratch.sql`delete from first where ctid = (select min(ctid) from first)`;
  expect((await migrate("up", options())).applied.map(({ name }) => name)).toEqual(["002_unique"]);
  expect([...(await indexes())]).toEqual([{ name: "idx_first_id", valid: true }]);

  await migrate("down", options());
  expect([...(await indexes())]).toEqual([]);
});

test("an index that another session is still building is left alone", async () => {
  const { sql } = scratch;
  scratch.write("001_first", "create table first (id int);");
  await migrate("up", options());
  await sql`create index idx_of_another on first (id)`;
  await sql`update pg_index set indisvalid = false where indexrelid = 'idx_of_another'::regclass`;
  scratch.write(
    "002_mine",
    "create index concurrently if not exists idx_first_id on first (id);",
    "",
    outside,
  );
  await migrate("up", options());
  expect((await indexes()).map(({ name, valid }) => [name, valid])).toEqual([
    ["idx_first_id", true],
    ["idx_of_another", false],
  ]);
});

test("a concurrent build outlasts a transaction that is longer than the lock timeout, in one attempt", async () => {
  const { sql } = scratch;
  scratch.write("001_first", "create table first (id int);");
  await migrate("up", options());
  const long = await sql.reserve();
  await long`begin isolation level repeatable read`;
  await long`select from first`;
  scratch.write(
    "002_index",
    "create index concurrently if not exists idx_first_id on first (id);",
    "",
    outside,
  );
  const run = migrate("up", { ...options(), lockTimeoutMs: 100 });
  const building = () => sql`select from pg_stat_progress_create_index where command like '%CONCURRENTLY'`;
  await expect.poll(async () => (await building()).length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await long`commit`;
  long.release();
  expect((await run).applied).toMatchObject([{ name: "002_index", attempts: 1 }]);
});

test("a file outside a transaction that stopped half way is finished by the next run", async () => {
  const up =
    "create table if not exists first (id int);\n\ncreate index concurrently if not exists idx_first_id on first (id);";
  scratch.write(
    "001_first",
    `${up}\nselect 1 / (select count(*) from pg_class where relname = 'gate');`,
    "",
    outside,
  );
  await expect(migrate("up", options())).rejects.toMatchObject({ details: { sqlstate: "22012" } });
  await scratch.sql`create table gate ()`;
  expect((await migrate("up", options())).applied.map(({ name }) => name)).toEqual(["001_first"]);
});
