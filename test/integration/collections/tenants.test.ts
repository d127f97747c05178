import fc from "fast-check";
import { expect, test } from "vitest";
import { type Tenant, tenants } from "../../../lib/tenants/definition.ts";
import { useApi } from "../../support/api.ts";
import { anyFaultOf, anyInput } from "../../support/arbitraries.ts";

const api = useApi();
const absent = "00000000-0000-4000-8000-000000000000";

const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  api.fetch(path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

async function create(fields: Partial<Tenant>): Promise<Tenant> {
  const response = await send("POST", "/tenants", { kind: "company", ...fields });
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as Tenant;
}

interface Problem {
  type: string;
  errors: { pointer?: string; code: string; count?: number; message: string }[];
}
const problem = async (response: Response) => (await response.json()) as Problem;
const faults = async (response: Response) =>
  (await problem(response)).errors.map(({ pointer, code }) => `${pointer} ${code}`);

const importFile = (body: string, query = "") =>
  api.fetch(`/tenants/import${query}`, { method: "POST", headers: { "content-type": "text/csv" }, body });

test("a tenant is created, read, changed with its ETag and deleted", async () => {
  const made = await send("POST", "/tenants", {
    kind: "person",
    name: "Ada Byron",
    email: "ada@example.com",
  });
  expect(made.status).toBe(201);
  const tenant = (await made.json()) as Tenant;
  expect(Object.keys(tenant)).toEqual(tenants.columnNames);
  expect(made.headers.get("location")).toBe(`/tenants/${tenant.id}`);
  const path = `/tenants/${tenant.id}`;
  const etag = made.headers.get("etag") ?? "";
  expect((await api.fetch(path, { headers: { "if-none-match": etag } })).status).toBe(304);
  const changed = await send("PATCH", path, { phone: "555 0100" }, { "if-match": etag });
  expect(await changed.json()).toMatchObject({ name: "Ada Byron", phone: "555 0100" });
  expect((await send("PATCH", path, { phone: null }, { "if-match": etag })).status).toBe(412);
  expect((await api.fetch(path, { method: "DELETE" })).status).toBe(204);
  expect((await api.fetch(path)).status).toBe(404);
});

test("a parent must exist, and no tenant may be above itself", async () => {
  const unknown = await send("POST", "/tenants", { kind: "company", name: "Orphan", parent_id: absent });
  expect(unknown.status).toBe(422);
  expect(await faults(unknown)).toEqual(["/parent_id unknown_reference"]);
  const parent = await create({ name: "Parent" });
  const child = await create({ name: "Child", parent_id: parent.id });
  const grandchild = await create({ name: "Grandchild", parent_id: child.id });
  const itself = await send("PATCH", `/tenants/${child.id}`, { parent_id: child.id });
  expect(await faults(itself)).toEqual(["/parent_id circle"]);
  const circle = await send("PATCH", `/tenants/${parent.id}`, { parent_id: grandchild.id });
  expect(circle.status).toBe(422);
  expect(await faults(circle)).toEqual(["/parent_id circle"]);
});

test("what is referred to cannot be deleted: 409 names how many rows of which kind", async () => {
  const parent = await create({ name: "Holding" });
  const children = [await create({ name: "North", parent_id: parent.id })];
  children.push(await create({ name: "South", parent_id: parent.id }));
  const refused = await api.fetch(`/tenants/${parent.id}`, { method: "DELETE" });
  expect(refused.status).toBe(409);
  const { type, errors } = await problem(refused);
  expect(type).toBe("/problems/in-use");
  expect(errors).toEqual([{ code: "tenants", count: 2, message: "2 of its tenants refer to it." }]);
  for (const { id } of children) await api.fetch(`/tenants/${id}`, { method: "DELETE" });
  expect((await api.fetch(`/tenants/${parent.id}`, { method: "DELETE" })).status).toBe(204);
});

test("a key that is taken is a conflict at its pointer", async () => {
  await create({ name: "First", external_ref: "X-1" });
  const second = await send("POST", "/tenants", { kind: "company", name: "Second", external_ref: "X-1" });
  expect(second.status).toBe(409);
  expect(await faults(second)).toEqual(["/external_ref conflict"]);
});

test("an import recognizes a tenant by its key, else by its name whatever the case", async () => {
  await create({ name: "Known by key", external_ref: "K-1" });
  await create({ name: "Known by Name" });
  const file = [
    "kind,name,external_ref",
    "company,Another name,K-1",
    "company,KNOWN BY NAME,",
    "company,New one,K-2",
    "company,New one again,K-2",
    "castle,Refused,",
    "",
  ].join("\n");
  const dry = await importFile(file, "?dry_run=true");
  const report = { rows: 5, stored: 1, present: 3, refused: 1 };
  expect(await dry.json()).toMatchObject(report);
  const done = await importFile(file);
  expect(await done.json()).toMatchObject({ ...report, errors: [{ line: 6, pointer: "/kind" }] });
  expect(await (await importFile(file)).json()).toMatchObject({ ...report, stored: 0, present: 4 });
});

test("tenants are filtered, sorted and searched", async () => {
  const parent = await create({ kind: "government", name: "Zoning Board", legal_name: "City of Reno" });
  await create({ name: "Zebra Zoo", parent_id: parent.id });
  const names = async (query: string) => {
    const { data } = (await (await api.fetch(`/tenants?${query}`)).json()) as { data: Tenant[] };
    return data.map(({ name }) => name);
  };
  expect(await names(`parent_id=${parent.id}`)).toEqual(["Zebra Zoo"]);
  expect(await names("q=city%20reno")).toEqual(["Zoning Board"]);
  expect(await names("kind=government&sort=-name&limit=1")).toEqual(["Zoning Board"]);
});

test("whatever is valid comes back as it was sent, and each fault is told at its field", async () => {
  await fc.assert(
    fc.asyncProperty(anyInput(tenants), async (input) => {
      const { external_ref, ...rest } = input;
      const response = await send("POST", "/tenants", rest);
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject(rest);
    }),
    { numRuns: 40 },
  );
  await fc.assert(
    fc.asyncProperty(anyFaultOf(tenants), async ([field, value]) => {
      const response = await send("POST", "/tenants", { kind: "company", name: "A", [field]: value });
      expect(response.status).toBe(422);
    }),
    { numRuns: 40 },
  );
});
