import { type Cell, isDamaged, isEmpty, type ReadRow, type TableRow } from "./table.ts";

/** Headings are looked for in so many rows of a file. */
export const headerSearchRows = 30;

/**
 * Which of a file's first rows holds the headings: the one with the most cells that are known as headings, else the first
 * that looks like headings, else the first. Titles and rows of numbers may stand above. -1 when there is no row.
 */
export function findHeaderRow(rows: readonly TableRow[], isKnown: (heading: string) => boolean): number {
  const first = rows.slice(0, headerSearchRows);
  let best = { index: -1, known: 0 };
  for (const [index, row] of first.entries()) {
    const known = isDamaged(row) ? 0 : textCells(row).filter(isKnown).length;
    if (known > best.known) best = { index, known };
  }
  if (best.known >= 2) return best.index;
  const width = Math.max(0, ...first.map((row) => (isDamaged(row) ? 0 : textCells(row).length)));
  const looking = first.findIndex((row) => !isDamaged(row) && looksLikeHeadings(row, width));
  if (looking !== -1) return looking;
  return first.findIndex((row) => !isDamaged(row) && !isEmpty(row.cells));
}

const textCells = ({ cells }: ReadRow): string[] =>
  cells.flatMap((cell) => (cell === null || cell.trim() === "" ? [] : [cell.trim()]));

const numeric = /^[\s$€£(+-]*\d[\d.,/:%)\s-]*$/;

/** Most columns have a text, almost each another one, and none is a number or a day. */
function looksLikeHeadings(row: ReadRow, width: number): boolean {
  const texts = textCells(row);
  if (texts.length < Math.max(1, width / 2) || texts.some((text) => numeric.test(text))) return false;
  return new Set(texts.map((text) => text.toLowerCase())).size >= texts.length * 0.9;
}

/** The headings' texts on one line each; columns without one after the last heading are left out. */
export function headingTexts(cells: readonly Cell[]): string[] {
  const texts = cells.map((cell) => (cell ?? "").replaceAll(/[\s\u00a0]+/gu, " ").trim());
  return texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
}
