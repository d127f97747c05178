import type { Queries } from "../db/index.ts";
import type { Issue, ProblemCode } from "../errors.ts";
import type { ImportMap } from "../tabular/maps/map.ts";
import { type CollectionName, collections, singular, tableName } from "./collections.ts";
import { ownId, provenance } from "./columns/builders.ts";
import type { Column, Columns, RowOf } from "./columns/column.ts";
import type { SearchParameter } from "./search-parameter.ts";

/** A row on its way into the table. */
export interface Change<R> {
  /** The row as it will be stored. A rule may set columns that follow from others. */
  row: R;
  /** The row as it is stored now; null for a new one. */
  before: R | null;
  /** The columns that the caller gave. */
  given: ReadonlySet<string>;
}

/** A rule over several columns: what is wrong with the change, or nothing. */
export type Rule<R> = (change: Change<R>) => Issue[];

/** What a broken constraint of the table means to the caller. */
export interface BrokenConstraint {
  /** `validation_failed` when left out. */
  problem?: ProblemCode;
  pointer: string;
  code: string;
  message: string;
}

export interface CollectionOptions<C extends Columns> {
  /** What an imported row is recognized by when it names no id: the first of these whose columns all have values. */
  recognizedBy: readonly (readonly (keyof C & string)[])[];
  /** Equal rows are different ones, as two payments of one day may be: the second of a file is the second that is stored. */
  countsEqualRows?: true;
  /** A file may have a column for each choice of `choice`, whose cells are `value`: each cell is then a row. */
  unfolds?: { choice: keyof C & string; value: keyof C & string };
  rules?: readonly Rule<RowOf<C>>[];
  /** By the constraint's name. Checks, keys and references named after their column need no entry. */
  constraints?: Record<string, BrokenConstraint>;
  /** Filters of the list that are not a column's, in the order in which they are documented. */
  searches?: Record<string, SearchParameter>;
  /** Maps for files with other columns, by name. */
  importMaps?: Record<string, ImportMap>;
  /** What has to be asked of the database, and locked there, before a row is written; it throws. */
  guard?: (tx: Queries, row: RowOf<C>) => Promise<void>;
  /** Its rows have figures by the day: an import may be of a past one. */
  keepsFigures?: true;
  /** The kinds of problem, beside the usual ones, that a create or a change may be answered with. */
  problems?: readonly ProblemCode[];
  /** The table that keeps what imported rows are recognized by: (source, key, <owner>). */
  sources?: { table: string; owner: string };
}

/** A collection as the engine uses it. Its name is its path. */
export interface Collection<C extends Columns = Columns> {
  name: CollectionName;
  /** Its table: the name with underscores. */
  table: string;
  /** `property`, and `a property`. */
  one: string;
  aOne: string;
  columns: C;
  /** All names, in the order of the answers. */
  columnNames: readonly string[];
  options: CollectionOptions<Columns>;
}

type Whole<C extends Columns> = { id: typeof ownId } & C & ReturnType<typeof provenance>;

/** Makes a collection out of the columns that are its own; id, timestamps and subjects are every collection's. */
export function collection<const C extends Columns>(
  name: CollectionName,
  own: C,
  options: CollectionOptions<C>,
): Collection<Whole<C>> {
  const columns = { id: ownId, ...own, ...provenance(singular(name)) } as Whole<C>;
  return {
    name,
    table: tableName(name),
    one: singular(name),
    aOne: collections[name].one,
    columns,
    columnNames: Object.keys(columns),
    options: options as unknown as CollectionOptions<Columns>,
  };
}

/** The row type of a collection. */
export type Row<T> = T extends Collection<infer C> ? RowOf<C> : never;

/** The column of that name, or undefined when the collection has none. */
export function columnOf({ columns }: Pick<Collection, "columns">, name: string): Column | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined;
}

/** A value made once for each collection, at its first use. */
export function perCollection<T>(make: (collection: Collection) => T): (collection: Collection) => T {
  const made = new WeakMap<Collection, T>();
  return (collection) => {
    let value = made.get(collection);
    if (value === undefined) {
      value = make(collection);
      made.set(collection, value);
    }
    return value;
  };
}
