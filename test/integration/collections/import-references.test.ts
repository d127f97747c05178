import { afterEach, expect, test } from "vitest";
import { execute, fetchAll, fetchVal } from "../../../lib/db/index.ts";
import type { ImportReport } from "../../../lib/resource/import/report.ts";
import { useApi } from "../../support/api.ts";

const api = useApi();

afterEach(async () => {
  await execute("delete from leases");
  await execute("delete from units");
  await execute("delete from tenants");
  await execute("delete from properties");
});

async function imported(
  collection: string,
  body: string,
  type = "text/csv",
  query = "",
): Promise<ImportReport> {
  const response = await api.fetch(`/${collection}/import${query}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as ImportReport;
}

const properties =
  "name,address,city,state,property_type\nHarbor,1 Main St,Reno,NV,office\nLake,2 Main St,Reno,NV,office\n";

test("units name their property, and are found again by it and their number", async () => {
  await imported("properties", properties);
  const file = "property_id,number,use_type\nharbor,101,Office\nLAKE,101,office\nNowhere,1,office\n";
  const report = await imported("units", file);
  expect(report).toMatchObject({ rows: 3, stored: 2, refused: 1 });
  expect(report.errors).toMatchObject([
    {
      line: 4,
      pointer: "/property_id",
      code: "unknown_reference",
      message: expect.stringContaining('"Nowhere"'),
    },
  ]);
  expect(await imported("units", file)).toMatchObject({ stored: 0, unchanged: 2, refused: 1 });
});

test("a name that several rows have is ambiguous", async () => {
  await imported("properties", `${properties}Lake,3 Main St,Reno,NV,office\n`);
  const report = await imported("units", "property_id,number,use_type\nLake,101,office\n");
  expect(report.errors).toMatchObject([{ pointer: "/property_id", code: "ambiguous_reference" }]);
});

test("a tenant may be owned by a later row of the same file, by its name", async () => {
  const file = "kind,name,parent_id\ncompany,Child,Parent\ncompany,Parent,\ncompany,Orphan,Nobody\n";
  const report = await imported("tenants", file);
  expect(report).toMatchObject({ rows: 3, stored: 2, refused: 1 });
  expect(
    await fetchAll(
      "select t.name, p.name as parent from tenants t left join tenants p on p.id = t.parent_id order by 1",
    ),
  ).toEqual([
    { name: "Child", parent: "Parent" },
    { name: "Parent", parent: null },
  ]);
});

const lease = (values: object) => ({
  property_id: "Harbor",
  tenant_id: "Acme",
  status: "signed",
  lease_type: "net",
  commencement_date: "2024-01-01",
  expiration_date: "2026-12-31",
  ...values,
});

test("leases bring their lists, whose units are named by their numbers, and come back from an export", async () => {
  await imported("properties", properties);
  await imported(
    "units",
    "property_id,number,use_type\nHarbor,101,office\nHarbor,102,office\nLake,201,office\n",
  );
  await imported("tenants", "kind,name\ncompany,Acme\n");
  const rows = [
    lease({
      external_ref: "L1",
      spaces: [{ unit_id: "101", from: "2024-01-01" }],
      charges: [{ kind: "base_rent", from: "2024-01-01", basis: "per_month", amount: 1000 }],
    }),
    lease({ external_ref: "L2", spaces: [{ unit_id: "101", from: "2025-01-01" }] }),
    lease({ external_ref: "L3", spaces: [{ unit_id: "201", from: "2025-01-01" }] }),
    lease({ external_ref: "L4", spaces: [{ unit_id: "102", from: "2025-01-01" }] }),
  ];
  const file = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const ndjson = "application/x-ndjson";
  const report = await imported("leases", file, ndjson);
  expect(report).toMatchObject({ rows: 4, stored: 2, refused: 2 });
  expect(report.errors).toMatchObject([
    { line: 2, pointer: "/spaces/0/unit_id", code: "lease_overlap" },
    { line: 3, pointer: "/spaces/0/unit_id", code: "unknown_reference" },
  ]);
  expect(await fetchVal("select count(*)::int from lease_spaces")).toBe(2);
  expect(await imported("leases", file, ndjson)).toMatchObject({ stored: 0, unchanged: 2 });
  for (const type of ["text/csv", ndjson]) {
    const exported = await (await api.fetch("/leases", { headers: { accept: type } })).text();
    await execute("delete from leases");
    expect(await imported("leases", exported, type)).toMatchObject({ stored: 2, refused: 0 });
    const again = await (await api.fetch("/leases", { headers: { accept: type } })).text();
    expect(again).toBe(exported);
  }
});

test("of many rows the database refuses just those that break its rules", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `company,T${index},`);
  rows[7] = "company,T7,T30";
  rows[30] = "company,T30,T7";
  const report = await imported("tenants", `kind,name,parent_id\n${rows.join("\n")}\n`);
  expect(report).toMatchObject({ rows: 40, stored: 38, refused: 2 });
  expect(report.errors.map(({ line, pointer }) => [line, pointer])).toEqual([
    [9, "/parent_id"],
    [32, "/parent_id"],
  ]);
  expect(await fetchVal("select count(*)::int from tenants")).toBe(38);
});

test("rows of one external key are one row", async () => {
  const file = "kind,name,external_ref\ncompany,A,x\ncompany,B,x\ncompany,C,y\n";
  expect(await imported("tenants", file)).toMatchObject({ rows: 3, stored: 2, present: 1, differs: 1 });
});
