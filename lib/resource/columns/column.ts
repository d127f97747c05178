import type { CollectionName } from "../collections.ts";

/** How a column's values look in JSON, in SQL and in a query string. */
export type ColumnKind =
  | "uuid"
  | "text"
  | "decimal"
  | "integer"
  | "date"
  | "timestamp"
  | "boolean"
  | "choice"
  | "reference"
  | "object"
  | "list";

/** Who writes a column: the caller at any time, the caller in a create alone, or the server. */
export type Writer = "caller" | "creator" | "server";

/** One column of a collection, said once: validation, SQL, filters, import, export and documentation are made from it. */
export interface Column<V = unknown> {
  kind: ColumnKind;
  description: string;
  /** A plausible value, for the documentation and for tests. */
  example: V | null;
  nullable: boolean;
  writer: Writer;
  /** What a create stores when it leaves the column out. Undefined: null, or the column must be given. */
  default?: V | undefined;
  /** Lists are filtered and sorted by it; an index (column, created_at, id) serves both. */
  listed: boolean;
  /** `q` looks for words in it. */
  searched: boolean;
  /** Headings under which spreadsheets have it, beside its name. */
  synonyms: readonly string[];
  /** Of a number: its bounds, both included, and the most decimals. */
  range?: { min: number; max: number; scale: number };
  /** Of a number: whether it is a percentage, 0 to 100, which files may have as a share of 1. */
  percent?: boolean;
  /** Of a text: the most characters (Unicode code points), and whether it may have several lines and be empty. */
  length?: { max: number; lines: "one" | "many" };
  /** Of a choice: its values. */
  choices?: readonly string[];
  /** Of a choice: what files may call its values, such as Hotel for hospitality. */
  choiceSynonyms?: Readonly<Record<string, string>>;
  /** A day or year that may not be later than this. */
  latest?: "today" | "five_years_ahead";
  /** Of a reference: the collection whose id it is. */
  collection?: CollectionName;
  /** Of a reference: the row that it names must belong to the same property. */
  sameProperty?: boolean;
  /** Of a list: where its rows are kept. */
  list?: ListTable;
  /** Of an object: its fields. It is stored as jsonb. */
  fields?: Columns;
  /** The SQL that computes it, over the table's columns. Such a column is not stored. */
  computedBy?: string;
  /** Answered only when `fields` names it. */
  onRequest?: boolean;
  /** Its name in the table, where that is not its name outside. */
  storedAs?: string;
}

/** The table of a list inside a row: `owner` refers to the row, `position` keeps the order. */
export interface ListTable {
  table: string;
  owner: string;
  columns: Record<string, Column>;
  /** The SQL of an item's JSON over the table's row, where it is not simply the columns. Its members are in their order. */
  item?: string;
  /** By the table's column its SQL over `g`, the item as it was given, and `o`, the row that owns it. */
  stored?: Record<string, string>;
}

export type Columns = Record<string, Column>;

/** What a definition may say of any column. */
export interface ColumnOptions<V> {
  /** It is never null. A create must give it, unless it has a default. */
  required?: boolean;
  default?: V;
  /** The caller writes it in a create and never changes it. */
  fixed?: boolean;
  /** The server writes it. */
  readOnly?: boolean;
  listed?: boolean;
  searched?: boolean;
  onRequest?: boolean;
  storedAs?: string;
  synonyms?: readonly string[];
  percent?: boolean;
  choiceSynonyms?: Readonly<Record<string, string>>;
  example?: V;
}

type Nullable<O> = O extends { required: true } | { default: string | number | boolean } ? false : true;
type WriterOf<O> = O extends { readOnly: true } ? "server" : O extends { fixed: true } ? "creator" : "caller";
type HasDefault<O> = O extends { default: string | number | boolean } ? true : false;

/** A column as its options make it, for the types of rows. */
export type ColumnWith<V, O> = Column<V> & {
  nullable: Nullable<O>;
  writer: WriterOf<O>;
  hasDefault?: HasDefault<O>;
};

type ValueOf<C> = C extends Column<infer V> ? V | (C["nullable"] extends false ? never : null) : never;
type Named<C extends Columns, W extends Writer> = {
  [K in keyof C]: C[K]["writer"] extends W ? K : never;
}[keyof C];
type MustGive<C extends Columns> = {
  [K in Named<C, "caller" | "creator">]: C[K]["nullable"] extends false
    ? C[K] extends { hasDefault?: true }
      ? never
      : K
    : never;
}[Named<C, "caller" | "creator">];

/** A row as it is answered. */
export type RowOf<C extends Columns> = { [K in keyof C]: ValueOf<C[K]> };
/** The body of a create. */
export type InputOf<C extends Columns> = { [K in MustGive<C>]: ValueOf<C[K]> } & {
  [K in Named<C, "caller" | "creator">]?: ValueOf<C[K]>;
};
/** The body of a merge patch (RFC 7396): null clears what may be empty. */
export type PatchOf<C extends Columns> = { [K in Named<C, "caller">]?: ValueOf<C[K]> };
