import { beforeAll, expect, test, vi } from "vitest";
import { execute } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();

interface Change {
  action: string;
  by: string | null;
  changes: Record<string, { from: unknown; to: unknown }>;
}

let property = "";
let tenant = "";
let unit = "";

beforeAll(async () => {
  property = await make(api, "/properties", tower);
  tenant = await make(api, "/tenants", { kind: "company", name: "Northwind" });
  unit = await make(api, "/units", { property_id: property, number: "1", use_type: "retail" });
});

const historyOf = async (path: string): Promise<Change[]> =>
  (await call(api, "GET", `${path}/history`)).body.data;

/** What the changes make of nothing: the values of the row's columns, those that are null left out. */
function replayed(changes: readonly Change[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const { changes: columns } of changes.toReversed())
    for (const [name, { from, to }] of Object.entries(columns)) {
      expect(from).toEqual(row[name] ?? (Array.isArray(from) ? [] : null));
      row[name] = to;
    }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

test("each collection keeps who changed what, and a deletion too", async () => {
  const id = await make(api, "/tenants", { kind: "person", name: "Robin" });
  await call(api, "PATCH", `/tenants/${id}`, { name: "Robin Doe", email: "robin@example.org" });
  await call(api, "PATCH", `/tenants/${id}`, { email: null });
  await call(api, "DELETE", `/tenants/${id}`);
  expect(await historyOf(`/tenants/${id}`)).toMatchObject([
    { action: "delete", by: "local", changes: { name: { from: "Robin Doe", to: null } } },
    { action: "update", by: "local", changes: { email: { from: "robin@example.org", to: null } } },
    { action: "update", changes: { name: { from: "Robin", to: "Robin Doe" } } },
    { action: "insert", changes: { kind: { from: null, to: "person" }, name: { from: null, to: "Robin" } } },
  ]);
});

test("the lists of a lease are its own: what one request changes is one change", async () => {
  const spaces = [{ unit_id: unit, from: "2024-01-01", to: null, leased_sqft: null }];
  const id = await make(api, "/leases", {
    property_id: property,
    tenant_id: tenant,
    status: "signed",
    lease_type: "net",
    commencement_date: "2024-01-01",
    spaces,
  });
  const rent = { kind: "base_rent", from: "2024-01-01", basis: "per_month" };
  await call(api, "PATCH", `/leases/${id}`, { reference: "A-1", charges: [{ ...rent, amount: 1000 }] });
  const { body: lease } = await call(api, "PATCH", `/leases/${id}`, {
    charges: [{ ...rent, amount: 1100.5 }],
  });
  const history = await historyOf(`/leases/${id}`);
  expect(history.map(({ action, changes }) => [action, Object.keys(changes).sort()])).toEqual([
    ["update", ["charges"]],
    ["update", ["charges", "reference"]],
    ["insert", expect.arrayContaining(["commencement_date", "spaces", "tenant_id"])],
  ]);
  expect(history[0]?.changes.charges).toMatchObject({ from: [{ amount: 1000 }], to: [{ amount: 1100.5 }] });
  const { id: _, state, created_at, updated_at, created_by, updated_by, ...columns } = lease;
  expect({ options: [], ...replayed(history) }).toEqual(
    Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== null)),
  );
  await call(api, "DELETE", `/leases/${id}`);
  expect((await historyOf(`/leases/${id}`))[0]).toMatchObject({
    action: "delete",
    by: "local",
    changes: { spaces: { from: spaces, to: null }, tenant_id: { from: tenant, to: null } },
  });
});

test("a change that changes nothing is not kept, and one that fails neither", async () => {
  const id = await make(api, "/units", { property_id: property, number: "2", use_type: "retail" });
  await call(api, "PATCH", `/units/${id}`, { number: "2" });
  expect(await call(api, "PATCH", `/units/${id}`, { number: "1" })).toMatchObject({ status: 409 });
  expect(await historyOf(`/units/${id}`)).toMatchObject([{ action: "insert" }]);
});

test("a page of history has a cursor to the next", async () => {
  const id = await make(api, "/properties", { ...tower, name: "Paged" });
  for (const name of ["One", "Two", "Three"]) await call(api, "PATCH", `/properties/${id}`, { name });
  const first = await call(api, "GET", `/properties/${id}/history?limit=3`);
  expect(first.body.data).toHaveLength(3);
  const next = await call(
    api,
    "GET",
    `/properties/${id}/history?limit=3&cursor=${first.body.page.next_cursor}`,
  );
  expect(next.body).toMatchObject({ data: [{ action: "insert" }], page: { limit: 3, next_cursor: null } });
});

test("the history of an id that no row ever had is not found", async () => {
  const { status } = await call(api, "GET", "/leases/00000000-0000-4000-8000-000000000000/history");
  expect(status).toBe(404);
});

test("history that is older than it is kept goes with the next change", async () => {
  const id = await make(api, "/tenants", { kind: "person", name: "Old" });
  await execute("update changes set at = now() - interval '31 days' where row_id = $1", [id]);
  await call(api, "PATCH", `/tenants/${id}`, { name: "Older" });
  expect(await historyOf(`/tenants/${id}`)).toHaveLength(2);
  vi.stubEnv("HISTORY_RETENTION_DAYS", "30");
  await call(api, "PATCH", `/tenants/${id}`, { name: "Oldest" });
  expect(await historyOf(`/tenants/${id}`)).toMatchObject([
    { changes: { name: { to: "Oldest" } } },
    { changes: { name: { to: "Older" } } },
  ]);
});
