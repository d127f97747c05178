import { DatabaseTimeoutError, type Queries, sql } from "../db/index.ts";
import { where } from "./list.ts";
import type { ListQuery } from "./list-query.ts";

export interface Total {
  total: number;
  total_is_estimate: boolean;
}

/** An exact count reads every row found; after this long the planner's estimate is given in its place. */
const exactCountMs = 2_000;

/** How many properties the filters find, on whichever page. */
export async function countProperties(
  queries: Pick<Queries, "fetchVal">,
  query: Pick<ListQuery, "conditions" | "count">,
): Promise<Total> {
  if (query.count !== "exact") return estimate(queries, query);
  try {
    const statement = sql`select count(*)::float8 from properties ${where(query.conditions)}`;
    const total = await queries.fetchVal<number>(statement, {
      readOnly: true,
      prepare: false,
      timeoutMs: exactCountMs,
      name: "count_properties",
    });
    return { total: total ?? 0, total_is_estimate: false };
  } catch (error) {
    if (error instanceof DatabaseTimeoutError) return estimate(queries, query);
    throw error;
  }
}

type Explained = [{ Plan: { "Plan Rows": number } }];

async function estimate(queries: Pick<Queries, "fetchVal">, { conditions }: Pick<ListQuery, "conditions">) {
  const statement = sql`explain (format json) select 1 from properties ${where(conditions)}`;
  const plan = await queries.fetchVal<Explained>(statement, {
    readOnly: true,
    prepare: false,
    name: "estimate_properties",
  });
  return { total: plan?.[0].Plan["Plan Rows"] ?? 0, total_is_estimate: true };
}
