import type { TargetColumn } from "../columns.ts";
import type { ReadRow } from "../table.ts";
import { detectDateOrder } from "../values/date.ts";
import { readNumber } from "../values/number.ts";
import { collapse } from "../values/read-cell.ts";
import { columnMatcher } from "./headings.ts";
import type { ColumnSource, ImportMap } from "./map.ts";

/** A map with a few values of each heading, for a person to read; who reads the map ignores them. */
export type SuggestedMap = ImportMap & { samples: Record<string, string[]> };

/** The map that a file's headings and values speak for. Of two headings for one field the first counts. */
export function suggestMap(
  headings: readonly string[],
  rows: readonly ReadRow[],
  columns: readonly TargetColumn[],
  collection?: string,
): SuggestedMap {
  const match = columnMatcher(columns);
  const sources: Record<string, ColumnSource> = {};
  const isExport = headings.includes("id");
  for (const [place, heading] of headings.entries()) {
    const column = heading === "" ? undefined : match(heading);
    if (column === undefined || Object.hasOwn(sources, column.name)) continue;
    sources[column.name] = suggestSource(heading, column, textsAt(rows, place), isExport);
  }
  return {
    ...(collection === undefined ? {} : { collection }),
    columns: sources,
    samples: sampleValues(headings, rows),
  };
}

function suggestSource(
  heading: string,
  column: TargetColumn,
  texts: readonly string[],
  isExport: boolean,
): ColumnSource {
  if (column.kind === "date") {
    const order = detectDateOrder(texts);
    return order === undefined ? heading : { from: heading, order };
  }
  const needed = heading === column.name ? 5 : 1;
  if (column.percent === true && !isExport && areFractions(texts, needed))
    return { from: heading, as: "fraction" };
  return heading;
}

/**
 * Whether the values of a percentage are shares of 1: none is above 1, some lie between. Under the column's own name it takes
 * several, since there percentages are the contract; our own exports are taken at their word.
 */
function areFractions(texts: readonly string[], needed: number): boolean {
  let between = 0;
  for (const text of texts) {
    const read = readNumber(text);
    if (read === undefined || read.percent) continue;
    const value = Number(read.text);
    if (value < 0 || value > 1) return false;
    if (value > 0 && value < 1) between++;
  }
  return between >= needed;
}

const samplesEach = 3;

function sampleValues(headings: readonly string[], rows: readonly ReadRow[]): Record<string, string[]> {
  const samples: Record<string, string[]> = {};
  for (const [place, heading] of headings.entries()) {
    const name = heading === "" ? `column ${place + 1}` : heading;
    if (Object.hasOwn(samples, name)) continue;
    const values = new Set<string>();
    for (const { cells } of rows) {
      const text = collapse(cells[place] ?? "");
      if (text !== "") values.add(text);
      if (values.size === samplesEach) break;
    }
    if (heading !== "" || values.size > 0) samples[name] = [...values];
  }
  return samples;
}

function textsAt(rows: readonly ReadRow[], place: number): string[] {
  return rows.flatMap(({ cells }) => {
    const text = collapse(cells[place] ?? "");
    return text === "" ? [] : [text];
  });
}
