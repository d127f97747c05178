import { readFileSync } from "node:fs";
import type { Collection } from "../../lib/resource/definition.ts";
import { type ChosenMap, fittingMap, headingTest } from "../../lib/resource/import/maps/choose-map.ts";
import { importTargets } from "../../lib/resource/import/maps/targets.ts";
import { isMarked } from "../../lib/tabular/csv/marks.ts";
import { dateOrders, withDateOrders } from "../../lib/tabular/maps/date-orders.ts";
import { sampleValues } from "../../lib/tabular/maps/samples.ts";
import type { SuggestedMap } from "../../lib/tabular/maps/suggest.ts";
import { isDamaged, readRows, type Table } from "../../lib/tabular/table.ts";
import { readXlsx } from "../../lib/tabular/xlsx/read.ts";
import { maxPieceChars, maxPieceRows, type Piece } from "./pieces.ts";

export interface SheetPlan {
  table: Table;
  chosen: ChosenMap;
  suggestion: SuggestedMap;
}

/** Reads a sheet and finds its map, or what the given one needs to know of it. */
export async function planSheet(
  file: string,
  collection: Collection,
  given: ChosenMap | undefined,
  sheet: string | undefined,
): Promise<SheetPlan> {
  const isKnown = headingTest(collection, given);
  const header = given?.map.header ?? true;
  const table = await readXlsx(readFileSync(file), { sheet, isKnown, header });
  const chosen = given ?? fittingMap(collection, table);
  const orders = dateOrders(chosen.map, importTargets(collection), table.headings);
  for (const { cells } of readRows(table.rows)) orders.add(cells);
  const map = withDateOrders(chosen.map, orders.orders());
  const samples = sampleValues(table.headings, readRows(table.rows));
  return { table, chosen: { ...chosen, map }, suggestion: { ...map, samples } };
}

/** The rows of a sheet as CSV, for a workbook that is too large for one request. A line end in a cell becomes a space. */
export function* sheetPieces({ headings, rows }: Table): Generator<Piece> {
  const above = headings.length === 0 ? "" : `${record(headings)}\n`;
  let body = "";
  let first = 0;
  let line = 0;
  let count = 0;
  const piece = (behind: number): Piece => ({
    body: above + body,
    lineOffset: first - 1 - (above === "" ? 0 : 1),
    behind,
  });
  for (const [place, row] of rows.entries()) {
    if (isDamaged(row)) continue;
    if (count === 0) first = line = row.line;
    body += `${"\n".repeat(row.line - line)}${record(row.cells.map((cell) => cell ?? ""))}\n`;
    line = row.line + 1;
    count++;
    if (body.length < maxPieceChars && count < maxPieceRows) continue;
    yield piece(place + 1);
    [body, count] = ["", 0];
  }
  if (count > 0) yield piece(rows.length);
}

const record = (cells: readonly string[]): string =>
  cells
    .map(
      (cell) =>
        `"${mark(cell)
          .replaceAll(/[\r\n]+/g, " ")
          .replaceAll('"', '""')}"`,
    )
    .join(",");

/** What begins as a text that was kept from being a formula gets one more apostrophe, which the API takes away. */
const mark = (cell: string): string => (isMarked(cell) ? `'${cell}` : cell);
