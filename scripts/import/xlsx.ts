import { readFileSync } from "node:fs";
import type { Collection } from "../../lib/resource/definition.ts";
import { type ChosenMap, fittingMap, headingTest } from "../../lib/resource/import/choose-map.ts";
import { importTargets } from "../../lib/resource/import/targets.ts";
import { dateOrders, withDateOrders } from "../../lib/tabular/maps/date-orders.ts";
import { sampleValues } from "../../lib/tabular/maps/samples.ts";
import type { SuggestedMap } from "../../lib/tabular/maps/suggest.ts";
import { isDamaged, readRows, type Table } from "../../lib/tabular/table.ts";
import { readXlsx } from "../../lib/tabular/xlsx/read.ts";
import type { Piece } from "./pieces.ts";

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

const rowsEach = 10_000;

/** The rows of a sheet as CSV, for a workbook that is too large for one request. A line end in a cell becomes a space. */
export function* sheetPieces({ headings, rows }: Table): Generator<Piece> {
  const above = headings.length === 0 ? "" : `${record(headings)}\n`;
  const aboveLines = headings.length === 0 ? 0 : 1;
  for (let from = 0; from < rows.length; from += rowsEach) {
    const part = rows.slice(from, from + rowsEach);
    const first = part[0]?.line ?? 1;
    let body = above;
    let line = first;
    for (const row of part) {
      if (isDamaged(row)) continue;
      body += `${"\n".repeat(row.line - line)}${record(row.cells.map((cell) => cell ?? ""))}\n`;
      line = row.line + 1;
    }
    yield { body, lineOffset: first - 1 - aboveLines, behind: from + part.length };
  }
}

const record = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll(/[\r\n]+/g, " ").replaceAll('"', '""')}"`).join(",");
