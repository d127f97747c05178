import { parseJson } from "../../json.ts";
import { type ColumnName, columnNames, columns } from "../columns.ts";
import type { Cell } from "./cells.ts";
import { given, type ImportMap, known, type MappedRow } from "./map.ts";

const required = new Set<ColumnName>(["name", "address", "city", "state", "property_type"]);

/** Our own export: the table's columns under their own names, every cell as it was written. */
export const native: ImportMap = {
  columns: columnNames.map((name) => (required.has(name) ? name : `${name}?`)),
  sources: {},
  read(cell) {
    const { input, ...more } = split(
      Object.fromEntries(columnNames.map((name) => [name, typed(name, cell(name))])),
    );
    // An exported row's empty occupancy rate is none; in a row that somebody wrote it is one to derive.
    return { input: more.key === undefined ? known(input) : given(input), ...more };
  },
};

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** A cell as JSON would have it; what is no number or truth value stays text, which the schema refuses. */
function typed(name: ColumnName, cell: Cell): unknown {
  const { kind } = columns[name];
  if (cell == null) return cell;
  if ((kind === "decimal" || kind === "integer") && jsonNumber.test(cell))
    return cell.length <= 15 ? Number(cell) : parseJson(cell);
  return kind === "boolean" && (cell === "true" || cell === "false") ? cell === "true" : cell;
}

/**
 * The caller's columns and those of the server, which an exported row brings back. A row with its id is one: there an
 * empty created_by is empty, where for any other row the caller's name would stand.
 */
export function split(row: Record<string, unknown>): MappedRow {
  const input: Record<string, unknown> = {};
  const server: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(row)) {
    if (!isServers(name)) input[name] = value;
    else if (value != null) server[name] = String(value);
    else if (value === null && row.id != null) server[name] = null;
  }
  return { input, server, ...(server.id == null ? {} : { key: server.id.toLowerCase() }) };
}

const isServers = (name: string) =>
  Object.hasOwn(columns, name) && columns[name as ColumnName].writer === "server";
