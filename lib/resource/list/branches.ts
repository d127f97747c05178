import { type Sql, sql } from "../../db/index.ts";
import type { Column } from "../columns/column.ts";
import { castOf } from "../columns/postgres-type.ts";
import type { CursorValues } from "./cursor.ts";
import { choicesOf } from "./values.ts";

export interface SortKey {
  column: string;
  descending: boolean;
  /** Whether the filters leave rows in which the column is empty. */
  nullable: boolean;
  /** The SQL of a column that is computed. */
  computedBy?: string;
  /** What its values are. */
  value: Pick<Column, "kind" | "choices">;
}

/** A key as SQL, to the letter as the index on it has it. */
const keySql = ({ column, computedBy }: SortKey): string =>
  computedBy === undefined ? column : `(${computedBy})`;

/** The whole order: the named keys, then created_at and id in the last one's direction, so that no two rows are equal. */
export function totalOrder(
  named: readonly SortKey[],
  key: (column: string, descending: boolean) => SortKey,
): SortKey[] {
  const descending = named.at(-1)?.descending ?? true;
  const ties = (["created_at", "id"] as const).filter((tie) => named.every(({ column }) => column !== tie));
  return [...named, ...ties.map((column) => ({ ...key(column, descending), nullable: false }))];
}

/** What the order sorts a row by, as one JSON array of texts; instants in microseconds. */
export function sortValues(order: readonly SortKey[]): Sql {
  const texts = order.map((key) =>
    key.value.kind === "timestamp"
      ? sql.raw(`(extract(epoch from ${keySql(key)}) * 1000000)::bigint::text`)
      : sql.raw(`${keySql(key)}::text`),
  );
  return sql`json_build_array(${sql.join(texts, ", ")})::text`;
}

/** Empty values come last, whichever the direction. */
export function orderBy(order: readonly SortKey[]): Sql {
  const keys = order.map((key) => `${keySql(key)} ${key.descending ? "desc" : "asc"} nulls last`);
  return sql.raw(keys.join(", "));
}

/** As many ranges as one statement looks at; four keys of few values each would make thousands. */
const maxBranches = 100;

/** One range of an index: rows that fulfil the conditions, in an order that the index has. */
export interface Branch {
  conditions: Sql[];
  order: SortKey[];
}

/** The order inside a branch: as `orderBy`, but written as an index has it, for no branch mixes empty and other values of a first key. */
export function branchOrderBy(order: readonly SortKey[]): Sql {
  const keys = order.map((key, index) =>
    [
      keySql(key),
      key.descending ? "desc" : "asc",
      ...(key.descending && key.nullable && index > 0 ? ["nulls last"] : []),
    ].join(" "),
  );
  return sql.raw(keys.join(", "));
}

/**
 * The rows of a list, or those after a cursor, as branches whose union they are: each is one range of an index, so a page
 * costs the same wherever it lies and however many rows there are.
 */
export function branches(order: readonly SortKey[], after?: CursorValues): Branch[] {
  if (after === undefined) return whole([], order);
  const tail = tailStart(order, after);
  const rest = order.slice(tail);
  const last = order[tail - 1];
  const led = last !== undefined && after[tail - 1] == null && !isNamed(rest[0]) ? [last, ...rest] : rest;
  const found: Branch[] = [
    { conditions: [...equal(order.slice(0, tail), after), rowAfter(rest, after.slice(tail))], order: led },
  ];
  for (const [index, key] of order.entries()) {
    const value = after[index] ?? null;
    if (value === null) continue;
    const prefix = equal(order.slice(0, index), after);
    const following = order.slice(index + 1);
    if (index < tail) found.push(...later(prefix, key, value, following));
    if (key.nullable) found.push(...empty(prefix, key, following));
  }
  return found;
}

/** All rows that fulfil the conditions: split where one range would have to be sorted. */
function whole(conditions: Sql[], order: readonly SortKey[], room = maxBranches): Branch[] {
  const [key, ...following] = order;
  const values = key === undefined ? undefined : splitValues(key, following, room);
  if (
    key === undefined ||
    (values === undefined && !(key.nullable && (key.descending || isNamed(following[0]))))
  )
    return [{ conditions, order: [...order] }];
  const known =
    values === undefined
      ? [{ conditions: [...conditions, sql`${sql.raw(keySql(key))} is not null`], order: [...order] }]
      : values.flatMap((value) => whole([...conditions, is(key, value)], following, room / values.length));
  return key.nullable ? [...known, ...empty(conditions, key, following, room / 2)] : known;
}

/** The rows in which one key is empty. It stays in their order where no other key is named: an index begins with it. */
function empty(conditions: Sql[], key: SortKey, following: SortKey[], room = maxBranches): Branch[] {
  const all = [...conditions, isNull(key)];
  return isNamed(following[0])
    ? whole(all, following, room)
    : [{ conditions: all, order: [key, ...following] }];
}

/** The rows after `value` in one key, apart from what is empty. */
function later(prefix: Sql[], key: SortKey, value: string, following: SortKey[]): Branch[] {
  const values = splitValues(key, following);
  const comparison = sql.raw(key.descending ? "<" : ">");
  const condition = sql`${sql.raw(keySql(key))} ${comparison} ${bound(key, value)}`;
  if (values === undefined) return [{ conditions: [...prefix, condition], order: [key, ...following] }];
  return values
    .filter((one) => (key.descending ? one < value : one > value))
    .flatMap((one) => whole([...prefix, is(key, one)], following, maxBranches / values.length));
}

const isNamed = (key: SortKey | undefined) => key !== undefined && key.column !== "created_at";

/**
 * The values of a key that has few and that others follow. Taken value by value, the next key's index gives each branch its
 * order, where otherwise all rows of one value would be sorted. Undefined for any other key.
 */
function splitValues({ value }: SortKey, following: readonly SortKey[], room = maxBranches) {
  const values = isNamed(following[0]) ? choicesOf(value) : undefined;
  return values === undefined || values.length > room ? undefined : values;
}

/** Where the longest tail begins that one row comparison covers: one direction, and no empty value. */
function tailStart(order: readonly SortKey[], after: CursorValues): number {
  const direction = order.at(-1)?.descending;
  let start = order.length;
  while (start > 0) {
    const key = order[start - 1];
    if (key === undefined || key.descending !== direction || after[start - 1] == null) break;
    if (splitValues(key, order.slice(start)) !== undefined) break;
    start--;
  }
  return start;
}

function rowAfter(keys: readonly SortKey[], values: CursorValues): Sql {
  const left = keys.map((key) => sql.raw(keySql(key)));
  const right = keys.map((key, index) => bound(key, values[index] ?? ""));
  const comparison = sql.raw(keys[0]?.descending ? "<" : ">");
  return sql`(${sql.join(left, ", ")}) ${comparison} (${sql.join(right, ", ")})`;
}

const is = (key: SortKey, value: string) => sql`${sql.raw(keySql(key))} = ${bound(key, value)}`;
const isNull = (key: SortKey) => sql`${sql.raw(keySql(key))} is null`;

function equal(keys: readonly SortKey[], values: CursorValues): Sql[] {
  return keys.map((key, index) => {
    const value = values[index] ?? null;
    return value === null ? isNull(key) : is(key, value);
  });
}

/** A value in its exact text, as the column's type. The driver's own conversion would cut instants to milliseconds. */
function bound({ value: { kind } }: Pick<SortKey, "value">, text: string): Sql {
  if (kind === "timestamp")
    return sql`(timestamptz 'epoch' + ${text}::text::bigint * interval '1 microsecond')`;
  return sql`${text}::text::${sql.raw(castOf(kind))}`;
}
