import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { readCsv } from "../../../lib/resource/import/file.ts";
import { pieces } from "../../../scripts/support/pieces.ts";
import { countRecords } from "../../../scripts/support/records.ts";

const folder = mkdtempSync(path.join(tmpdir(), "reims-pieces-"));
afterAll(() => rmSync(folder, { recursive: true }));

const map = {
  columns: ["a", "b"],
  sources: {},
  read: (cell: (name: string) => unknown) => ({ input: { a: cell("a"), b: cell("b") } }),
};
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const field = fc.string({ unit: fc.constantFrom("x", "é", '"', ",", "\n", "\r\n", "\r", " ") }).map(quoted);
const lineEnd = fc.constantFrom("\n", "\r\n", "\n\n", "\r\n\r\n");
const row = fc.tuple(field, field, lineEnd).map(([a, b, end]) => `${a},${b}${end}`);

test("the pieces of a CSV file have the rows of the whole, each with its line in the file", async () => {
  const file = path.join(folder, "random.csv");
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("a,b\n", "\ufeffa,b\r\n", '"a","b"\n\n'),
      fc.array(row, { maxLength: 30 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 200 }),
      async (header, rows, ended, size) => {
        const text = ended ? header + rows.join("") : (header + rows.join("")).replace(/[\r\n]+$/, "");
        writeFileSync(file, text);
        const whole = [...readCsv(Buffer.from(text), map)];
        const cut = [];
        for await (const { body, lineOffset } of pieces(file, "csv", size))
          cut.push(...[...readCsv(body, map)].map((one) => ({ ...one, line: one.line + lineOffset })));
        expect(cut).toEqual(whole);
        expect(countRecords(Buffer.from(text), "csv")).toBe(whole.length + 1);
      },
    ),
    { numRuns: 500 },
  );
});
