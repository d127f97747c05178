import type { Cell } from "../table.ts";
import { collapse, lookUp } from "../values/read-cell.ts";
import type { Heading, JoinPart } from "./map.ts";

/** The parts of a joined text that are there, with what stands between them; null when none is. */
export function joinParts(
  parts: readonly (Heading | JoinPart)[],
  separator: string,
  cellOf: (heading: Heading) => Cell,
): string | null {
  const texts = parts.flatMap((part) => {
    const { from, before = "", after = "", values } = typeof part === "object" ? part : { from: part };
    const text = collapse(cellOf(from) ?? "");
    if (text === "") return [];
    const mapped = values === undefined ? undefined : lookUp(values, text);
    return mapped === null ? [] : [`${before}${mapped ?? text}${after}`];
  });
  return texts.length === 0 ? null : texts.join(separator);
}
