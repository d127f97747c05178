import { randomUUID } from "node:crypto";
import type { Issue } from "../../errors.ts";
import { type DamagedRow, isDamaged } from "../../tabular/table.ts";
import { type Collection, columnOf } from "../definition.ts";
import { valueFault } from "../list/values.ts";
import { type Values, validateInput } from "../validation/validate.ts";
import type { FileRow } from "./rows.ts";

/** A row of a file on its way into the collection. What could not be read of it stands in its issues. */
export interface Candidate extends FileRow {
  /** The id that it has as a new row. */
  id: string;
}

/** A row of which nothing can be known, with what is wrong with it. */
export interface RefusedRow {
  refused: true;
  line: number;
  issues: Issue[];
  origin?: FileRow["origin"];
}

export interface CheckedFile {
  /** In the order of the file. */
  rows: (Candidate | RefusedRow)[];
  /** Values that were changed on the way, by field. */
  adjusted: Record<string, { rounded: number; recoded: number }>;
}

export const isRefused = (row: Candidate | RefusedRow): row is RefusedRow => "refused" in row;

/** Looks at each row for itself. */
export function checkRows(collection: Collection, rows: Iterable<FileRow | DamagedRow>): CheckedFile {
  const file: CheckedFile = { rows: [], adjusted: {} };
  for (const row of rows) {
    const checked = isDamaged(row) ? damaged(row) : check(collection, row);
    file.rows.push(checked);
    if (!isRefused(checked)) countChanges(file.adjusted, checked);
  }
  return file;
}

const damaged = ({ line, code, message }: DamagedRow): RefusedRow => ({
  refused: true,
  line,
  issues: [{ pointer: "", code, message }],
});

function check(collection: Collection, row: FileRow): Candidate | RefusedRow {
  const broken = [...serverIssues(collection, row.server), ...keyIssues(row.key)];
  if (broken.length > 0) {
    const issues = [...broken, ...row.issues, ...createIssues(collection, row)];
    return { refused: true, line: row.line, issues, origin: row.origin };
  }
  return { ...row, id: row.server.id?.toLowerCase() ?? randomUUID() };
}

/** What else is wrong with a row as a new one, beside what could not be read of it. */
export function createIssues(collection: Collection, { input, issues }: FileRow): Issue[] {
  const checked = validateInput(collection, known(input));
  return checked.ok
    ? []
    : checked.issues.filter(({ pointer }) => !issues.some((one) => one.pointer === pointer));
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

function keyIssues(key: string | undefined): Issue[] {
  if (key === undefined || (key.isWellFormed() && !key.includes("\0"))) return [];
  return [{ pointer: "", code: "bad_character", message: "The key must be valid Unicode without NUL." }];
}

function countChanges(adjusted: CheckedFile["adjusted"], { changed }: FileRow): void {
  for (const { field, how } of changed) {
    adjusted[field] ??= { rounded: 0, recoded: 0 };
    adjusted[field][how]++;
  }
}

/** Columns without those that have no value. */
export function known(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}
