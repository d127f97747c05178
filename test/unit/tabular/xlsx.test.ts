import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readXlsx } from "../../../lib/tabular/xlsx/read.ts";
import { workbook } from "../../../scripts/support/workbook.ts";
import { publicPath } from "../../support/public-files.ts";

const one = (value: number, format: string, options = {}) =>
  readXlsx(workbook([{ name: "A", rows: [["x"], [{ value, format }]] }], options), {
    isKnown: (h) => h === "x",
  });

test.each([
  [0.915, "0%", "91.5%"],
  [0.06055, "0.00%", "6.055%"],
  [7003, "00000", "07003"],
  [70_031_234, "00000-0000", "07003-1234"],
  [44_927, "m/d/yyyy", "2023-01-01"],
  [44_927.75, "m/d/yy h:mm", "2023-01-01T18:00:00"],
  [44_927, "[$-409]mmmm d, yyyy", "2023-01-01"],
  [0.1 + 0.2, "General", "0.3"],
  [1234.567, "#,##0.00", "1234.567"],
  [-5, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', "-5"],
  [1e15, "General", "1000000000000000"],
  [1.5e-7, "0.00E+00", "0.00000015"],
])("the number %d with the format %j is %j", async (value, format, expected) => {
  const { rows } = await one(value, format);
  expect(rows).toEqual([{ line: 2, cells: [expected] }]);
});

test("in a workbook that counts from 1904 the same number is another day", async () => {
  const { rows } = await one(43_465, "yyyy-mm-dd", { date1904: true });
  expect(rows).toEqual([{ line: 2, cells: ["2023-01-01"] }]);
});

test("the first sheet that can be seen is read, or the one that is named", async () => {
  const file = workbook([
    { name: "Notes", rows: [["hidden"]], hidden: true },
    { name: "Rent Roll", rows: [["name", "city"], [], ["A & B", true]] },
    { name: "Other", rows: [["name"], ["C"]] },
  ]);
  expect(await readXlsx(file)).toEqual({
    headings: ["name", "city"],
    headerLine: 1,
    rows: [{ line: 3, cells: ["A & B", "TRUE"] }],
  });
  expect((await readXlsx(file, { sheet: "other" })).rows).toEqual([{ line: 2, cells: ["C"] }]);
  await expect(readXlsx(file, { sheet: "Rents" })).rejects.toMatchObject({
    code: "invalid_parameter",
    message: "There is no sheet Rents; there are Notes, Rent Roll, Other.",
  });
});

test("what is no workbook, is an old one or is damaged is refused with what to do", async () => {
  const refused = (message: string) => ({
    issues: [{ code: "bad_xlsx", message: expect.stringContaining(message) }],
  });
  await expect(readXlsx(Buffer.from("name,city"))).rejects.toMatchObject(refused("no XLSX workbook"));
  await expect(readXlsx(Buffer.from("d0cf11e0a1b11ae1", "hex"))).rejects.toMatchObject(refused("old XLS"));
  const good = workbook([{ name: "A", rows: [["name"]] }]);
  await expect(readXlsx(good.subarray(0, good.length - 40))).rejects.toMatchObject(
    refused("no XLSX workbook"),
  );
  await expect(readXlsx(Buffer.from(zipSync({ "a.txt": strToU8("a") })))).rejects.toMatchObject(
    refused("missing"),
  );
});

test("a workbook of a few kilobytes that unfolds to megabytes is given up at the limit", async () => {
  const parts = unzipped(workbook([{ name: "A", rows: [["name"]] }]));
  const strings = strToU8(`<sst><si><t>${" ".repeat(20_000_000)}</t></si></sst>`);
  const bomb = Buffer.from(zipSync({ ...parts, "xl/sharedStrings.xml": strings }));
  expect(bomb.length).toBeLessThan(40_000);
  const before = process.memoryUsage().rss;
  await expect(readXlsx(bomb, { maxUnfoldedBytes: 1_000_000 })).rejects.toMatchObject({
    code: "content_too_large",
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(20_000_000);
});

test("one cell far to the right in every row does not fill the memory", async () => {
  const rows = Array.from(
    { length: 400 },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  );
  const sheet = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
  const good = unzipped(workbook([{ name: "A", rows: [["name"]] }]));
  const wide = zipSync({ ...good, "xl/worksheets/sheet1.xml": strToU8(sheet) });
  await expect(readXlsx(wide)).rejects.toMatchObject({ code: "content_too_large" });
});

test("any texts and whole numbers come back from a workbook", async () => {
  const text = fc.string({ unit: fc.constantFrom("a", "B", " ", "é", "&", "<", "1"), minLength: 1 });
  const cell = fc.oneof(
    text.filter((value) => value.trim() !== ""),
    fc.integer(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
      const file = workbook([{ name: "A", rows: [["name", "city"], ...rows] }]);
      const table = await readXlsx(file, { isKnown: (heading) => heading === "name" || heading === "city" });
      expect(table.rows).toEqual(rows.map((cells, index) => ({ line: index + 2, cells: cells.map(String) })));
    }),
    { numRuns: 30 },
  );
});

const records = { tags: ["public-records"] };

test("a loan servicer's property file has no headings: its first row is data", records, async () => {
  const table = await readXlsx(readFileSync(publicPath("crefc-property-file.xlsx")), { header: false });
  expect(table.rows).toHaveLength(66);
  expect(table.rows[0]).toMatchObject({ line: 1 });
  const [first] = table.rows as { cells: string[] }[];
  expect(first?.cells.slice(6, 11)).toEqual([
    "ONE ALLY CENTER",
    "500 WOODWARD AVENUE",
    "DETROIT",
    "MI",
    "48226",
  ]);
  expect(first?.cells.slice(23)).toEqual(["20171017", "185000000"]);
});

test("a loan setup file has a row of numbers above its headings", records, async () => {
  const table = await readXlsx(readFileSync(publicPath("crefc-loan-setup.xlsx")));
  expect(table.headerLine).toBe(2);
  expect(table.headings.slice(54, 59)).toEqual([
    "Property Name",
    "Property Address",
    "Property City",
    "Property State",
    "Property Zip Code",
  ]);
});

function unzipped(file: Buffer): Record<string, Uint8Array> {
  return unzipSync(new Uint8Array(file));
}
