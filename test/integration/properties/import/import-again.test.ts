import { afterEach, expect, test } from "vitest";
import { execute, fetchAll, fetchOne, fetchVal } from "../../../../lib/db/index.ts";
import type { ImportReport } from "../../../../lib/resource/import/report.ts";
import { useApi } from "../../../support/api.ts";
import { publicFile } from "../../../support/public-files.ts";

const api = useApi();

afterEach(async () => {
  await execute("delete from properties");
});

async function imported(body: string | Buffer, query = "", type = "text/csv"): Promise<ImportReport> {
  const response = await api.fetch(`/properties/import${query}`, {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as ImportReport;
}

const header = "Name,Address,City,State,Type,NOI,Zip\n";
const counts = ({ rows, stored, updated, present, unchanged, differs, refused }: ImportReport) => [
  rows,
  stored,
  updated,
  present,
  unchanged,
  differs,
  refused,
];
const all = () => fetchAll("select p::text from properties p order by id");

test("an own file again with a changed value makes no second property, says what differs, and changes nothing", async () => {
  await imported(`${header}A,1 Main St,Reno,NV,office,100,89501\nB,2 Main St,Reno,NV,office,200,89501\n`);
  const before = await all();
  const report = await imported(
    `${header}a,1 MAIN ST,reno,nv,office,150,89501\nB,2 Main St,Reno,NV,office,200,\n`,
  );
  expect(counts(report)).toEqual([2, 0, 0, 2, 1, 1, 0]);
  const id = await fetchVal("select id from properties where name = 'A'");
  expect(report.differing).toEqual([
    { line: 2, id, fields: ["name", "address", "city", "state", "annual_noi"] },
  ]);
  expect(await all()).toEqual(before);
});

test("update merges what the file has; an empty cell leaves the value, or clears it where that is asked", async () => {
  await imported(`${header}A,1 Main St,Reno,NV,office,100,89501\n`);
  await execute("update properties set description = 'kept'");
  const file = `${header}A,1 Main St,Reno,NV,Retail,150,\n`;
  expect(counts(await imported(file, "?on_present=update&dry_run=true"))).toEqual([1, 0, 1, 0, 0, 0, 0]);
  expect(counts(await imported(file, "?on_present=update"))).toEqual([1, 0, 1, 0, 0, 0, 0]);
  const columns = "property_type, annual_noi, zip, description, updated_by";
  expect(await fetchOne(`select ${columns} from properties`)).toEqual({
    property_type: "retail",
    annual_noi: "150.00",
    zip: "89501",
    description: "kept",
    updated_by: "local",
  });
  expect(counts(await imported(file, "?on_present=update"))).toEqual([1, 0, 0, 1, 1, 0, 0]);
  expect(counts(await imported(file, "?on_present=update&clear_empty=true"))).toEqual([1, 0, 1, 0, 0, 0, 0]);
  expect(await fetchVal("select zip from properties")).toBeNull();
});

test("an update is checked as a patch is, and one bad row costs itself alone", async () => {
  await imported(`${header}A,1 Main St,Reno,NV,office,100,1\nB,2 Main St,Reno,NV,office,100,1\n`);
  await execute("update properties set total_units = 10");
  const file =
    "Name,Address,City,State,Occupied,Class\nA,1 Main St,Reno,NV,11,B\nB,2 Main St,Reno,NV,5,B\nC,3 Main St,Reno,NV,5,B\n";
  const response = await api.fetch("/properties/import?on_present=update", {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: file,
  });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ code: "missing_column", message: expect.stringContaining("property_type") }] },
  ]);
  const ids = await fetchAll<{ id: string }>("select id from properties order by name");
  const report = await imported(
    `id,Occupied,Class\n${ids[0]?.id},11,B\n${ids[1]?.id},5,B\n018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57,5,B\nx,5,B\n`,
    "?on_present=update",
  );
  expect(counts(report)).toEqual([4, 0, 1, 0, 0, 0, 3]);
  expect(report.errors.map(({ line, pointer, code }) => [line, pointer, code])).toEqual([
    [2, "/occupied_units", "occupied_exceeds_total"],
    [4, "/name", "required"],
    [4, "/address", "required"],
    [4, "/city", "required"],
    [4, "/state", "required"],
    [4, "/property_type", "required"],
    [5, "/id", "bad_uuid"],
    [5, "/name", "required"],
    [5, "/address", "required"],
    [5, "/city", "required"],
    [5, "/state", "required"],
    [5, "/property_type", "required"],
  ]);
  expect(await fetchAll("select occupancy_rate, property_class from properties order by name")).toEqual([
    { occupancy_rate: null, property_class: null },
    { occupancy_rate: "50.000000", property_class: "B" },
  ]);
});

