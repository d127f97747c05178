import { createHash, randomUUID } from "node:crypto";
import type { Issue } from "../errors.ts";
import { type ColumnName, columnNames, columns } from "./columns.ts";
import type { FileRow } from "./import-file.ts";
import { refuseValue } from "./query-values.ts";
import type { PropertyInput } from "./schema.ts";
import { validateProperty } from "./validate.ts";

export interface ImportIssue {
  line: number;
  pointer: string;
  code: string;
  message: string;
}

/** A row that may be stored. */
export interface CheckedRow {
  key: string;
  id: string;
  input: PropertyInput;
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
    const checked = check(row);
    if (!Array.isArray(checked)) {
      if (!good.has(checked.key)) good.set(checked.key, checked);
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

function check(row: FileRow): CheckedRow | Issue[] {
  if ("code" in row) return [{ pointer: "", code: row.code, message: row.message }];
  const { input, key, server = {} } = row.mapped;
  const checked = validateProperty(input);
  const issues = [...serverIssues(server), ...(checked.ok ? [] : checked.issues)];
  if (issues.length > 0 || !checked.ok) return issues;
  const id = server.id?.toLowerCase() ?? randomUUID();
  return { key: key ?? digest(checked.value), id, input: checked.value, server };
}

/** What an exported row brings of the server's columns has to be of their kinds. */
function serverIssues(server: Record<string, string | null>): Issue[] {
  return Object.entries(server).flatMap(([name, text]) => {
    if (text === null) return [];
    const wrong = refuseValue(columns[name as ColumnName].kind, text);
    return wrong === undefined ? [] : [{ pointer: `/${name}`, ...wrong }];
  });
}

/** Recognises a row that has no key of its own by all that it holds. */
function digest(input: PropertyInput): string {
  const values: Record<string, unknown> = input;
  return createHash("sha256")
    .update(JSON.stringify(columnNames.map((name) => values[name] ?? null)))
    .digest("base64url");
}

function describe(issue: Issue, line: number, sources: Record<string, string>): ImportIssue {
  const { pointer = "", code, message } = issue;
  const source = sources[pointer.slice(1)];
  return { line, pointer, code, message: source === undefined ? message : `${message} (column ${source})` };
}
