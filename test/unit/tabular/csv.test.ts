import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../../lib/tabular/csv/read.ts";
import { isDamaged, type TableRow } from "../../../lib/tabular/table.ts";

const isKnown = (heading: string) => ["name", "city", "units"].includes(heading.toLowerCase());
const read = (text: string) => readCsv(text, { isKnown });
const cells = (rows: readonly TableRow[]) => rows.map((row) => (isDamaged(row) ? row.code : row.cells));

test.each([
  [",", "name,city\nA,B\n"],
  [";", "name;city\nA, Inc.;B\n"],
  ["\t", "name\tcity\nA, Inc.\tB\n"],
  ["|", "name|city\nA, Inc.|B\n"],
  [";", "sep=;\nname;city\nA, Inc.;B\n"],
  [",", '"name","city"\n"A; B","B"\n'],
])("the delimiter %j is found", (delimiter, text) => {
  const table = read(text);
  expect(table.delimiter).toBe(delimiter);
  expect(table.headings).toEqual(["name", "city"]);
  expect(table.rows).toHaveLength(1);
});

test("a known heading settles the delimiter, whatever the values have", () => {
  expect(cells(read("name\nA;B\nC;D\n").rows)).toEqual([["A;B"], ["C;D"]]);
  expect(cells(read("name,city\nA,b;b;b;b;b;b;b\n").rows)).toEqual([["A", "b;b;b;b;b;b;b"]]);
});

test("apostrophes around every field are quotes; in names they are not", () => {
  expect(cells(read("'name','city'\n'A, B','C'\n").rows)).toEqual([["A, B", "C"]]);
  expect(cells(read("name,city\n'Round the Corner',O'Fallon\n").rows)).toEqual([
    ["'Round the Corner'", "O'Fallon"],
  ]);
});

test("empty headings at the end and rows of commas are nothing", () => {
  const table = read("name,city,,,\nA,B,,,\n,,,,\n , ,,,\nC,D,,,\n,,,,\n");
  expect(table.headings).toEqual(["name", "city"]);
  expect(table.rows).toEqual([
    { line: 2, cells: ["A", "B"] },
    { line: 5, cells: ["C", "D"] },
  ]);
});

test("titles, blank lines and a row of numbers may stand above the headings; lines are the file's", () => {
  const table = read("Portfolio report\n\nAs of,12/31/2024\n1,2,3\nname,city,units\nA,B,3\n");
  expect(table).toMatchObject({ headings: ["name", "city", "units"], headerLine: 5 });
  expect(table.rows).toEqual([{ line: 6, cells: ["A", "B", "3"] }]);
});

test("headings that nobody knows are told from titles and numbers by how they look", () => {
  const table = readCsv("Quarterly,,\n10,20,30\nFoo,Bar,Baz\n1,2,3\n");
  expect(table).toMatchObject({ headings: ["Foo", "Bar", "Baz"], headerLine: 3 });
});

test("a file without headings has all its rows", () => {
  const table = readCsv("A,1\nB,2\n", { header: false });
  expect(table).toMatchObject({ headings: [], headerLine: 0 });
  expect(cells(table.rows)).toEqual([
    ["A", "1"],
    ["B", "2"],
  ]);
});

test("a quoted field over two lines counts from its first, and the lines after it too", () => {
  const table = read('name,city\r\n"A\r\nEast",B\r\nC,D\r\n');
  expect(table.rows).toEqual([
    { line: 2, cells: ["A\r\nEast", "B"] },
    { line: 4, cells: ["C", "D"] },
  ]);
});

test("a quote that is not closed costs its record alone", () => {
  const rows = Array.from({ length: 40_000 }, (_, index) => `Building ${index},"Reno, NV",3`);
  rows[29_999] = '"Building 29999,"Reno, NV",3';
  const table = read(`name,city,units\n${rows.join("\n")}\n`);
  expect(table.rows).toHaveLength(40_000);
  expect(table.rows.filter(isDamaged)).toEqual([
    { line: 30_001, code: "stray_quote", message: expect.any(String) },
  ]);
});

