import { fold, type TargetColumn } from "../columns.ts";

/** Finds columns of a file by their headings, whatever case, spaces and punctuation they have. */
export function headingIndex(headings: readonly string[]): (heading: string | number) => number | undefined {
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    if (!exact.has(heading)) exact.set(heading, index);
    const key = fold(heading);
    if (key !== "" && !folded.has(key)) folded.set(key, index);
  }
  return (heading) => {
    if (typeof heading === "number") return heading - 1;
    return exact.get(heading.trim()) ?? folded.get(fold(heading));
  };
}

/**
 * Which column a heading means: by its name, or by what else the trade calls it; what stands in parentheses may be left out,
 * and the percent sign of a percentage.
 */
export function columnMatcher(
  columns: readonly TargetColumn[],
): (heading: string) => TargetColumn | undefined {
  const known = new Map<string, TargetColumn>();
  const add = (name: string, column: TargetColumn) => {
    if (!known.has(fold(name))) known.set(fold(name), column);
  };
  for (const column of columns) add(column.name, column);
  for (const column of columns) for (const synonym of column.synonyms ?? []) add(synonym, column);
  return (heading) => {
    const bare = heading.replaceAll(/\([^)]*\)/g, "");
    const found = known.get(fold(heading)) ?? known.get(fold(bare));
    if (found !== undefined) return found;
    const unmarked = known.get(fold(bare.replaceAll("%", "")));
    return unmarked?.percent === true ? unmarked : undefined;
  };
}
