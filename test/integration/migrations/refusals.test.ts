import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { useScratch } from "../../support/migrations/migrations.ts";

const scratch = useScratch();
const options = () => ({ url: scratch.url, dir: scratch.dir });

beforeEach(() => {
  scratch.write("001_first", "create table first (id int);", "drop table first;");
  scratch.write("003_third", "create table third (id int);", "drop table third;");
});

test.each(["up", "plan", "down"] as const)(
  "%s refuses an applied file that was edited, by name",
  async (action) => {
    await migrate("up", options());
    appendFileSync(path.join(scratch.dir, "001_first.sql"), "-- harmless\n");
    await expect(migrate(action, options())).rejects.toMatchObject({
      code: "migration_edited",
      message: expect.stringMatching(/^001_first\.sql was applied on 20.* and was edited/),
      details: { file: "001_first.sql" },
    });
  },
);

test.each(["up", "plan", "down"] as const)(
  "%s refuses when an applied file is missing, by name",
  async (action) => {
    await migrate("up", options());
    scratch.remove("003_third");
    await expect(migrate(action, options())).rejects.toMatchObject({
      code: "migration_missing",
      message: expect.stringMatching(/^003_third\.sql was applied on 20.* and is missing/),
    });
  },
);

test("a file that comes before one that was applied is refused by name, and not applied", async () => {
  await migrate("up", options());
  scratch.write("002_second", "create table second (id int);");
  await expect(migrate("up", options())).rejects.toMatchObject({
    code: "migration_out_of_order",
    message: "002_second.sql comes before 003_third.sql, which was applied already.",
  });
  expect(await scratch.sql`select to_regclass('second') as found`).toEqual([{ found: null }]);
});

test("status shows what up would refuse", async () => {
  await migrate("up", options());
  appendFileSync(path.join(scratch.dir, "001_first.sql"), "-- harmless\n");
  scratch.remove("003_third");
  scratch.write("004_fourth", "select 1;");
  const { migrations } = await migrate("status", options());
  expect(migrations.map(({ name, status }) => [name, status])).toEqual([
    ["001_first", "edited"],
    ["004_fourth", "pending"],
    ["003_third", "missing"],
  ]);
});

test("line ends of another system are not an edit", async () => {
  await migrate("up", options());
  const file = path.join(scratch.dir, "001_first.sql");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
  expect((await migrate("up", options())).applied).toEqual([]);
});

test("a failing migration leaves the database as it was, and says the file and the line", async () => {
  await migrate("up", options());
  const before = await migrate("status", options());
  scratch.write("004_fourth", "create table fourth (id int);\nalter table first add column id int;");
  await expect(migrate("up", options())).rejects.toMatchObject({
    code: "migration_failed",
    message: '004_fourth.sql failed (up): column "id" of relation "first" already exists.',
    details: { file: "004_fourth.sql", direction: "up", sqlstate: "42701" },
  });
  const { fingerprint, migrations } = await migrate("status", options());
  expect(fingerprint).toBe(before.fingerprint);
  expect(migrations.map(({ status }) => status)).toEqual(["applied", "applied", "pending"]);

  scratch.write("004_fourth", "create table fourth (id int);\n\nselect nothing_such;");
  await expect(migrate("up", options())).rejects.toMatchObject({
    message: '004_fourth.sql:5 failed (up): column "nothing_such" does not exist.',
  });
});

test("files before the failing one stay applied, and the next run goes on from there", async () => {
  scratch.write("003_third", "select 1/0;");
  await expect(migrate("up", options())).rejects.toMatchObject({ details: { file: "003_third.sql" } });
  scratch.write("003_third", "select 1;");
  expect((await migrate("up", options())).applied.map(({ name }) => name)).toEqual(["003_third"]);
});

test("two files of one number, a name out of form and a file without its way back are refused by name", async () => {
  scratch.write("003_other", "select 1;");
  await expect(migrate("up", options())).rejects.toThrow(/^003_(other|third)\.sql has the number of 003_/);
  scratch.remove("003_other");
  scratch.write("4_Fourth", "select 1;");
  await expect(migrate("up", options())).rejects.toThrow(
    "4_Fourth.sql is not named like 001_in_lower_case.sql.",
  );
  scratch.remove("4_Fourth");
  appendFileSync(path.join(scratch.dir, "004_half.sql"), "-- Up Migration\nselect 1;\n");
  await expect(migrate("up", options())).rejects.toThrow(/^004_half\.sql needs one "-- Up Migration"/);
});
