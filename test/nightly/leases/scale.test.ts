import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, execute, fetchAll, fetchOne, fetchVal, initDb } from "../../../lib/db/index.ts";
import { leasesAsOf } from "../../../lib/leases/as-of.ts";
import { leases } from "../../../lib/leases/definition.ts";
import { rentRollPage } from "../../../lib/rent-rolls/page.ts";
import { listForms } from "../../../lib/resource/list/forms/forms.ts";
import { listRows } from "../../../lib/resource/list/page.ts";
import { parseListQuery } from "../../../lib/resource/list/query.ts";
import { createDatabase, type TestDatabase } from "../../support/database.ts";

/** The budget of the design: a page at the large size over the same page at the small one. */
const budget = 1.5;
const sizes = { small: 800, large: 80_000 };
type Size = keyof typeof sizes;

const databases: Partial<Record<Size, TestDatabase>> = {};

/** Twenty units a property, each with a lease whose days depend on its number: most are in force on any day of 2026. */
const fill = (spaces: number) => `
  set session_replication_role = replica;
  insert into tenants (kind, name) select 'company', 'Tenant ' || n from generate_series(1, 500) n;
  insert into properties (name, address, city, state, property_type)
    select 'Property ' || n, n || ' Main St', 'Austin', 'TX', 'office' from generate_series(1, ${spaces / 20}) n;
  insert into units (property_id, number, use_type, rentable_sqft, market_rent_monthly)
    select id, n::text, 'office', 500 + n, 1000 from properties, generate_series(1, 20) n;
  insert into leases (property_id, tenant_id, status, lease_type, commencement_date, expiration_date, reference, created_at)
    select u.property_id, t.id, case when n % 20 = 0 then 'draft' else 'signed' end, 'gross',
      date '2020-01-01' + (n % 1500)::int, date '2025-06-30' + (n % 2500)::int, u.id::text,
      timestamptz '2026-01-01' + n * interval '1 second'
    from (select *, row_number() over (order by id) as n from units) u
    join (select id, row_number() over (order by id) as k from tenants) t on t.k = 1 + n % 500;
  insert into lease_spaces (lease_id, position, property_id, unit_id, term, effective)
    select id, 0, property_id, reference::uuid, daterange(commencement_date, null),
      daterange(commencement_date, null) * lease_days(status, at_expiry, expiration_date, move_out_on, terminated_on)
    from leases;
  insert into lease_charges (lease_id, position, property_id, kind, term, effective, basis, amount)
    select lease_id, 0, property_id, 'base_rent', term, effective, 'per_sqft_year', 30 from lease_spaces;
  set session_replication_role = origin;
  analyze;`;

beforeAll(async () => {
  process.env.CURSOR_SECRET ??= "a secret of the tests";
  for (const size of ["small", "large"] as const) {
    databases[size] = await createDatabase();
    await use(size);
    for (const statement of fill(sizes[size]).split(";\n"))
      await execute(statement, [], { timeoutMs: 120_000 });
  }
}, 300_000);
afterAll(async () => {
  await closeDb();
  for (const database of Object.values(databases)) await database.drop();
});

async function use(size: Size): Promise<void> {
  await closeDb();
  initDb({ url: databases[size]?.url ?? "" });
}

const page = (search: string) => {
  const query = new URLSearchParams(search);
  return listRows(
    { fetchAll },
    leasesAsOf(query),
    parseListQuery(leases, query),
    listForms["application/json"],
  );
};

async function lastCursor(): Promise<string> {
  for (let cursor = "", next = ""; ; cursor = next) {
    next = (await page(`limit=200${cursor === "" ? "" : `&cursor=${cursor}`}`)).nextCursor ?? "";
    if (next === "") return cursor;
  }
}

const questions: Record<string, () => Promise<() => Promise<unknown>>> = {
  "the rent roll of a property": async () => {
    const id = await fetchVal<string>("select id from properties where name = 'Property 7'");
    const options = { asOf: "2026-03-31", limit: 50, after: undefined, form: "json" as const };
    return () => rentRollPage({ fetchOne }, id ?? "", options);
  },
  "the first page of the leases": async () => () => page("limit=50"),
  "the last page of the leases": async () => {
    const cursor = await lastCursor();
    return () => page(`limit=200&cursor=${cursor}`);
  },
  "the leases that are active on a day": async () => () => page("limit=50&state=active&as_of=2026-03-31"),
};

/** The fastest of many, in milliseconds: whatever else the machine does only adds to it. */
async function fastest(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 60; n++) {
    const start = performance.now();
    await ask();
    if (n >= 10) times.push(performance.now() - start);
  }
  return Math.min(...times);
}

test.each(Object.entries(questions))(
  "%s takes no longer with 80,000 spaces than with 800",
  async (name, prepare) => {
    const took: Partial<Record<Size, number>> = {};
    for (const size of ["small", "large"] as const) {
      await use(size);
      took[size] = await fastest(await prepare());
    }
    const { small = 0, large = 0 } = took;
    console.info(`${name}: ${small.toFixed(2)} ms at 800, ${large.toFixed(2)} ms at 80,000`);
    expect(large / small).toBeLessThanOrEqual(budget);
  },
  120_000,
);
