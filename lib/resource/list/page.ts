import { type Queries, type Sql, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { branches, branchOrderBy, orderBy, type SortKey, sortValues } from "./branches.ts";
import { encodeCursor } from "./cursor.ts";
import type { ListForm } from "./forms/forms.ts";
import type { ListQuery } from "./query.ts";

export interface ListPage {
  /** One text per row, in the form that was asked for. */
  rows: string[];
  nextCursor: string | null;
}

/** A Lambda's answer, in which the body is a JSON string, has 6 MB at most; what is over this goes to the next page. */
const maxPageBytes = 5_500_000;

interface FoundRow {
  row: string;
  sort_values: string;
}

/** One page of the list, and the cursor of the next when there is one. */
export async function listRows(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  query: ListQuery,
  form: ListForm,
): Promise<ListPage> {
  const found = await queries.fetchAll<FoundRow>(pageQuery(collection, query, form), {
    readOnly: true,
    prepare: false,
    name: `list_${collection.name}`,
  });
  const fitting = howManyFit(found.slice(0, query.limit));
  const last = found[fitting - 1];
  const more = found.length > fitting && last !== undefined;
  return {
    rows: found.slice(0, fitting).map(({ row }) => row),
    nextCursor: more ? encodeCursor(query.fingerprint, JSON.parse(last.sort_values)) : null,
  };
}

/** Each branch gives at most a page and one row more; the union's first rows are the page. */
function pageQuery(collection: Collection, query: ListQuery, form: ListForm): Sql {
  const { conditions, furtherConditions, order, limit, fields, after } = query;
  const table = sql.raw(collection.table);
  // A limit in the text, not a parameter: the planner has to know that few rows are wanted.
  const rows = sql.raw(String(limit + 1));
  const filters = after === undefined ? conditions : furtherConditions;
  const parts = branches(order, after).map(
    (branch) => sql`(select * from ${table} ${where([...branch.conditions, ...filters])}
      order by ${branchOrderBy(led(branch.order, query, collection))} limit ${rows})`,
  );
  return sql`select ${form.row(collection, fields)} as row, ${sortValues(order)} as sort_values
    from (${sql.join(parts, " union all ")}) ${table} order by ${orderBy(order)} limit ${rows}`;
}

/** A column that is empty throughout changes no order, but put first it lets the index on it be seen to have the order. */
function led(order: SortKey[], { empty }: ListQuery, { columns }: Collection): SortKey[] {
  const [first] = order;
  if (empty === undefined || first?.column !== "created_at") return order;
  const { computedBy } = columns[empty] ?? {};
  const key = { ...first, column: empty, nullable: true };
  return [computedBy === undefined ? key : { ...key, computedBy }, ...order];
}

export function where(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql.raw("") : sql`where ${sql.join(conditions, " and ")}`;
}

/** How many of the rows one answer has room for; at least the first. */
export function howManyFit(rows: readonly Pick<FoundRow, "row">[]): number {
  let bytes = 0;
  const over = rows.findIndex(({ row }) => {
    bytes += Buffer.byteLength(JSON.stringify(row));
    return bytes > maxPageBytes;
  });
  return over === -1 ? rows.length : Math.max(1, over);
}
