import { beforeAll, expect, test } from "vitest";
import { execute, fetchVal } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { doomed } from "../../support/children/doomed.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();

let property = "";
let tenant = "";
let unit = "";

beforeAll(async () => {
  property = await make(api, "/properties", tower);
  tenant = await make(api, "/tenants", { kind: "company", name: "Northwind" });
  unit = await make(api, "/units", { property_id: property, number: "1", use_type: "office" });
  await execute(`create function stall() returns trigger language plpgsql
    as $$ begin perform pg_sleep(60); return new; end $$`);
});

const rent = { kind: "base_rent", from: "2024-01-01", basis: "per_month", amount: 1000 };
const lease = () => ({
  property_id: property,
  tenant_id: tenant,
  status: "signed",
  lease_type: "gross",
  commencement_date: "2024-01-01",
  spaces: [{ unit_id: unit, from: "2024-01-01" }],
  charges: [rent],
});

const sleepers = "from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";

/** Sends a request to an API that is killed when the lease and its spaces are written and its charges are not. */
async function killedHalfway(method: string, path: string, body: object): Promise<void> {
  await execute("create trigger stall before insert on lease_charges for each row execute function stall()");
  const { url, child } = await doomed("by hand");
  const request = fetch(new URL(path, url), {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const cut = expect(request).rejects.toThrow();
  await expect.poll(() => fetchVal(`select count(*)::int ${sleepers}`), { timeout: 10_000 }).toBe(1);
  child.kill("SIGKILL");
  await cut;
  await execute(`select pg_terminate_backend(pid) ${sleepers}`);
  await execute("drop trigger stall on lease_charges");
}

test("a process killed in the middle of a new lease has stored nothing of it", async () => {
  await killedHalfway("POST", "/leases", lease());
  const left =
    "(select count(*) from leases) + (select count(*) from lease_spaces) + (select count(*) from lease_charges)";
  expect(await fetchVal(`select (${left})::int`)).toBe(0);
  expect(await fetchVal("select count(*)::int from changes where collection = 'leases'")).toBe(0);
});

test("a process killed in the middle of a change leaves the lease as it was", async () => {
  const id = await make(api, "/leases", lease());
  const before = await call(api, "GET", `/leases/${id}`);
  await killedHalfway("PATCH", `/leases/${id}`, {
    reference: "changed",
    spaces: [{ unit_id: unit, from: "2024-02-01" }],
    charges: [{ ...rent, amount: 2000 }],
  });
  expect(await call(api, "GET", `/leases/${id}`)).toEqual(before);
  expect((await call(api, "GET", `/leases/${id}/history`)).body.data).toHaveLength(1);
});