test.each([
  ['"A,B\nC,D\nE,F\n', ["unclosed_quote", ["C", "D"], ["E", "F"]]],
  ['"A,B\nC,"D"\nE,F\n', ["unclosed_quote", ["C", "D"], ["E", "F"]]],
  ['"A,B\nC,"D, E"\nE,F\n', ["unclosed_quote", ["C", "D, E"], ["E", "F"]]],
  ['A,"B\nC,D\n"E",F\n', ["unclosed_quote", ["C", "D"], ["E", "F"]]],
  ['"A "B" C",D\nE,F\n', ["stray_quote", ["E", "F"]]],
  [
    'The "A" Building,6\'2"\nE,F\n',
    [
      ['The "A" Building', "6'2\""],
      ["E", "F"],
    ],
  ],
  [
    'A, "B, C"\nE,F\n',
    [
      ["A", "B, C"],
      ["E", "F"],
    ],
  ],
])("quotes that are wrong in %j", (text, expected) => {
  expect(cells(read(`name,city\n${text}`).rows)).toEqual(expected);
});

test("a row with a field too many or too few is refused with its line", () => {
  expect(read("name,city\nA\nB,C,D\nE,F,\n").rows).toEqual([
    { line: 2, code: "wrong_field_count", message: "Has 1 fields where the headings are 2." },
    { line: 3, code: "wrong_field_count", message: "Has 3 fields where the headings are 2." },
    { line: 4, cells: ["E", "F"] },
  ]);
});

test("an empty text in quotes is one only where quotes are not around everything", () => {
  expect(cells(read('name,city\nA,""\n"B, C",\n').rows)).toEqual([
    ["A", ""],
    ["B, C", null],
  ]);
  expect(cells(read('"name","city"\n"A",""\n').rows)).toEqual([["A", null]]);
});

test("whatever is written by RFC 4180 is read back, with its lines", () => {
  const field = fc.string({
    unit: fc.constantFrom("a", " b", ",", ";", '"', "'", "\n", "\r\n", "|"),
    maxLength: 6,
  });
  const file = fc.record({
    records: fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
  });
  fc.assert(
    fc.property(file, ({ records, end }) => {
      const written = records.map((record) =>
        record.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
      );
      const text = `name,city,units${end}${written.map((record) => record + end).join("")}`;
      const kept = records.filter((record) => record.some((cell) => cell.trim() !== ""));
      const filled = (row: unknown) => (Array.isArray(row) ? row.map((cell) => cell || null) : row);
      expect(cells(read(text).rows).map(filled)).toEqual(kept.map(filled));
    }),
  );
});

test("damage anywhere never loses a row that stands whole on its line", () => {
  const damage = fc.constantFrom('"', '""', '"x', 'x"', ',"', '",', "");
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
      const lines = damages.flatMap((one, index) => [`${one}bad ${index},x,1`, `Good ${index},y,2`]);
      const { rows } = read(`name,city,units\n${lines.join("\n")}\n`);
      const names = rows.flatMap((row) => (isDamaged(row) ? [] : [row.cells[0]]));
      for (const index of damages.keys()) expect(names).toContain(`Good ${index}`);
      expect(rows).toHaveLength(lines.length);
    }),
  );
});

test("180,000 short rows are read in a second or two, quotes broken in each or not", () => {
  const whole = Array.from({ length: 180_000 }, (_, index) => `Building ${index},"Reno, NV"`).join("\n");
  const broken = Array.from({ length: 180_000 }, (_, index) => `"Building ${index},Reno`).join("\n");
  for (const body of [whole, broken]) {
    const start = performance.now();
    expect(read(`name,city\n${body}\n`).rows).toHaveLength(180_000);
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
