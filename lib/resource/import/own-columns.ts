import { parseJson } from "../../json.ts";
import { type Collection, columnOf, perCollection } from "../definition.ts";
import { type Cell, given, type ImportMap, known, type MappedRow } from "../import-map.ts";

/** The map of the collection's own export: its columns under their own names, every cell as it was written. */
export const ownColumns = perCollection((collection): ImportMap => {
  const { columnNames, columns } = collection;
  const required = (name: string) =>
    columns[name]?.writer !== "server" &&
    columns[name]?.nullable === false &&
    columns[name]?.default === undefined;
  return {
    columns: columnNames.map((name) => (required(name) ? name : `${name}?`)),
    sources: {},
    read(cell) {
      const row = Object.fromEntries(columnNames.map((name) => [name, typed(collection, name, cell(name))]));
      const { input, ...more } = split(collection, row);
      // An exported row's empty value is empty; in a row that somebody wrote it is one to derive.
      return { input: more.server?.id == null ? known(input) : given(input), ...more };
    },
  };
});

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** A cell as JSON would have it; what is not a number, a truth value or JSON stays text, which the schema refuses. */
function typed(collection: Collection, name: string, cell: Cell): unknown {
  const kind = columnOf(collection, name)?.kind;
  if (cell == null) return cell;
  if ((kind === "decimal" || kind === "integer") && jsonNumber.test(cell))
    return cell.length <= 15 ? Number(cell) : parseJson(cell);
  if (kind === "list" || kind === "object") return jsonOrText(cell);
  return kind === "boolean" && (cell === "true" || cell === "false") ? cell === "true" : cell;
}

function jsonOrText(cell: string): unknown {
  try {
    return parseJson(cell);
  } catch {
    return cell;
  }
}

/**
 * The caller's columns and those of the server, which an exported row brings back. A row with its id is one: there an
 * empty created_by is empty, where for any other row the caller's name would stand.
 */
export function split(collection: Collection, row: Record<string, unknown>): MappedRow {
  const input: Record<string, unknown> = {};
  const server: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(row)) {
    const column = columnOf(collection, name);
    if (column?.computedBy !== undefined) continue;
    if (column?.writer !== "server") input[name] = value;
    else if (value != null) server[name] = String(value);
    else if (value === null && row.id != null) server[name] = null;
  }
  return { input, server };
}
