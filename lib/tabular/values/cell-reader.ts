import type { TargetColumn } from "../columns.ts";
import type { Cell } from "../table.ts";
import { type CellReading, readCell } from "./read-cell.ts";
import type { CellResult } from "./result.ts";

const maxRemembered = 1000;

/** Reads a column's cells; where comparing words is the work, each text is read once. */
export function cellReader(column: TargetColumn, reading: CellReading): (cell: Cell) => CellResult {
  const few = column.kind === "choice" || column.kind === "boolean" || reading.values !== undefined;
  if (!few) return (cell) => readCell(column, cell, reading);
  const remembered = new Map<Cell, CellResult>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const result = readCell(column, cell, reading);
    if (remembered.size < maxRemembered) remembered.set(cell, result);
    return result;
  };
}
