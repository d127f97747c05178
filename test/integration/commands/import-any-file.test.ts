import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { execute, fetchAll, fetchVal } from "../../../lib/db/index.ts";
import { workbook } from "../../../scripts/support/workbook.ts";
import { useApi } from "../../support/api.ts";
import { publicPath } from "../../support/public-files.ts";
import { type Ran, reims } from "../../support/reims.ts";

vi.setConfig({ testTimeout: 180_000 });
const api = useApi();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "reims-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  await execute("truncate properties, tenants, import_maps cascade");
});

function run(command: "import" | "seed", ...args: string[]): Promise<Ran> {
  const env = { ...process.env, REIMS_DATA_DIR: path.join(folder, "data") };
  return reims([command, "--url", api.url, ...args], { env });
}

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

async function report(...args: string[]) {
  const ran = await run("import", ...args, "--json");
  if (ran.stdout === "") throw new Error(ran.stderr);
  return { code: ran.code, ...JSON.parse(ran.stdout) };
}

const header = "Name,Address,City,State,Type";

test("a file in any encoding gets in with its letters", async () => {
  const text = `${header}\nCafé Row – East,12 Main St,Reno,NV,office\n`;
  const latin = Buffer.from(text.replace("–", "\x96"), "latin1");
  const wide = Buffer.from(text, "utf16le");
  expect(await report(file("latin.csv", latin))).toMatchObject({
    code: 0,
    stored: 1,
    encoding: "windows-1252",
  });
  for (const bytes of [wide, Buffer.from(wide).swap16(), Buffer.concat([Buffer.from([0xff, 0xfe]), wide])])
    expect(await report(file("wide.csv", bytes))).toMatchObject({ code: 0, unchanged: 1 });
  expect(await fetchVal("select name from properties")).toBe("Café Row – East");
});

test("--suggest prints a map that --map takes as it is, or edited, or kept by the API", async () => {
  const csv = file("own.csv", "Building,Street,City,State,Kind of use\nA,1 Main St,Reno,NV,Flats\n");
  const suggested = JSON.parse((await run("import", csv, "--suggest")).stdout);
  expect(suggested).toEqual({
    collection: "properties",
    columns: { name: "Building", address: "Street", city: "City", state: "State" },
    samples: {
      Building: ["A"],
      Street: ["1 Main St"],
      City: ["Reno"],
      State: ["NV"],
      "Kind of use": ["Flats"],
    },
  });
  const unedited = await run("import", csv, "--map", file("map.json", JSON.stringify(suggested)));
  expect([unedited.code, unedited.stderr]).toEqual([
    1,
    expect.stringContaining("No heading is for property_type."),
  ]);
  suggested.columns.property_type = { from: "Kind of use", values: { Flats: "multifamily" } };
  const edited = JSON.stringify(suggested);
  expect(await report(csv, "--map", file("map.json", edited))).toMatchObject({ code: 0, stored: 1 });
  await api.fetch("/import-maps/own", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: edited,
  });
  expect(await report(csv, "--map", "own")).toMatchObject({ code: 0, unchanged: 1, read: { map: "own" } });
  const bad = await run("import", csv, "--map", file("map.json", '{"columns":{"nam":"Building"}}'));
  expect([bad.code, bad.stderr]).toEqual([
    1,
    expect.stringContaining("/columns/nam: There is no such field."),
  ]);
});

test("a servicer's file without headings gets in by the numbers of its columns", {
  tags: ["public-records"],
}, async () => {
  const map = {
    header: false,
    key: [4],
    columns: {
      name: 7,
      address: 8,
      city: 9,
      state: 10,
      zip: 11,
      property_type: 13,
      year_built: 14,
      total_sqft: { from: 16, values: { "0": null } },
      loan_balance: 21,
      last_appraised_date: 24,
      current_value: 25,
    },
  };
  const args = [publicPath("crefc-property-file.xlsx"), "--map", file("servicer.json", JSON.stringify(map))];
  const first = await report(...args);
  expect([first.rows, first.stored + first.refused]).toEqual([66, 66]);
  expect(first.stored).toBeGreaterThan(60);
  expect(
    await fetchAll(
      "select zip, property_type, last_appraised_date::text, current_value from properties where name = 'ONE ALLY CENTER'",
    ),
  ).toEqual([
    {
      zip: "48226",
      property_type: "office",
      last_appraised_date: "2017-10-17",
      current_value: "185000000.00",
    },
  ]);
  expect(await report(...args)).toMatchObject({ stored: 0, unchanged: first.stored });
});

