import { randomUUID } from "node:crypto";
import type { Issue } from "../../errors.ts";
import { type Collection, columnOf } from "../definition.ts";
import { valueFault } from "../list/values.ts";
import { type Values, validateInput } from "../validation/validate.ts";
import type { FileRow } from "./file.ts";
import { type Identity, identify } from "./identity.ts";

export interface ImportIssue {
  line: number;
  pointer: string;
  code: string;
  message: string;
}

/** A row that may be stored. */
export interface CheckedRow {
  identity: Identity;
  id: string;
  row: Values;
  server: Record<string, string | null>;
}

export interface CheckedFile {
  rows: number;
  refused: number;
  errors: ImportIssue[];
  /** Errors that had no more room in an answer. */
  omitted: number;
  /** The good rows, each once; the first of those with the same key. */
  good: CheckedRow[];
}

/** An answer has 6 MB at most: errors past this many bytes, as a string in JSON, are counted and not listed. */
const maxErrorBytes = 5_000_000;

/** Validates every row, each by the schema of a create, and puts line and column to what is wrong. */
export function checkRows(
  collection: Collection,
  rows: Iterable<FileRow>,
  sources: Record<string, string>,
  lineOffset: number,
): CheckedFile {
  const errors: ImportIssue[] = [];
  const good = new Map<string, CheckedRow>();
  const file = { rows: 0, refused: 0, omitted: 0 };
  let bytes = 0;
  for (const row of rows) {
    file.rows++;
    const checked = check(collection, row);
    if (!Array.isArray(checked)) {
      const { text } = checked.identity;
      if (!good.has(text)) good.set(text, checked);
      continue;
    }
    file.refused++;
    for (const issue of checked) {
      const error = describe(issue, row.line + lineOffset, sources);
      bytes += Buffer.byteLength(JSON.stringify(JSON.stringify(error)));
      if (bytes <= maxErrorBytes) errors.push(error);
      else file.omitted++;
    }
  }
  return { ...file, errors, good: [...good.values()] };
}

function check(collection: Collection, fileRow: FileRow): CheckedRow | Issue[] {
  if ("code" in fileRow) return [{ pointer: "", code: fileRow.code, message: fileRow.message }];
  const { input, key, server = {} } = fileRow.mapped;
  const checked = validateInput(collection, input);
  const issues = [...serverIssues(collection, server), ...(checked.ok ? [] : checked.issues)];
  if (issues.length > 0 || !checked.ok) return issues;
  const row = checked.value;
  const id = server.id?.toLowerCase();
  return { identity: identify(collection, row, { id, key }), id: id ?? randomUUID(), row, server };
}

/** What an exported row brings of the server's columns has to be of their kinds. */
function serverIssues(collection: Collection, server: Record<string, string | null>): Issue[] {
  return Object.entries(server).flatMap(([name, text]) => {
    const kind = columnOf(collection, name)?.kind;
    if (text === null || kind === undefined) return [];
    const wrong = valueFault(kind, text);
    return wrong === undefined ? [] : [{ pointer: `/${name}`, ...wrong }];
  });
}

function describe(issue: Issue, line: number, sources: Record<string, string>): ImportIssue {
  const { pointer = "", code, message } = issue;
  const source = sources[pointer.slice(1)];
  return { line, pointer, code, message: source === undefined ? message : `${message} (column ${source})` };
}
