import type { Cell, ReadRow } from "../table.ts";
import { collapse } from "../values/read-cell.ts";

const samplesEach = 3;

/** A few values of each heading; a column without one only when something stands in it. */
export function sampleValues(
  headings: readonly string[],
  rows: readonly ReadRow[],
): Record<string, string[]> {
  const found = sampler(headings);
  for (const { cells } of rows) if (found.add(cells)) break;
  return found.samples();
}

/** Collects a few values of each heading from rows that come one by one. `add` is true when there are enough. */
export function sampler(headings: readonly string[]) {
  const values = headings.map(() => new Set<string>());
  let full = false;
  return {
    add(cells: readonly Cell[]): boolean {
      if (full) return true;
      for (const [place, found] of values.entries()) {
        const text = found.size < samplesEach ? collapse(cells[place] ?? "") : "";
        if (text !== "") found.add(text);
      }
      full = values.every(({ size }) => size === samplesEach);
      return full;
    },
    samples(): Record<string, string[]> {
      const samples: Record<string, string[]> = {};
      for (const [place, heading] of headings.entries()) {
        const name = heading === "" ? `column ${place + 1}` : heading;
        const found = [...(values[place] ?? [])];
        if (!Object.hasOwn(samples, name) && (heading !== "" || found.length > 0)) samples[name] = found;
      }
      return samples;
    },
  };
}
