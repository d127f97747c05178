import { expect, test } from "vitest";
import { piecesOf } from "../../../web/pages/import/pieces.ts";
import { addReports, causes, type Report } from "../../../web/pages/import/report.ts";

test("a file is cut where records end, each piece with the headings and its place in the file", () => {
  const text = 'name,city\nA,Boston\n"B\nand C",Austin\nD,Miami\n';
  expect(piecesOf(text, true, 10)).toEqual([
    { text: 'name,city\nA,Boston\n"B\nand C",Austin\n', lineOffset: 0, done: 36 },
    { text: "name,city\nD,Miami\n", lineOffset: 3, done: 44 },
  ]);
  expect(piecesOf(text, true).map((piece) => piece.text)).toEqual([text]);
  expect(piecesOf('{"a":1}\n{"a":2}\n', false, 1).map((piece) => piece.text)).toEqual([
    '{"a":1}\n',
    '{"a":2}\n',
  ]);
});

test("reports of pieces add up, and errors of one cause are told once with their lines", () => {
  const report = (line: number): Report => ({
    rows: 2,
    stored: 1,
    updated: 0,
    present: 0,
    unchanged: 0,
    differs: 0,
    refused: 1,
    errors: [{ line, pointer: "/state", code: "required", message: "Must be given." }],
    ignored_columns: [],
  });
  const sum = addReports(addReports(undefined, report(2)), report(9));
  expect([sum.rows, sum.stored, sum.refused]).toEqual([4, 2, 2]);
  expect(causes(sum.errors)).toEqual([{ message: "Must be given.", pointer: "/state", lines: [2, 9] }]);
});
