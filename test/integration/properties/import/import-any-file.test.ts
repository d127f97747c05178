import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { execute, fetchAll, fetchOne } from "../../../../lib/db/index.ts";
import type { ImportReport } from "../../../../lib/resource/import/report.ts";
import { workbook } from "../../../../scripts/support/workbook.ts";
import { useApi } from "../../../support/api.ts";

const api = useApi();

afterEach(async () => {
  await execute("delete from properties");
});

/** Sends a file as a form, as browsers and curl -F do, so that every byte arrives. */
function send(file: string | Uint8Array, query = "", map?: string, name = "file.csv"): Promise<Response> {
  const form = new FormData();
  form.set("file", new Blob([typeof file === "string" ? file : new Uint8Array(file)]), name);
  if (map !== undefined) form.set("map", map);
  return api.fetch(`/properties/import${query}`, { method: "POST", body: form });
}

async function imported(...args: Parameters<typeof send>): Promise<ImportReport> {
  const response = await send(...args);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as ImportReport;
}

const row = (values: string) =>
  `name,address,city,state,property_type,${values.split("\n")[0]}\nA,12 Main St,Reno,NV,office,${values.split("\n")[1]}\n`;
const stored = (columns: string) => fetchOne(`select ${columns} from properties`);

test("a file in Windows-1252 keeps its letters in a form, and is refused as text, where they are lost", async () => {
  const file = Buffer.from(
    "name,address,city,state,property_type\nCaf\xe9 Row \x96 East,12 Main St,Reno,NV,office",
    "latin1",
  );
  expect(await imported(file)).toMatchObject({ stored: 1, encoding: "windows-1252" });
  expect(await stored("name")).toEqual({ name: "Café Row – East" });
  for (const [target, type, body] of [
    ["/properties/import", "text/csv", file],
    ["/properties", "application/json", Buffer.from('{"name":"Caf\xe9"}', "latin1")],
  ] as const) {
    const response = await api.fetch(target, { method: "POST", headers: { "content-type": type }, body });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ code: "bad_encoding" }] },
    ]);
  }
});

test.each(["utf-16le", "utf-16be"])("a file in %s is read, with its mark and without", async (encoding) => {
  for (const mark of ["\ufeff", ""]) {
    const bytes = Buffer.from(`${mark}${row("zip\n89501")}`, "utf16le");
    const file = encoding === "utf-16le" ? bytes : bytes.swap16();
    expect(await imported(file, "?dry_run=true")).toMatchObject({ stored: 1, encoding });
  }
});

test.each([";", "\t", "|"])("the delimiter %j is found, and one that the file names", async (delimiter) => {
  const file = row("current_value\n12.50").replaceAll(",", delimiter);
  const read = { delimiter, header_line: 1 };
  expect(await imported(file, "?dry_run=true")).toMatchObject({ stored: 1, read });
  expect(await imported(`sep=${delimiter}\n${file}`, "?dry_run=true")).toMatchObject({
    stored: 1,
    read: { delimiter, header_line: 2 },
  });
});

test("empty headings, rows of commas and titles above the headings are nothing, with on_error=abort too", async () => {
  const file = `Our portfolio,,,,,,\nAs of,12/31/2025,,,,,\n\n${row("zip,,\n89501,,")},,,,,,,\n,,,,,,,\n`;
  expect(await imported(file, "?on_error=abort")).toMatchObject({
    rows: 1,
    stored: 1,
    read: { header_line: 4 },
    errors: [],
  });
});

test("values are read as people write them", async () => {
  const file = `Property Name,Address,City,State,Property Type,NOI,Market Value,SqFt,Occ %,Loan Balance,Purchase Date,Maturity,Appraisal Date,Latitude,DSCR,has_active_alerts\n" Padded ",1 Main St,Reno,NV,Office,"(1,234)","$1,234.00","88,434",91.5%,N/A,1/2/2020,08DEC30,44927,39.93123175484231,1.35x,TRUE\n`;
  const report = await imported(file);
  expect(report).toMatchObject({
    stored: 1,
    ignored_columns: [],
    read: { date_order: { acquisition_date: "mdy" } },
    adjusted: {
      property_type: { rounded: 0, recoded: 1 },
      latitude: { rounded: 1, recoded: 0 },
      loan_balance: { rounded: 0, recoded: 1 },
    },
  });
  expect(
    await stored(
      "name, annual_noi, current_value, total_sqft, occupancy_rate, loan_balance, acquisition_date::text, loan_maturity_date::text, last_appraised_date::text, latitude, dscr, has_active_alerts",
    ),
  ).toEqual({
    name: "Padded",
    annual_noi: "-1234.00",
    current_value: "1234.00",
    total_sqft: "88434.00",
    occupancy_rate: "91.500000",
    loan_balance: null,
    acquisition_date: "2020-01-02",
    loan_maturity_date: "2030-12-08",
    last_appraised_date: "2023-01-01",
    latitude: "39.9312318",
    dscr: "1.3500",
    has_active_alerts: false,
  });
});

test("headings are known by the trade's words, and what has no place is ignored by name", async () => {
  const file =
    "property_name,ADDRESS,City,State,Property Type,ZipCode,NRA,GLA,NOI,Yr Built,Occ %,Notes\nA,1 Main St,Reno,NV,Retail,07003,500,600,100,1999,95,x\n";
  expect(await imported(file)).toMatchObject({ stored: 1, ignored_columns: ["GLA", "Notes"] });
  expect(await stored("zip, total_sqft, annual_noi, year_built, occupancy_rate")).toEqual({
    zip: "07003",
    total_sqft: "500.00",
    annual_noi: "100.00",
    year_built: 1999,
    occupancy_rate: "95.000000",
  });
});

