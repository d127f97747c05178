import { expect, test } from "vitest";
import type { TargetColumn } from "../../../lib/tabular/columns.ts";
import { readCsv } from "../../../lib/tabular/csv/read.ts";
import { bindMap } from "../../../lib/tabular/maps/bind.ts";
import type { ImportMap } from "../../../lib/tabular/maps/map.ts";
import { fittingMaps, missingFields } from "../../../lib/tabular/maps/missing.ts";
import { parseMap } from "../../../lib/tabular/maps/parse.ts";
import { suggestMap } from "../../../lib/tabular/maps/suggest.ts";
import { readRows } from "../../../lib/tabular/table.ts";

const columns: TargetColumn[] = [
  { name: "id", kind: "uuid" },
  { name: "name", kind: "text", required: true, synonyms: ["property name", "property"] },
  { name: "address", kind: "text", required: true, synonyms: ["street address"] },
  { name: "zip", kind: "text", synonyms: ["zip code", "postal code"] },
  { name: "kind", kind: "choice", required: true, choices: ["office", "other"], synonyms: ["property type"] },
  { name: "area", kind: "decimal", scale: 2, synonyms: ["SqFt", "NRA", "GLA", "square feet"] },
  { name: "occupancy", kind: "decimal", scale: 6, percent: true, synonyms: ["occ", "% leased"] },
  { name: "bought_on", kind: "date", synonyms: ["acquired"] },
];

function apply(map: ImportMap, text: string) {
  const table = readCsv(text, { header: map.header ?? true });
  const rows = readRows(table.rows);
  const bound = bindMap(map, columns, table.headings, rows);
  return { bound, rows: rows.map((row) => bound.read(row)) };
}

test("a map reads headings, fixed values, joined columns and defaults", () => {
  const map: ImportMap = {
    columns: {
      name: { join: ["Complex", { from: "Building", before: "Bldg ", values: { "0": null } }], with: ", " },
      address: { from: "Street", as: "text" },
      kind: { value: "office" },
      occupancy: { from: "Share", as: "fraction" },
    },
    defaults: { zip: "00000" },
  };
  const { rows, bound } = apply(
    map,
    "complex,building,STREET,Share,Notes\nPark,A,1  Main,0.915,x\n,0,2 Main,,y\n",
  );
  expect(rows).toEqual([
    {
      values: { name: "Park, Bldg A", address: "1 Main", kind: "office", occupancy: 91.5, zip: "00000" },
      key: undefined,
      changed: [{ field: "occupancy", how: "recoded" }],
      issues: [],
    },
    {
      values: { name: null, address: "2 Main", kind: "office", occupancy: null, zip: "00000" },
      key: undefined,
      changed: [],
      issues: [],
    },
  ]);
  expect(bound.ignored).toEqual(["Notes"]);
  const row = { line: 2, cells: ["Park", "A", "1  Main", "0.915", "x"] };
  expect(bound.originOf("name", row)).toEqual({ headings: ["complex", "building"], text: null });
  expect(bound.originOf("occupancy", row)).toEqual({ headings: ["Share"], text: "0.915" });
});

test("a key of one column is its text, of several their digest", () => {
  const one = apply({ key: ["Code"], columns: { name: "Name" } }, "Code,Name\n  A 1 ,x\n,y\n");
  expect(one.rows.map(({ key }) => key)).toEqual(["A 1", undefined]);
  const two = apply({ key: ["Code", "Name"], columns: { name: "Name" } }, "Code,Name\nA 1,x\n");
  // echo -n '["A 1","x"]' | openssl dgst -sha256 -binary | basenc --base64url
  expect(two.rows[0]?.key).toBe("VDE82wftDPLM5HGxE5fGvtvhNGg9idRN5AfmTb4E3qw");
});

test("a file without headings is read by the numbers of its columns", () => {
  const map: ImportMap = { header: false, key: [1], columns: { name: 2, zip: { from: 3, as: "text" } } };
  const { rows } = apply(map, "7,Park,07003\n8,Lake,10001\n");
  expect(rows.map(({ key, values }) => [key, values])).toEqual([
    ["7", { name: "Park", zip: "07003" }],
    ["8", { name: "Lake", zip: "10001" }],
  ]);
});

test("a cell that cannot be read is named with its value; the others of its row are read", () => {
  const { rows } = apply(
    { columns: { name: "Name", area: "Size", bought_on: "When" } },
    "Name,Size,When\nA,big,soon\n",
  );
  expect(rows[0]).toMatchObject({
    values: { name: "A" },
    issues: [
      { field: "area", code: "not_a_number", message: '"big" is no number.' },
      { field: "bought_on", code: "bad_date", message: '"soon" is no day.' },
    ],
  });
});

test("the days of a column are read in one order, which is told", () => {
  const text = "Name,When\nA,1/2/2020\nB,13/2/2020\n";
  const { rows, bound } = apply({ columns: { name: "Name", bought_on: "When" } }, text);
  expect(bound.dateOrder).toEqual({ bought_on: "dmy" });
  expect(rows.map(({ values }) => values.bought_on)).toEqual(["2020-02-01", "2020-02-13"]);
  const told = apply({ columns: { bought_on: { from: "When", order: "mdy" } } }, text);
  expect(told.rows[1]?.issues).toEqual([
    { field: "bought_on", code: "bad_date", message: '"13/2/2020" is no day (read month first).' },
  ]);
});

