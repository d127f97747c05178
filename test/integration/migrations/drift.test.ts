import { describe, expect, test } from "vitest";
import { verify } from "../../../lib/migrations/commands/verify.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { usualNames } from "../../../lib/resource/stored/json.ts";
import { definition, named, objects, useDrift } from "../../support/migrations/drift.ts";

const drift = useDrift();
const { wrongAfter } = drift;

test("an untouched database is verified, with a row for every part of the contract", async () => {
  const { ok, checks } = await verify(drift.client);
  expect(ok).toBe(true);
  const count = (kind: string) => checks.filter((check) => check.kind === kind).length;
  expect(count("column")).toBe(usualNames(properties).length);
  expect(count("index")).toBe(9);
  expect(count("check")).toBe(8);
  expect(count("trigger")).toBe(1);
  expect(count("primary_key")).toBe(1);
  expect(count("behaviour")).toBe(17);
  expect(await drift.client.query("select from properties")).toMatchObject({ rowCount: 0 });
});

test("a database that holds rows is verified as an empty one is", async () => {
  const property = "insert into properties (name, address, city, state, property_type)";
  const wrong = await wrongAfter(
    ...["'Tower'", "'verify'"].map(
      (name) => `${property} values (${name}, '1 Main St', 'Austin', 'TX', 'office')`,
    ),
    "insert into tenants (kind, name) values ('company', 'Northwind'), ('person', 'verify')",
    "insert into units (property_id, number, use_type) select id, '101', 'office' from properties",
    `insert into leases (property_id, tenant_id, status, lease_type, commencement_date)
      select p.id, t.id, 'signed', 'gross', '2024-01-01' from properties p, tenants t where p.name = 'Tower'`,
    `insert into lease_spaces (lease_id, position, property_id, unit_id, term)
      select l.id, 0, property_id, u.id, '[2024-01-01,)' from leases l join units u using (property_id) limit 1`,
    `insert into lease_charges (lease_id, position, property_id, kind, term, basis, amount)
      select id, 0, property_id, 'base_rent', '[2024-01-01,)', 'per_month', 1000 from leases`,
    "insert into lease_options (lease_id, position, property_id, kind) select id, 0, property_id, 'renewal' from leases",
    "insert into leases_known_from (property_id, known_from) select id, '2024-01-01' from properties",
  );
  expect(named(wrong)).toEqual([]);
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
  const [first, ...others] = named(wrong);
  expect(first).toBe("primary_key properties_pkey");
  expect(others).toContain("extra_foreign_key property_sources_property_id_fkey");
  expect(others).toContain(
    "extra_behaviour property_sources_property_id_fkey refuses property_id = gen_random_uuid()",
  );
  // Other tables that refer to properties lose their foreign keys with it, and nothing else.
  expect(others.filter((name) => !/^extra_(foreign_key|behaviour) \w+_fkey\b/.test(name))).toEqual([]);
});

test.each([
  ["unexpected column surprise", "alter table properties add column surprise int"],
  ["unexpected extra_index surprise", "create index surprise on properties (zip)"],
  ["unexpected check surprise", "alter table properties add constraint surprise check (id is not null)"],
  [
    "unexpected extra_trigger surprise",
    "create trigger surprise after delete on properties execute function suppress_redundant_updates_trigger()",
  ],
  ["comment zip", "comment on column properties.zip is 'other'"],
  ["extra_table idempotency_keys", "alter table idempotency_keys set unlogged"],
  ["extra_index idx_properties_search", "drop index idx_properties_search"],
])("%s is named when it comes about", async (expected, statement) => {
  expect(named(await wrongAfter(statement))).toEqual([expected]);
});
