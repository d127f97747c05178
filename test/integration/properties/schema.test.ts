import { expect, test } from "vitest";
import { fetchAll } from "../../../lib/db/index.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { usualNames } from "../../../lib/resource/stored/json.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();

const money = "numeric(15,2)";
const coordinate = "numeric(10,7)";
const percent = "numeric(9,6)";

/** The contract of the table, written down a second time: a change of the migration that is not meant shows here. */
const contract: Record<string, string> = {
  id: "uuid not null",
  name: "text not null",
  description: "text",
  address: "text not null",
  city: "text not null",
  state: "text not null",
  zip: "text",
  latitude: coordinate,
  longitude: coordinate,
  total_sqft: "numeric(14,2)",
  year_built: "integer",
  property_type: "text not null",
  property_class: "text",
  acquisition_cost: money,
  acquisition_date: "date",
  current_value: money,
  last_appraised_date: "date",
  estimated_market_value: money,
  loan_balance: money,
  original_loan_amount: money,
  interest_rate: percent,
  loan_maturity_date: "date",
  dscr: "numeric(10,4)",
  annual_noi: money,
  annual_revenue: money,
  total_units: "integer",
  occupied_units: "integer",
  occupancy_rate: percent,
  status: "text not null",
  has_active_alerts: "boolean not null",
  created_at: "timestamp with time zone not null",
  updated_at: "timestamp with time zone not null",
  created_by: "text",
  updated_by: "text",
};

interface Found {
  name: string;
  type: string;
  comment: string | null;
}

const found = () =>
  fetchAll<Found>(`
    select attname as name, format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end as type,
      col_description(attrelid, attnum) as comment
    from pg_attribute where attrelid = 'properties'::regclass and attnum > 0 and not attisdropped order by attnum`);

test("the table has the contract's 34 columns with their types first, in the order that the code knows", async () => {
  const rows = await found();
  const names = rows.map(({ name }) => name);
  const contracted = Object.keys(contract);
  expect(contracted).toHaveLength(34);
  expect(names.slice(0, 34)).toEqual(contracted);
  expect(usualNames(properties).filter((name) => name in contract)).toEqual(contracted);
  expect(Object.fromEntries(rows.slice(0, 34).map(({ name, type }) => [name, type]))).toEqual(contract);
});

test("the code knows each column of the table, and no other", async () => {
  const names = (await found()).map(({ name }) => name);
  expect([...names].sort()).toEqual([...usualNames(properties)].sort());
});

test("every column, and every table of the chain, says in a comment what it holds", async () => {
  for (const { name, comment } of await found()) expect(comment, name).toMatch(/^[A-Z].{3,}\.$/);
  const silent = await fetchAll(`
    select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'
      and obj_description(oid) is null`);
  expect(silent).toEqual([]);
});

test("the value lists are the contract's", async () => {
  const rows = await fetchAll<{ name: string; list: string[] }>(`
    select conname as name, array(select m[1] from regexp_matches(pg_get_constraintdef(oid), '''([^'']+)''', 'g') m) as list
    from pg_constraint where conrelid = 'properties'::regclass and contype = 'c'`);
  const list = (name: string) => rows.find((row) => row.name === `properties_${name}_check`)?.list;
  expect(list("status")).toEqual([
    "active",
    "inactive",
    "pending",
    "under_contract",
    "under_renovation",
    "sold",
  ]);
  expect(list("property_class")).toEqual(["A", "B", "C", "D"]);
  expect(list("property_type")).toEqual(
    "office retail industrial multifamily mixed_use hospitality healthcare self_storage manufactured_housing cooperative land other".split(
      " ",
    ),
  );
  expect(rows).toHaveLength(8);
});