test("what is wrong with a map is named by pointer", () => {
  const parsed = parseMap(
    {
      collection: "units",
      key: "Code",
      colums: {},
      columns: {
        nam: "Name",
        zip: { from: "Zip", as: "texts", order: "md" },
        area: { from: 0, round: 1.5, values: [1] },
        kind: { from: "Type", value: "x" },
        address: { join: [] },
        occupancy: { join: [{ from: "A", befor: "x", after: 1 }] },
        bought_on: { value: {} },
      },
      defaults: { zipp: "1" },
      header: "no",
      samples: { anything: 1 },
    },
    columns,
    "properties",
  );
  expect(parsed.ok ? [] : parsed.issues.map(({ pointer, code }) => [pointer, code])).toEqual([
    ["/colums", "unknown_member"],
    ["/collection", "wrong_collection"],
    ["/header", "wrong_type"],
    ["/key", "wrong_type"],
    ["/columns/nam", "unknown_field"],
    ["/columns/zip/as", "unknown_choice"],
    ["/columns/zip/order", "unknown_choice"],
    ["/columns/area/from", "bad_heading"],
    ["/columns/area/values", "wrong_type"],
    ["/columns/area/round", "out_of_range"],
    ["/columns/kind", "bad_source"],
    ["/columns/address/join", "wrong_type"],
    ["/columns/occupancy/join/0/befor", "unknown_member"],
    ["/columns/occupancy/join/0/after", "wrong_type"],
    ["/columns/bought_on/value", "wrong_type"],
    ["/defaults/zipp", "unknown_field"],
  ]);
});

function suggest(text: string) {
  const table = readCsv(text);
  return suggestMap(table.headings, readRows(table.rows), columns, "properties");
}

test("headings are known whatever their case, spaces and punctuation, by the trade's words and without their units", () => {
  const { columns: sources } = suggest(
    "PROPERTY_NAME,Street Address:,ZipCode,Property Type,NRA (SF),Occ %\nA,B,1,Office,5,91\n",
  );
  expect(sources).toEqual({
    name: "PROPERTY_NAME",
    address: "Street Address:",
    zip: "ZipCode",
    kind: "Property Type",
    area: "NRA (SF)",
    occupancy: "Occ %",
  });
});

test("of two headings for one field the first counts", () => {
  const map = suggest("name,NRA,SqFt,Notes\nA,1,2,x\n");
  expect(map.columns).toEqual({ name: "name", area: "NRA" });
  const { bound } = apply(map, "name,NRA,SqFt,Notes\nA,1,2,x\n");
  expect(bound.ignored).toEqual(["SqFt", "Notes"]);
});

test("a suggestion says in which order days are, which percentages are fractions, and shows a few values", () => {
  const map = suggest("name,Occ,Acquired,Notes,\nA,0.9,31/1/2020,x,\nB,1,1/2/2020,x,\nC,,,y,\nD,,,,z\n");
  expect(map).toEqual({
    collection: "properties",
    columns: {
      name: "name",
      occupancy: { from: "Occ", as: "fraction" },
      bought_on: { from: "Acquired", order: "dmy" },
    },
    samples: {
      name: ["A", "B", "C"],
      Occ: ["0.9", "1"],
      Acquired: ["31/1/2020", "1/2/2020"],
      Notes: ["x", "y"],
    },
  });
  expect(parseMap(map, columns, "properties")).toMatchObject({ ok: true });
});

test("small percentages under the column's own name are fractions only where many agree, and never in an export", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `A${index},0.${index + 1}\n`).join("");
  expect(suggest(`name,occupancy\n${rows(4)}`).columns.occupancy).toBe("occupancy");
  expect(suggest(`name,occupancy\n${rows(5)}`).columns.occupancy).toMatchObject({ as: "fraction" });
  expect(suggest(`id,occupancy\n${rows(5)}`).columns.occupancy).toBe("occupancy");
});

test("a required field without a heading is named with the nearest ones", () => {
  const text = "Name,Adress,Kind\nA,B,office\n";
  const map = suggest(text);
  const { bound } = apply(map, text);
  expect(missingFields(map, columns, bound)).toEqual([
    {
      field: "address",
      code: "missing_column",
      message: "No heading is for address. The nearest headings are Adress.",
    },
  ]);
  const given: ImportMap = { columns: { name: "Nome", address: "Adress", kind: { value: "office" } } };
  expect(missingFields(given, columns, apply(given, text).bound)).toMatchObject([
    { field: "name", message: "There is no heading Nome for name. The nearest headings are Name." },
  ]);
});

test("a map fits a file that has its key, its required headings and most of the others", () => {
  const maps: Record<string, ImportMap> = {
    agency: {
      key: ["Code"],
      columns: { name: "Asset", address: "Street", kind: { value: "other" }, zip: "Zip", area: "Size" },
    },
    other: { columns: { name: "Name", address: "Where", kind: "Kind" } },
  };
  expect(fittingMaps(maps, columns, ["code", "ASSET", "Street", "zip", "More"])).toEqual(["agency"]);
  expect(fittingMaps(maps, columns, ["ASSET", "Street", "Zip", "Size"])).toEqual([]);
});
