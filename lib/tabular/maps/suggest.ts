import type { TargetColumn } from "../columns.ts";
import type { Cell, ReadRow } from "../table.ts";
import { dateOrderFinder } from "../values/date.ts";
import { readNumber } from "../values/number.ts";
import { collapse } from "../values/read-cell.ts";
import { columnMatcher } from "./headings.ts";
import type { ColumnSource, ImportMap } from "./map.ts";
import { sampler } from "./samples.ts";

/** A map with a few values of each heading, for a person to read; who reads the map ignores them. */
export type SuggestedMap = ImportMap & { samples: Record<string, string[]> };

/** The map that a file's headings and values speak for. Of two headings for one field the first counts. */
export function suggestMap(
  headings: readonly string[],
  rows: readonly ReadRow[],
  columns: readonly TargetColumn[],
  collection?: string,
): SuggestedMap {
  const suggester = mapSuggester(headings, columns, collection);
  for (const { cells } of rows) suggester.add(cells);
  return suggester.map();
}

/** Suggests a map for a file whose rows come one by one. */
export function mapSuggester(
  headings: readonly string[],
  columns: readonly TargetColumn[],
  collection?: string,
) {
  const match = columnMatcher(columns);
  const isExport = headings.includes("id");
  const fields = new Map<string, { place: number; add(text: string): void; source(): ColumnSource }>();
  for (const [place, heading] of headings.entries()) {
    const column = heading === "" ? undefined : match(heading);
    if (column === undefined || fields.has(column.name)) continue;
    fields.set(column.name, { place, ...sourceFinder(heading, column, isExport) });
  }
  const samples = sampler(headings);
  return {
    add(cells: readonly Cell[]): void {
      samples.add(cells);
      for (const { place, add } of fields.values()) {
        const text = collapse(cells[place] ?? "");
        if (text !== "") add(text);
      }
    },
    map(): SuggestedMap {
      return {
        ...(collection === undefined ? {} : { collection }),
        columns: Object.fromEntries([...fields].map(([name, { source }]) => [name, source()])),
        samples: samples.samples(),
      };
    },
  };
}

function sourceFinder(heading: string, column: TargetColumn, isExport: boolean) {
  if (column.kind === "date") {
    const finder = dateOrderFinder();
    const source = (): ColumnSource => {
      const order = finder.order();
      return order === undefined ? heading : { from: heading, order };
    };
    return { add: finder.add, source };
  }
  if (column.percent === true && !isExport) {
    const finder = fractionFinder(heading === column.name ? 5 : 1);
    const source = (): ColumnSource => (finder.areFractions() ? { from: heading, as: "fraction" } : heading);
    return { add: finder.add, source };
  }
  return { add: () => {}, source: () => heading };
}

/**
 * Whether the values of a percentage are shares of 1: none is above 1, some lie between. Under the column's own name it takes
 * several, since there percentages are the contract; our own exports are taken at their word.
 */
function fractionFinder(needed: number) {
  let between = 0;
  let above = false;
  return {
    add(text: string): void {
      const read = above ? undefined : readNumber(text);
      if (read === undefined || read.percent) return;
      const value = Number(read.text);
      if (value < 0 || value > 1) above = true;
      else if (value > 0 && value < 1) between++;
    },
    areFractions: () => !above && between >= needed,
  };
}
