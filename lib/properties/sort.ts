import { type Sql, sql } from "../db/index.ts";
import { type ColumnName, columns } from "./columns.ts";
import type { CursorValues } from "./cursor.ts";
import { choices } from "./filters.ts";

export interface SortKey {
  column: ColumnName;
  descending: boolean;
  /** Whether the filters leave rows in which the column is empty. */
  nullable: boolean;
}

/** The whole order: the named keys, then created_at and id in the last one's direction, so that no two rows are equal. */
export function totalOrder(named: readonly SortKey[]): SortKey[] {
  const descending = named.at(-1)?.descending ?? true;
  const ties = (["created_at", "id"] as const).filter((tie) => named.every(({ column }) => column !== tie));
  return [...named, ...ties.map((column) => ({ column, descending, nullable: false }))];
}

/** What the order sorts a row by, as one JSON array of texts; instants in microseconds. */
export function sortValues(order: readonly SortKey[]): Sql {
  const texts = order.map(({ column }) =>
    columns[column].kind === "timestamp"
      ? sql.raw(`(extract(epoch from ${column}) * 1000000)::bigint::text`)
      : sql.raw(`${column}::text`),
  );
  return sql`json_build_array(${sql.join(texts, ", ")})::text`;
}

/** Empty values come last, whichever the direction. */
export function orderBy(order: readonly SortKey[]): Sql {
  const keys = order.map(({ column, descending }) => `${column} ${descending ? "desc" : "asc"} nulls last`);
  return sql.raw(keys.join(", "));
}

/**
 * The order inside a branch: as `orderBy`, written so that an index fits. No branch mixes empty and other values of a
 * first key that descends, so that an index read backwards has the order.
 */
export function branchOrderBy(order: readonly SortKey[]): Sql {
  const keys = order.map(({ column, descending, nullable }, index) =>
    [
      column,
      descending ? "desc" : "asc",
      ...(descending && nullable && index > 0 ? ["nulls last"] : []),
    ].join(" "),
  );
  return sql.raw(keys.join(", "));
}

/**
 * The rows of a list, or those after a cursor, as branches whose union they are: each is one range of an index, so a page
 * costs the same wherever it lies and however many rows there are. Each branch is a list of conditions.
 */
export function branches(order: readonly SortKey[], after?: CursorValues): Sql[][] {
  if (after === undefined) return firstBranches(order);
  const tail = tailStart(order, after);
  const found: Sql[][] = [
    [...equal(order.slice(0, tail), after), rowAfter(order.slice(tail), after.slice(tail))],
  ];
  for (const [index, key] of order.entries()) {
    const value = after[index] ?? null;
    if (value === null) continue;
    const prefix = equal(order.slice(0, index), after);
    if (index < tail) {
      const later = sql`${sql.id(key.column)} ${sql.raw(key.descending ? "<" : ">")} ${bound(key, value)}`;
      found.push(...valueConditions(order, index).map((one) => [...prefix, later, ...one]));
    }
    if (key.nullable) found.push([...prefix, isNull(key)]);
  }
  return found;
}

function firstBranches(order: readonly SortKey[]): Sql[][] {
  const [first] = order;
  if (first === undefined) return [[]];
  const each = valueConditions(order, 0);
  const split = each.length > 1 || (first.nullable && first.descending);
  if (!split) return [[]];
  const known = each.length > 1 ? each : [[sql`${sql.id(first.column)} is not null`]];
  return first.nullable ? [...known, [isNull(first)]] : known;
}

/**
 * A key of few values that others follow is taken value by value: then the next key's index gives each branch its order,
 * where a sort of all rows with that value would be needed. No condition for any other key.
 */
function valueConditions(order: readonly SortKey[], index: number): Sql[][] {
  const key = order[index];
  const next = order[index + 1];
  const values = key === undefined ? undefined : choices[key.column];
  if (key === undefined || values === undefined || next === undefined || next.column === "created_at")
    return [[]];
  return values.map((value) => [sql`${sql.id(key.column)} = ${bound(key, value)}`]);
}

/** Where the longest tail begins that one row comparison covers: one direction, and no empty value. */
function tailStart(order: readonly SortKey[], after: CursorValues): number {
  const direction = order.at(-1)?.descending;
  let start = order.length;
  while (start > 0) {
    const key = order[start - 1];
    const fits = key?.descending === direction && after[start - 1] != null;
    if (!fits || valueConditions(order, start - 1).length > 1) break;
    start--;
  }
  return start;
}

function rowAfter(keys: readonly SortKey[], values: CursorValues): Sql {
  const left = keys.map(({ column }) => sql.id(column));
  const right = keys.map((key, index) => bound(key, values[index] ?? ""));
  const comparison = sql.raw(keys[0]?.descending ? "<" : ">");
  return sql`(${sql.join(left, ", ")}) ${comparison} (${sql.join(right, ", ")})`;
}

const isNull = ({ column }: SortKey) => sql`${sql.id(column)} is null`;

function equal(keys: readonly SortKey[], values: CursorValues): Sql[] {
  return keys.map((key, index) => {
    const value = values[index] ?? null;
    return value === null ? isNull(key) : sql`${sql.id(key.column)} = ${bound(key, value)}`;
  });
}

const casts = {
  uuid: "uuid",
  text: "text",
  choice: "text",
  decimal: "numeric",
  integer: "integer",
  date: "date",
  boolean: "boolean",
};

/** A value in its exact text, as the column's type. The driver's own conversion would cut instants to milliseconds. */
function bound({ column }: Pick<SortKey, "column">, text: string): Sql {
  const { kind } = columns[column];
  if (kind === "timestamp")
    return sql`(timestamptz 'epoch' + ${text}::text::bigint * interval '1 microsecond')`;
  return sql`${text}::text::${sql.raw(casts[kind])}`;
}
