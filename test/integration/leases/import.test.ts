import { beforeAll, expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();

let property = "";
let unit = "";

beforeAll(async () => {
  property = await make(api, "/properties", { ...tower, name: "Harbor Point" });
  await make(api, "/tenants", { kind: "company", name: "Northwind" });
  unit = await make(api, "/units", { property_id: property, number: "210", use_type: "office" });
});

async function importFile(path: string, text: string, type = "text/csv") {
  const response = await api.fetch(path, { method: "POST", headers: { "content-type": type }, body: text });
  return (await response.json()) as { errors: unknown[] };
}

const quoted = (value: unknown) => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
const heading = "property_id,tenant_id,status,lease_type,commencement_date,expiration_date,spaces,charges";
const rent = { kind: "base_rent", from: "2024-01-01", basis: "per_month", amount: 1000 };
const spaces = [{ unit_id: "210", from: "2024-01-01" }];

test("a row of leases names property, tenant and units, and brings its lists in its cells", async () => {
  const row = `Harbor Point,Northwind,signed,gross,2024-01-01,2024-12-31,${quoted(spaces)},${quoted([rent])}`;
  const report = await importFile("/leases/import", `${heading}\n${row}\n`);
  expect(report).toMatchObject({ rows: 1, stored: 1, refused: 0, errors: [] });
  const { body } = await call(api, "GET", `/leases?property_id=${property}`);
  expect(body.data).toMatchObject([{ spaces: [{ unit_id: unit, to: null }], charges: [rent] }]);
  expect(await importFile("/leases/import", `${heading}\n${row}\n`)).toMatchObject({ stored: 0, present: 1 });
});

test("a row that meets another lease is refused with who is in the way, and the others are stored", async () => {
  const other = (from: string) =>
    `Harbor Point,Northwind,signed,gross,${from},2026-12-31,${quoted([{ unit_id: "210", from }])},`;
  const report = await importFile(
    "/leases/import",
    `${heading}\n${other("2024-12-31")}\n${other("2025-01-01")}\n`,
  );
  expect(report).toMatchObject({ rows: 2, stored: 1, refused: 1 });
  expect(report.errors).toMatchObject([{ line: 2, pointer: "/spaces/0/unit_id", code: "lease_overlap" }]);
});

test("an export of leases is imported again without a loss", async () => {
  const { body: before } = await call(api, "GET", `/leases?property_id=${property}`);
  const file = await api.fetch(`/leases?property_id=${property}`, { headers: { accept: "text/csv" } });
  const text = await file.text();
  for (const { id } of before.data) await call(api, "DELETE", `/leases/${id}`);
  expect(await importFile("/leases/import", text)).toMatchObject({ stored: before.data.length, errors: [] });
  const { body: after } = await call(api, "GET", `/leases?property_id=${property}`);
  expect(after.data).toEqual(before.data);
});

test("units are recognized by property and number, whatever its case", async () => {
  const file =
    "property_id,number,use_type,rentable_sqft\nHarbor Point,Suite A,retail,500\nharbor point,suite a,retail,500\n";
  expect(await importFile("/units/import", file)).toMatchObject({
    rows: 2,
    stored: 1,
    present: 1,
    errors: [],
  });
});
