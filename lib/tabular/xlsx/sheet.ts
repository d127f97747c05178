import type { Cell, ReadRow } from "../table.ts";
import { type Archive, tooLargeError } from "./archive.ts";
import { type NumberFormat, significant } from "./formats.ts";
import { unescapeText } from "./strings.ts";
import { parseXml } from "./xml.ts";

/** So many cells of a sheet are held, empty ones between others included. */
const maxCells = 4_000_000;

export interface SheetParts {
  strings: readonly string[];
  formats: readonly NumberFormat[];
}

/** The rows of a sheet that have a cell with something in it; `line` is the sheet's row. */
export async function readSheet(
  archive: Archive,
  part: string,
  parts: SheetParts,
  maxRows = Number.POSITIVE_INFINITY,
): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  let row: ReadRow = { line: 0, cells: [] };
  let cell = { column: -1, type: "n", style: 0, text: "" };
  let inValue = false;
  let total = 0;
  await parseXml(archive.text(part), {
    open(name, attributes) {
      if (name === "row") {
        row = { line: attributes.r === undefined ? row.line + 1 : Number(attributes.r), cells: [] };
        cell.column = -1;
      } else if (name === "c") {
        const { r, t = "n", s = "0" } = attributes;
        const column = r === undefined ? cell.column + 1 : columnNumber(r);
        cell = { column, type: t, style: Number(s), text: "" };
      } else if (name === "v" || name === "t") inValue = true;
    },
    text(text) {
      if (inValue) cell.text += text;
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c" && cell.text !== "") {
        while (row.cells.length < cell.column) row.cells.push(null);
        row.cells[cell.column] = cellText(cell, parts);
      } else if (name === "row" && row.cells.length > 0) {
        total += row.cells.length;
        if (total > maxCells) throw tooLargeError();
        if (rows.length < maxRows) rows.push(row);
      }
    },
  });
  return rows;
}

interface RawCell {
  type: string;
  style: number;
  text: string;
}

function cellText({ type, style, text }: RawCell, { strings, formats }: SheetParts): Cell {
  if (type === "s") return strings[Number(text)] ?? null;
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  if (type === "n") return (formats[style] ?? significant)(Number(text));
  return unescapeText(text);
}

const maxColumns = 16_384;

/** The number of a cell's column, counted from 0: 27 for AB7. */
function columnNumber(reference: string): number {
  let number = 0;
  for (const letter of reference) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    number = number * 26 + digit;
  }
  return Math.min(Math.max(number, 1), maxColumns) - 1;
}