test("on_error=abort with update writes nothing at all", async () => {
  await imported(`${header}A,1 Main St,Reno,NV,office,100,1\n`);
  const before = await all();
  const response = await api.fetch("/properties/import?on_present=update&on_error=abort", {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: `${header}A,1 Main St,Reno,NV,office,150,1\nB,,Reno,NV,office,1,1\n`,
  });
  expect(response.status).toBe(422);
  expect(await all()).toEqual(before);
});

test("an exported file that was edited changes just the edited cells", async () => {
  await imported(
    `${header}A,1 Main St,Reno,NV,office,100,1\nB,2 Main St,Reno,NV,office,200,2\nC,3 Main St,Reno,NV,office,300,3\n`,
  );
  for (const type of ["text/csv", "application/x-ndjson"]) {
    const file = await (await api.fetch("/properties?sort=name", { headers: { accept: type } })).text();
    expect(counts(await imported(file, "", type))).toEqual([3, 0, 0, 3, 3, 0, 0]);
    const before = await fetchAll<{ name: string; p: object }>(
      "select name, to_jsonb(p) - 'updated_at' as p from properties p order by name",
    );
    const edited = file.includes("2 Main St")
      ? file.replace("2 Main St", "2 Main Avenue")
      : file.replace("2 Main Avenue", "2 Main St");
    expect(counts(await imported(edited, "?on_present=update", type))).toEqual([3, 0, 1, 2, 2, 0, 0]);
    const after = await fetchAll<{ name: string; p: object }>(
      "select name, to_jsonb(p) - 'updated_at' as p from properties p order by name",
    );
    const changed = after.filter(({ p }, index) => JSON.stringify(p) !== JSON.stringify(before[index]?.p));
    expect(changed.map(({ name }) => name)).toEqual(["B"]);
  }
});

test("a row that a file has twice is present the second time, and never written over the first", async () => {
  const report = await imported(
    `${header}A,1 Main St,Reno,NV,office,100,1\nA,1 Main St,Reno,NV,office,100,1\nA,1 Main St,Reno,NV,office,200,1\n`,
    "?on_present=update",
  );
  expect(counts(report)).toEqual([3, 1, 0, 2, 1, 1, 0]);
  expect(report.differing).toMatchObject([{ line: 4, fields: ["annual_noi"] }]);
  expect(await fetchVal("select annual_noi from properties")).toBe("100.00");
});

test("rows of a map with a key are found by it, whatever else they say; newer figures are merged", {
  tags: ["public-records"],
}, async () => {
  const { body } = publicFile("cmbs-properties");
  const first = await imported(body, "?map=cmbs");
  expect(await imported(body, "?map=cmbs")).toMatchObject({ stored: 0, unchanged: first.stored, differs: 0 });
  const newer = Buffer.from(body.toString().replace("15570888.93", "16000000.00"));
  expect(await imported(newer, "?map=cmbs")).toMatchObject({ differs: 1, updated: 0 });
  expect(await imported(newer, "?map=cmbs&on_present=update")).toMatchObject({
    updated: 1,
    unchanged: first.stored - 1,
  });
  expect(await fetchVal("select annual_noi from properties where name = '215 Park Avenue South'")).toBe(
    "16000000.00",
  );
});

test("a row that was stored without a key is found by its name and address, and has the key from then on", async () => {
  await imported(`${header}A,1 Main St,Reno,NV,office,100,1\n`);
  const map = {
    key: ["Code"],
    columns: { name: "Name", address: "Address", city: "City", state: "State", property_type: "Type" },
  };
  const send = async (row: string) => {
    const form = new FormData();
    form.set("file", new Blob([`Code,Name,Address,City,State,Type\n${row}\n`]), "a.csv");
    form.set("map", JSON.stringify(map));
    const response = await api.fetch("/properties/import?on_present=update", { method: "POST", body: form });
    return counts((await response.json()) as ImportReport);
  };
  expect(await send("X1,A,1 Main St,Reno,NV,retail")).toEqual([1, 0, 1, 0, 0, 0, 0]);
  expect(await send("X1,A moved,9 Main St,Reno,NV,retail")).toEqual([1, 0, 1, 0, 0, 0, 0]);
  expect(await send("X2,A moved,9 Main St,Reno,NV,retail")).toEqual([1, 1, 0, 0, 0, 0, 0]);
  expect(await fetchVal("select count(*)::int from properties")).toBe(2);
});