test("a loan setup file gets in by its headings", { tags: ["public-records"] }, async () => {
  const setup = publicPath("crefc-loan-setup.xlsx");
  const { columns } = JSON.parse((await run("import", setup, "--suggest")).stdout);
  expect(columns).toMatchObject({
    name: "Property Name",
    address: "Property Address",
    property_type: "Property Type Code",
    original_loan_amount: "Original Note Amount",
  });
  const { rows, stored, refused } = await report(setup);
  expect(rows).toBe(stored + refused);
  expect(stored).toBeGreaterThan(20);
});

test("in many pieces each refused row has the file's line, and days are read alike in all of them", async () => {
  const rows = Array.from(
    { length: 45_000 },
    (_, index) =>
      `"Building\n${index}",${index} Main St,Reno,NV,${index % 15_000 === 7 ? "castle" : "office"},3/4/2020`,
  );
  rows[44_000] = '"Building 44000,44000 Main St,Reno,NV,office,13/4/2020';
  rows[44_001] = "Building 44001,44001 Main St,Reno,NV,office,13/4/2020";
  const big = file("big.csv", `Title\n\n${header},Acquired\n${rows.join("\n\n")}\n`);
  const found = await report(big);
  expect(found).toMatchObject({ code: 2, rows: 45_000, stored: 44_996, refused: 4 });
  // Each record has two lines and a blank one behind it.
  const lines = [7, 15_007, 30_007, 44_000].map((index) => 4 + index * 3);
  expect(found.errors.map(({ line }: { line: number }) => line)).toEqual(lines);
  expect(found.read.date_order).toEqual({ acquisition_date: "dmy" });
  expect(await fetchVal("select count(*)::int from properties where acquisition_date <> '2020-04-03'")).toBe(
    1,
  );
});

test("--on-error abort stores nothing when a row of a later piece is bad", async () => {
  const rows = Array.from({ length: 25_000 }, (_, index) => `B${index},${index} Main St,Reno,NV,office`);
  rows.push("Bad,,Reno,NV,office");
  const found = await run(
    "import",
    file("abort.csv", `${header}\n${rows.join("\n")}\n`),
    "--on-error",
    "abort",
  );
  expect([found.code, await fetchVal("select count(*)::int from properties")]).toEqual([2, 0]);
  expect(found.stderr).toContain("Nothing was stored");
  expect(found.stdout).toMatch(/^line 25002: address: Must be given\./m);
});

test("a row may refer to one of a later piece: it is sent again last", async () => {
  const rows = Array.from({ length: 20_010 }, (_, index) => `company,T${index},`);
  rows[3] = "company,T3,T20005";
  rows[4] = "company,T4,Nobody";
  const tenants = file("tenants.csv", `kind,name,parent_id\n${rows.join("\n")}\n`);
  const found = await report(tenants, "--collection", "tenants");
  expect(found).toMatchObject({ code: 2, rows: 20_010, stored: 20_009, refused: 1 });
  expect(found.errors).toMatchObject([{ line: 6, pointer: "/parent_id", code: "unknown_reference" }]);
  expect(
    await fetchVal("select p.name from tenants t join tenants p on p.id = t.parent_id where t.name = 'T3'"),
  ).toBe("T20005");
});

test("a workbook that is too large for one request is sent in pieces, with the sheet's rows", async () => {
  const rows = Array.from({ length: 12_000 }, (_, index) => [
    `Building ${index}`,
    `${index} Main St`,
    "Reno",
    "NV",
    index === 11_000 ? "castle" : "office",
    Array.from({ length: 60 }, (_, n) => Math.imul(index * 60 + n + 1, 2_654_435_761) >>> 0).join(" "),
  ]);
  const book = workbook([
    { name: "A", rows: [["Name", "Address", "City", "State", "Type", "Notes"], [], ...rows] },
  ]);
  expect(book.length).toBeGreaterThan(4_000_000);
  const found = await report(file("large.xlsx", book));
  expect(found).toMatchObject({
    code: 2,
    rows: 12_000,
    stored: 11_999,
    refused: 1,
    ignored_columns: ["Notes"],
  });
  expect(found.errors).toMatchObject([{ line: 11_003, pointer: "/property_type" }]);
});

test("seed makes a portfolio with its leases and ledger, the same each time", async () => {
  const args = ["--size", "6", "--leased", "4", "--as-of", "2026-06-30", "--json"];
  const first = await run("seed", ...args);
  const report = JSON.parse(first.stdout);
  expect([first.code, report]).toMatchObject([0, { refused: 0, collections: { properties: { stored: 6 } } }]);
  for (const name of ["units", "tenants", "leases", "transactions", "figures"])
    expect(report.collections[name].stored + report.collections[name].updated).toBeGreaterThan(0);
  const again = JSON.parse((await run("seed", ...args)).stdout);
  expect(again).toMatchObject({ stored: 0, updated: 0, refused: 0, rows: report.rows });
});
