import type { TargetColumn } from "../columns.ts";
import type { Cell, ReadRow } from "../table.ts";
import { cellReader } from "../values/cell-reader.ts";
import type { DateOrder } from "../values/date.ts";
import type { CellReading, MappedValue } from "../values/read-cell.ts";
import { collapse, readCell } from "../values/read-cell.ts";
import type { CellResult } from "../values/result.ts";
import { dateOrders } from "./date-orders.ts";
import { headingIndex } from "./headings.ts";
import { joinParts } from "./join.ts";
import { rowKey } from "./key.ts";
import { type ColumnSource, type Heading, headingsOf, type ImportMap } from "./map.ts";

/** What a map makes of one row. */
export interface MappedRow {
  /** The fields that the map reads; null where the cell is empty. */
  values: Record<string, unknown>;
  /** What the row is recognised by; undefined where the map has no key or its cells are empty. */
  key?: string | undefined;
  /** Fields whose value was changed on the way. */
  changed: { field: string; how: "rounded" | "recoded" }[];
  issues: RowIssue[];
}

export interface RowIssue {
  field: string;
  code: string;
  message: string;
}

/** A map that is bound to the headings of one file. */
export interface BoundMap {
  read(row: ReadRow): MappedRow;
  /** Where a field of a row was read from, for messages: no heading for a value that the map gives, no text for a joined one. */
  originOf(field: string, row: ReadRow): { headings: string[]; text: Cell };
  /** Headings that the map reads and the file does not have. */
  missing: Heading[];
  /** Headings that no field reads. */
  ignored: string[];
  /** The order in which days with slashes are read, of those columns that have some. */
  dateOrder: Record<string, DateOrder>;
}

interface FieldReader {
  field: string;
  places: number[];
  read(cells: readonly Cell[]): CellResult;
}

/** Binds a map to a file: its headings, and its rows to find out in which order its days are written. */
export function bindMap(
  map: ImportMap,
  columns: readonly TargetColumn[],
  headings: readonly string[],
  rows: readonly ReadRow[],
): BoundMap {
  const placeOf = headingIndex(headings);
  const byName = new Map(columns.map((column) => [column.name, column]));
  const days = dateOrders(map, columns, headings);
  for (const { cells } of rows) days.add(cells);
  const dateOrder = days.orders();
  const readers: FieldReader[] = [];
  for (const [field, source] of Object.entries(map.columns)) {
    const column = byName.get(field);
    if (column === undefined) continue;
    const reader = sourceReader(source, column, placeOf, dateOrder[field]);
    if (reader !== undefined) readers.push({ field, ...reader });
  }
  const key = (map.key ?? []).map(placeOf);
  const used = new Set([...readers.flatMap(({ places }) => places), ...key]);
  const asked = [...(map.key ?? []), ...Object.values(map.columns).flatMap(headingsOf)];
  return {
    read: (row) => readRow(row, readers, key, map.defaults ?? {}, byName),
    originOf(field, { cells }) {
      const { places = [] } = readers.find((reader) => reader.field === field) ?? {};
      const [place, ...others] = places;
      const text = others.length > 0 ? null : cellAt(cells, place);
      return { headings: places.map((one) => headings[one] ?? `column ${one + 1}`), text };
    },
    missing: [...new Set(asked)].filter((heading) => placeOf(heading) === undefined),
    ignored: ignoredHeadings(headings, rows, used),
    dateOrder,
  };
}

function readRow(
  { cells }: ReadRow,
  readers: readonly FieldReader[],
  key: readonly (number | undefined)[],
  defaults: Readonly<Record<string, MappedValue>>,
  byName: ReadonlyMap<string, TargetColumn>,
): MappedRow {
  const row: MappedRow = { values: {}, changed: [], issues: [] };
  for (const { field, read } of readers) {
    const result = read(cells);
    if ("code" in result) row.issues.push({ field, ...result });
    else {
      row.values[field] = result.value;
      if (result.changed !== undefined) row.changed.push({ field, how: result.changed });
    }
  }
  for (const [field, value] of Object.entries(defaults))
    if (row.values[field] == null && byName.has(field)) row.values[field] = value;
  row.key = key.length === 0 ? undefined : rowKey(key.map((place) => cellAt(cells, place)));
  return row;
}

const cellAt = (cells: readonly Cell[], place: number | undefined): Cell =>
  place === undefined ? null : (cells[place] ?? null);

/** Undefined when the file has none of the columns. */
function sourceReader(
  source: ColumnSource,
  column: TargetColumn,
  placeOf: (heading: Heading) => number | undefined,
  order: DateOrder | undefined,
): Omit<FieldReader, "field"> | undefined {
  const places = headingsOf(source).flatMap((heading) => placeOf(heading) ?? []);
  if (typeof source === "object" && "value" in source) {
    const { value } = source;
    return { places, read: () => ({ value }) };
  }
  if (places.length === 0) return undefined;
  if (typeof source === "object" && "join" in source) {
    const { join, with: separator = " " } = source;
    const read = (cells: readonly Cell[]) =>
      readCell(
        column,
        joinParts(join, separator, (heading) => cellAt(cells, placeOf(heading))),
      );
    return { places, read };
  }
  const reading: CellReading = typeof source === "object" ? source : {};
  const [place = 0] = places;
  const readOne = cellReader(column, order === undefined ? reading : { ...reading, order });
  return { places, read: (cells) => readOne(cells[place] ?? null) };
}

function* textsAt(rows: readonly ReadRow[], place: number): Generator<string> {
  for (const { cells } of rows) {
    const cell = cells[place];
    if (cell != null) yield collapse(cell);
  }
}

/** Named ones always; a column without a heading only when something stands in it. */
function ignoredHeadings(
  headings: readonly string[],
  rows: readonly ReadRow[],
  used: ReadonlySet<number | undefined>,
): string[] {
  return headings.flatMap((heading, place) => {
    if (used.has(place)) return [];
    if (heading !== "") return [heading];
    return textsAt(rows, place).next().done === true ? [] : [`column ${place + 1}`];
  });
}