test("a refused row says which heading, which value and why", async () => {
  const report = await imported(row("NOI,Occ %,Yr Built\nlots,150,2199"));
  expect(report.errors).toEqual([
    { line: 2, pointer: "/annual_noi", code: "not_a_number", message: '"lots" is no number. (column NOI)' },
    {
      line: 2,
      pointer: "/year_built",
      code: "out_of_range",
      message: 'Must be at most five years ahead. (column Yr Built, value "2199")',
    },
    {
      line: 2,
      pointer: "/occupancy_rate",
      code: "out_of_range",
      message: 'Must be from 0 to 100. (column Occ %, value "150")',
    },
  ]);
});

test("a share above 1 in a column of fractions is refused, not multiplied", async () => {
  const map = {
    columns: {
      name: "name",
      address: "address",
      city: "city",
      state: "state",
      property_type: "property_type",
      interest_rate: { from: "Rate", as: "fraction" },
    },
  };
  const report = await imported(row("Rate\n6.055"), "", JSON.stringify(map));
  expect(report.errors).toMatchObject([{ pointer: "/interest_rate", code: "not_a_fraction" }]);
});

test("the wrong map says which map the columns are of", async () => {
  const file =
    "asset_number,name,address,city,state,type_code,square_feet,units,year_built,appraised_value,occupancy,noi,dscr,loan_balance,interest_rate,maturity_date,zip,county,loan_structure\n";
  const response = await send(file, "?map=gsa");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: "The file lacks headings that the map gsa reads. These are the columns of the map cmbs.",
  });
});

test("a workbook's cells are what they show", async () => {
  const file = workbook([
    {
      name: "Portfolio",
      rows: [
        ["Our properties"],
        [],
        [
          "Property Name",
          "Address",
          "City",
          "State",
          "Type",
          "ZIP",
          "Occupancy",
          "Rate",
          "Purchase Date",
          "NOI",
        ],
        [
          "A",
          "1 Main St",
          "Newark",
          "NJ",
          "Hotel",
          { value: 7003, format: "00000" },
          { value: 0.915, format: "0.0%" },
          { value: 0.06055, format: "0.00%" },
          { value: 43_832, format: "m/d/yyyy" },
          1234.1 + 0.2,
        ],
        ["", "2 Main St", "Newark", "NJ", "Hotel"],
      ],
    },
  ]);
  const report = await imported(file, "", undefined, "book.xlsx");
  expect(report).toMatchObject({ rows: 2, stored: 1, read: { header_line: 3 } });
  expect(report.encoding).toBeUndefined();
  expect(report.errors).toMatchObject([{ line: 5, pointer: "/name", code: "required" }]);
  expect(
    await stored("zip, occupancy_rate, interest_rate, acquisition_date::text, annual_noi, property_type"),
  ).toEqual({
    zip: "07003",
    occupancy_rate: "91.500000",
    interest_rate: "6.055000",
    acquisition_date: "2020-01-02",
    annual_noi: "1234.30",
    property_type: "hospitality",
  });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const plain = await api.fetch("/properties/import?sheet=portfolio&dry_run=true", {
    method: "POST",
    headers: { "content-type": type },
    body: new Uint8Array(file),
  });
  expect([plain.status, await plain.json()]).toMatchObject([200, { rows: 2, present: 1 }]);
});

test("the sample files of the repository get in whole, both with the same values", async () => {
  const samples = path.join(import.meta.dirname, "../../../../samples");
  const rows = () =>
    fetchAll(
      "select to_jsonb(p) - 'id' - 'created_at' - 'updated_at' as p from properties p order by name, city",
    );
  expect(await imported(readFileSync(path.join(samples, "portfolio.csv")))).toMatchObject({
    rows: 40,
    stored: 40,
    ignored_columns: [],
  });
  const before = await rows();
  const book = readFileSync(path.join(samples, "portfolio.xlsx"));
  expect(await imported(book, "", undefined, "portfolio.xlsx")).toMatchObject({ unchanged: 40, differs: 0 });
  await execute("delete from properties");
  await imported(book, "", undefined, "portfolio.xlsx");
  expect(await rows()).toEqual(before);
});

test("a dry run that suggests gives the map and the first rows, and the map reads the file as before", async () => {
  const file =
    "Building,Street,City,State,Use,Occ,Acquired,Extra\nA,1 Main St,Reno,NV,Apartments,0.9,31/1/2020,x\n";
  const needs = { property_type: "Use", name: "Building", address: "Street" };
  const report = await imported(file, "?dry_run=true&suggest=true");
  expect(report.map).toMatchObject({
    collection: "properties",
    columns: {
      ...needs,
      occupancy_rate: { from: "Occ", as: "fraction" },
      acquisition_date: { from: "Acquired", order: "dmy" },
    },
    samples: { Extra: ["x"] },
  });
  expect(report.preview).toMatchObject([
    {
      line: 2,
      values: { name: "A", property_type: "multifamily", occupancy_rate: 90, acquisition_date: "2020-01-31" },
    },
  ]);
  expect(await imported(file, "", JSON.stringify(report.map))).toMatchObject({ stored: 1 });
  expect(await stored("occupancy_rate, acquisition_date::text")).toEqual({
    occupancy_rate: "90.000000",
    acquisition_date: "2020-01-31",
  });
});
