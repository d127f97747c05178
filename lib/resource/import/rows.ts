import type { Issue } from "../../errors.ts";
import { pointerToken } from "../../json.ts";
import { type BoundMap, bindMap } from "../../tabular/maps/bind.ts";
import type { JsonRow } from "../../tabular/ndjson.ts";
import { type DamagedRow, isDamaged, type ReadRow, readRows, type Table } from "../../tabular/table.ts";
import { quoted } from "../../tabular/values/result.ts";
import { type Collection, columnOf } from "../definition.ts";
import type { Values } from "../validation/validate.ts";
import type { ChosenMap } from "./maps/choose-map.ts";
import { importTargets } from "./maps/targets.ts";

/** A row of a file in the collection's columns. What the file leaves empty is null; what it does not have is left out. */
export interface FileRow {
  line: number;
  input: Values;
  /** What the server writes otherwise: an exported row brings it back. */
  server: Record<string, string | null>;
  /** What the map's key makes of it. */
  key: string | undefined;
  changed: readonly { field: string; how: "rounded" | "recoded" }[];
  /** What could not be read. */
  issues: Issue[];
  /** Where a field's value came from, for a message about it: ` (column NOI, value "x")`. */
  origin(field: string, message: string): string;
}

/** The rows of a table by a map that is bound to it. */
export function* mappedRows(
  collection: Collection,
  { table, chosen }: { table: Table; chosen: ChosenMap },
  bound: BoundMap,
): Generator<FileRow | DamagedRow> {
  for (const row of table.rows) {
    if (isDamaged(row)) {
      yield row;
      continue;
    }
    const { values, key, changed, issues } = bound.read(row);
    yield {
      line: row.line,
      ...split(collection, values),
      key: chosen.map.key === undefined ? undefined : key,
      changed,
      issues: issues.map(({ field, code, message }) => ({
        pointer: `/${pointerToken(field)}`,
        code,
        message,
      })),
      origin: (field, message) => origin(field, row, bound, message),
    };
  }
}

export function bindTo(collection: Collection, { map }: ChosenMap, { headings, rows }: Table): BoundMap {
  return bindMap(map, importTargets(collection), headings, readRows(rows));
}

/** The objects of an NDJSON file, whose members are the collection's columns and have their JSON values. */
export function* jsonRows(
  collection: Collection,
  rows: Iterable<JsonRow | DamagedRow>,
): Generator<FileRow | DamagedRow> {
  for (const row of rows) {
    if (isDamaged(row)) yield row;
    else {
      const { line, record } = row;
      yield { line, ...split(collection, record), key: undefined, changed: [], issues: [], origin: () => "" };
    }
  }
}

/**
 * The caller's columns and those of the server. A row with its id is an exported one, which brings back what the server wrote;
 * there an empty created_by is empty, where for any other row the caller's name would stand. Without an id it is ignored.
 */
function split(collection: Collection, row: Values): Pick<FileRow, "input" | "server"> {
  const input: Values = {};
  const server: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(row)) {
    const column = columnOf(collection, name);
    if (column?.computedBy !== undefined) continue;
    if (column?.writer !== "server") input[name] = value;
    else if (row.id != null) server[name] = value == null ? null : String(value);
  }
  return { input, server };
}

function origin(field: string, row: ReadRow, bound: BoundMap, message: string): string {
  const { headings, text } = bound.originOf(field, row);
  const named = headings.length > 1 || (headings.length === 1 && headings[0] !== field);
  const parts = [
    ...(named ? [`column ${headings.join(", ")}`] : []),
    ...(text === null || text.trim() === "" || message.includes(quoted(text.trim()))
      ? []
      : [`value ${quoted(text.trim())}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
