import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Check, verifySchema } from "../../../lib/migrations/verify.ts";
import { type ColumnKind, columnNames, columns } from "../../../lib/properties/columns.ts";
import schema from "../../../migrations/schema.json" with { type: "json" };
import { createDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client(database.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What verify finds wrong once the statements have run. The rollback that ends its own trial rows undoes them. */
async function wrongAfter(...statements: string[]): Promise<Check[]> {
  await client.query("begin");
  try {
    for (const statement of statements) await client.query(statement);
    return (await verifySchema(client)).checks.filter(({ ok }) => !ok);
  } finally {
    await client.query("rollback");
  }
}

const named = (checks: Check[]) => checks.map(({ kind, name }) => `${kind} ${name}`);
const objects = (kind: string) =>
  schema.filter((object) => object.class === kind && object.table === "properties").map(({ name }) => name);
const definition = (kind: string, name: string) =>
  schema.find((object) => object.class === kind && object.table === "properties" && object.name === name)
    ?.definition ?? "";

/** Of what else is wrong, everything rests on the column, so it went or changed with it. */
function expectOnlyColumn(wrong: Check[], column: string) {
  expect(named(wrong).filter((name) => name.startsWith("column "))).toEqual([`column ${column}`]);
  for (const { kind, expected } of wrong) {
    if (kind !== "column") expect(expected).toMatch(new RegExp(`\\b${column}\\b`));
  }
}

test("an untouched database is verified, with a row for every part of the contract", async () => {
  const { ok, checks } = await verifySchema(client);
  expect(ok).toBe(true);
  const count = (kind: string) => checks.filter((check) => check.kind === kind).length;
  expect(count("column")).toBe(34);
  expect(count("index")).toBe(9);
  expect(count("check")).toBe(8);
  expect(count("trigger")).toBe(1);
  expect(count("primary_key")).toBe(1);
  expect(count("behaviour")).toBe(17);
  expect(await client.query("select from properties")).toMatchObject({ rowCount: 0 });
});

/** By kind another type that the values fit, and a default. */
const others: Record<ColumnKind, [type: string, value: string]> = {
  uuid: ["text", "gen_random_uuid()"],
  text: ["varchar(300)", "'x'"],
  choice: ["varchar(300)", "'x'"],
  decimal: ["numeric", "1"],
  integer: ["bigint", "1"],
  date: ["timestamp", "current_date"],
  timestamp: ["timestamp(0)", "now()"],
  boolean: ["text", "true"],
};

describe.each(columnNames)("column %s", (name) => {
  const [otherType, value] = others[columns[name].kind];

  test("dropped, it is named", async () => {
    const wrong = await wrongAfter(`alter table properties drop column ${name} cascade`);
    expectOnlyColumn(wrong, name);
    expect(wrong.find(({ kind }) => kind === "column")?.found).toBeNull();
  });

  test("of another type, it is named", async () => {
    const free =
      name === "id" ? ["alter table property_sources drop constraint property_sources_property_id_fkey"] : [];
    const bare =
      columns[name].kind === "boolean" ? [`alter table properties alter column ${name} drop default`] : [];
    const wrong = await wrongAfter(
      ...free,
      ...bare,
      `alter table properties alter column ${name} type ${otherType} using ${name}::${otherType}`,
    );
    expectOnlyColumn(wrong, name);
  });

  test("nullable where it was not, or the other way round, it is named and nothing else", async () => {
    const change = definition("column", name).includes("not null") ? "drop" : "set";
    const free = name === "id" ? [`alter table properties drop constraint properties_pkey cascade`] : [];
    const wrong = await wrongAfter(...free, `alter table properties alter column ${name} ${change} not null`);
    if (name === "id") expectOnlyColumn(wrong, name);
    else expect(named(wrong)).toEqual([`column ${name}`]);
  });

  test("with another default, it is named and nothing else", async () => {
    const change = definition("column", name).includes(" default ") ? "drop default" : `set default ${value}`;
    const wrong = await wrongAfter(`alter table properties alter column ${name} ${change}`);
    expect(named(wrong)).toEqual([`column ${name}`]);
  });
});

describe.each(objects("index").filter((name) => !/_(list|search)/.test(name)))("index %s", (name) => {
  const only = [`index ${name}`];
  const on = definition("index", name);

  test("dropped, on another column or not valid, it is named and nothing else", async () => {
    expect(named(await wrongAfter(`drop index ${name}`))).toEqual(only);
    expect(
      named(await wrongAfter(`drop index ${name}`, `create index ${name} on properties (description)`)),
    ).toEqual(only);
    expect(named(await wrongAfter(`drop index ${name}`, `${on} where id is not null`))).toEqual(only);
    const invalid = `update pg_index set indisvalid = false where indexrelid = '${name}'::regclass`;
    expect(named(await wrongAfter(invalid))).toEqual(only);
  });
});

describe.each(objects("check"))("check %s", (name) => {
  const drop = `alter table properties drop constraint ${name}`;
  const add = `alter table properties add constraint ${name}`;

  test("dropped, it is named, and so is the row that it no longer refuses", async () => {
    const wrong = await wrongAfter(drop);
    expect(named(wrong)).toEqual([`check ${name}`, expect.stringContaining(`behaviour ${name} refuses`)]);
  });

  test("that says something else, it is named", async () => {
    const wrong = await wrongAfter(drop, `${add} check (name <> 'verify')`);
    expect(named(wrong)).toContain(`check ${name}`);
    expect(wrong.filter(({ kind }) => kind === "check")).toHaveLength(1);
  });

  test("that was never validated, it is named and nothing else", async () => {
    const wrong = await wrongAfter(drop, `${add} ${definition("check", name)} not valid`);
    expect(named(wrong)).toEqual([`check ${name}`]);
  });
});

describe("the trigger", () => {
  const trigger = "trigger trg_properties_updated_at";
  const moves = "behaviour trg_properties_updated_at moves updated_at forward";

  test("dropped or disabled, it is named, and so is what it no longer does", async () => {
    expect(named(await wrongAfter("drop trigger trg_properties_updated_at on properties"))).toEqual([
      trigger,
      moves,
    ]);
    const disable = "alter table properties disable trigger trg_properties_updated_at";
    expect(named(await wrongAfter(disable))).toEqual([trigger, moves]);
  });

  test("on another event, it is named", async () => {
    const wrong = await wrongAfter(
      "drop trigger trg_properties_updated_at on properties",
      "create trigger trg_properties_updated_at before insert on properties for each row execute function set_properties_updated_at()",
    );
    expect(named(wrong)).toContain(trigger);
  });

  test("whose function only writes the time of the transaction, the function is named and what it no longer does", async () => {
    const wrong = await wrongAfter(`create or replace function set_properties_updated_at() returns trigger
      language plpgsql as $$ begin new.updated_at := now(); return new; end $$`);
    expect(named(wrong)).toEqual(["function set_properties_updated_at()", moves]);
  });
});

test("the primary key, dropped, is named with what rests on it", async () => {
  const wrong = await wrongAfter("alter table properties drop constraint properties_pkey cascade");
  expect(named(wrong)).toEqual([
    "primary_key properties_pkey",
    "extra_foreign_key property_sources_property_id_fkey",
  ]);
});

test.each([
  ["unexpected column surprise", "alter table properties add column surprise int"],
  ["unexpected extra_index surprise", "create index surprise on properties (zip)"],
  ["unexpected check surprise", "alter table properties add constraint surprise check (id is not null)"],
  [
    "unexpected trigger surprise",
    "create trigger surprise after delete on properties execute function suppress_redundant_updates_trigger()",
  ],
  ["comment zip", "comment on column properties.zip is 'other'"],
  ["extra_table idempotency_keys", "alter table idempotency_keys set unlogged"],
  ["extra_index idx_properties_search", "drop index idx_properties_search"],
])("%s is named when it comes about", async (expected, statement) => {
  expect(named(await wrongAfter(statement))).toEqual([expected]);
});
