/** Null when the file has nothing there; an empty text when the file says that it is one. */
export type Cell = string | null;

/** A row of a file, or why it could not be read. `line` is where it begins, as an editor or the spreadsheet counts. */
export type TableRow = ReadRow | DamagedRow;

export interface ReadRow {
  line: number;
  cells: Cell[];
}

export interface DamagedRow {
  line: number;
  code: string;
  message: string;
}

/** A file of rows and columns. A file without headings has none, and header line 0. */
export interface Table {
  headings: string[];
  headerLine: number;
  rows: TableRow[];
}

export const isDamaged = (row: object): row is DamagedRow => "code" in row;

export const isEmpty = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => cell === null || blank.test(cell));

const blank = /^\s*$/;

/** The rows that could be read. */
export const readRows = (rows: readonly TableRow[]): ReadRow[] =>
  rows.filter((row): row is ReadRow => !isDamaged(row));
