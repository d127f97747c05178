import { DatabaseTimeoutError, type Queries, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { where } from "./page.ts";
import type { ListQuery } from "./query.ts";

export interface Total {
  total: number;
  total_is_estimate: boolean;
}

/** An exact count reads every row found; after this long the planner's estimate is given in its place. */
const exactCountMs = 2_000;

/** How many rows the filters find, on whichever page. */
export async function countRows(
  queries: Pick<Queries, "fetchVal">,
  collection: Collection,
  query: Pick<ListQuery, "conditions" | "count">,
): Promise<Total> {
  if (query.count !== "exact") return estimate(queries, collection, query);
  try {
    const statement = sql`select count(*)::float8 from ${sql.raw(collection.table)} ${where(query.conditions)}`;
    const total = await queries.fetchVal<number>(statement, {
      readOnly: true,
      prepare: false,
      timeoutMs: exactCountMs,
      name: `count_${collection.name}`,
    });
    return { total: total ?? 0, total_is_estimate: false };
  } catch (error) {
    if (error instanceof DatabaseTimeoutError) return estimate(queries, collection, query);
    throw error;
  }
}

type Explained = [{ Plan: { "Plan Rows": number } }];

async function estimate(
  queries: Pick<Queries, "fetchVal">,
  { name, table }: Collection,
  { conditions }: Pick<ListQuery, "conditions">,
) {
  const statement = sql`explain (format json) select 1 from ${sql.raw(table)} ${where(conditions)}`;
  const plan = await queries.fetchVal<Explained>(statement, {
    readOnly: true,
    prepare: false,
    name: `estimate_${name}`,
  });
  return { total: plan?.[0].Plan["Plan Rows"] ?? 0, total_is_estimate: true };
}
