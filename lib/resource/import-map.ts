/** Null when it is empty, undefined when its column is not in the file. */
export type Cell = string | null | undefined;

/** What a map makes of one row of a file. */
export interface MappedRow {
  /** What the schema then judges; a column that is left out is empty. */
  input: Record<string, unknown>;
  /** What the row is recognized by when it comes again; undefined: by the columns that the collection names. */
  key?: string;
  /** What only the server writes otherwise: an exported file brings it back. */
  server?: Record<string, string | null>;
}

/** How the columns of one kind of CSV file become the columns of a collection. */
export interface ImportMap {
  /** The columns that the file may have; those without a question mark it must have. */
  columns: readonly string[];
  /** The file's column by the collection's, where the names differ; for messages. */
  sources: Record<string, string>;
  read(cell: (column: string) => Cell): MappedRow;
}

/** Columns without those that have no value. */
export function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
}

/** Those whose column the file has, empty ones too. */
export function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Sentences out of the parts that are there. */
export function sentences(...parts: (string | null)[]): string | null {
  return parts.flatMap((part) => (part === null ? [] : [`${part}.`])).join(" ") || null;
}
