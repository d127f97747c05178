import { columnMatcher } from "../../tabular/maps/headings.ts";
import { type Heading, headingsOf, type ImportMap } from "../../tabular/maps/map.ts";
import { type Cell, isDamaged, type Table, type TableRow } from "../../tabular/table.ts";
import { readNumber } from "../../tabular/values/number.ts";
import { collapse, isNothing } from "../../tabular/values/read-cell.ts";
import type { Collection } from "../definition.ts";
import { choiceOfHeading } from "./maps/choice-of-heading.ts";
import type { ChosenMap } from "./maps/choose-map.ts";
import { importTargets } from "./maps/targets.ts";

/**
 * A file with one column a choice, such as one a category, as rows of one choice each: the headings `choice` and `value` take
 * the place of those columns. A cell that is empty or 0 makes no row. Any other file stays as it is.
 */
export function unfold(
  collection: Collection,
  table: Table,
  given?: ChosenMap,
): { table: Table; given?: ChosenMap | undefined } {
  const { unfolds } = collection.options;
  const choices = table.headings.map(choiceOfHeading(collection));
  if (unfolds === undefined || choices.every((one) => one === undefined) || hasRows(collection, table, given))
    return { table, given };
  const { choice, value } = unfolds;
  const headings = [...table.headings.filter((_, place) => choices[place] === undefined), choice, value];
  const rows = table.rows.flatMap((row): TableRow[] =>
    isDamaged(row) ? [row] : [...unfoldRow(row, choices)],
  );
  return {
    table: { ...table, headings, rows },
    given: given && { ...given, map: unfoldedMap(given.map, choice, value) },
  };
}

function* unfoldRow(
  { line, cells }: Exclude<TableRow, { code: string }>,
  choices: readonly (string | undefined)[],
): Generator<TableRow> {
  const others: Cell[] = choices.flatMap((one, place) => (one === undefined ? [cells[place] ?? null] : []));
  for (const [place, one] of choices.entries()) {
    const text = collapse(cells[place] ?? "");
    if (one === undefined || isNothing(text) || Number(readNumber(text)?.text) === 0) continue;
    yield { line, cells: [...others, one, text] };
  }
}

/** Whether a file has a choice and a value in each row: by its headings, or by the headings that the map reads. */
function hasRows(collection: Collection, { headings }: Table, given: ChosenMap | undefined): boolean {
  const { choice, value } = collection.options.unfolds ?? {};
  const match = columnMatcher(importTargets(collection));
  const reads = ({ columns }: ImportMap, name = "") => {
    const source = columns[name];
    if (source === undefined) return false;
    const asked = headingsOf(source).map(String);
    return asked.length === 0 || asked.some((one) => headings.includes(one));
  };
  if (given !== undefined) return reads(given.map, choice) || reads(given.map, value);
  return headings.some((heading) => [choice, value].includes(match(heading)?.name));
}

/** The key of a row needs its choice, which one row of the file has many of. */
function unfoldedMap(map: ImportMap, choice: string, value: string): ImportMap {
  const key: Heading[] | undefined = map.key === undefined ? undefined : [...map.key, choice];
  return {
    ...map,
    ...(key === undefined ? {} : { key }),
    columns: { ...map.columns, [choice]: choice, [value]: value },
  };
}
