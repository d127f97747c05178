import type postgres from "postgres";
import { sql as piece } from "../../../lib/db/index.ts";
import { toStatement } from "../../../lib/db/sql.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { orderBy, sortValues } from "../../../lib/resource/list/branches.ts";
import { encodeCursor } from "../../../lib/resource/list/cursor.ts";
import { where } from "../../../lib/resource/list/page.ts";
import { listedColumns, listParameters } from "../../../lib/resource/list/parameters.ts";
import { parseListQuery } from "../../../lib/resource/list/query.ts";

export interface ListCase {
  group: string;
  query: string;
}

/** Every documented sort and filter, each filter with values that find many, few or none; and some of them together. */
export async function listCases(sql: postgres.Sql): Promise<ListCase[]> {
  const cases: ListCase[] = [
    { group: "no filter", query: "" },
    ...listedColumns(properties).flatMap((column) =>
      ["", "-"].map((sign) => ({ group: "sort by one column", query: `sort=${sign}${column}` })),
    ),
    ...["-current_value,name", "status,-name", "-property_type,city", "has_active_alerts,-total_sqft"].map(
      (sort) => ({
        group: "sort by two columns",
        query: `sort=${sort}`,
      }),
    ),
    { group: "q: a word that many have", query: "q=tower" },
    { group: "q: words that one or few have", query: "q=oak%20tower%207771" },
    { group: "q: part of a number, about 0.4 %", query: "q=777" },
    { group: "bbox and near", query: "bbox=-88,40,-86,42" },
    { group: "bbox and near", query: "bbox=-125,24,-67,49" },
    { group: "bbox and near", query: "near=41.88,-87.63%26within_km=50".replace("%26", "&") },
    { group: "bbox and near", query: "near=35,-100&within_km=800" },
    { group: "filters together", query: "state=CA&property_type=office&status=active" },
    { group: "filters together", query: "status=active&current_value[gte]=150000000&occupancy_rate[lt]=80" },
    { group: "filters together", query: "property_type=office,retail&sort=-current_value" },
    { group: "a rare value in another order", query: "state=CA&sort=-current_value" },
    { group: "a rare value in another order", query: "current_value[gte]=198000000&sort=name" },
  ];
  for (const { name, filter } of listParameters(properties)) {
    if (filter === undefined) continue;
    const { operator, computedBy } = filter;
    const column = computedBy ?? filter.column;
    const { kind } = filter.value;
    const values =
      operator === "null"
        ? ["true", "false"]
        : operator === "eq"
          ? await quantiles(sql, column, kind, [0.5])
          : await quantiles(sql, column, kind, operator.startsWith("g") ? [0.3, 0.99] : [0.7, 0.01]);
    const group =
      operator === "eq" ? "filter by equality" : operator === "null" ? "filter by [null]" : "filter by range";
    for (const value of values)
      cases.push({ group, query: `${encodeURIComponent(name)}=${encodeURIComponent(value)}` });
  }
  return cases;
}

async function quantiles(
  sql: postgres.Sql,
  column: string,
  kind: string,
  shares: number[],
): Promise<string[]> {
  const text =
    kind === "timestamp"
      ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
      : `(${column})::text`;
  const found = await sql.unsafe<{ value: string }[]>(
    shares
      .map(
        (share) => `(select ${text} as value from properties where ${column} is not null order by ${column}
        offset (select floor(count(*) * ${share}) from properties where ${column} is not null) limit 1)`,
      )
      .join(" union all "),
  );
  return found.map(({ value }) => value);
}

/** A cursor about in the middle of what the query finds: the median of 101 rows of it by chance; null where there are none. */
export async function middle(sql: postgres.Sql, query: string): Promise<string | null> {
  const { conditions, order, fingerprint } = parseListQuery(properties, new URLSearchParams(query));
  const { text, params } = toStatement(piece`select ${sortValues(order)} as values
    from (select * from properties ${where(conditions)} order by id limit 101) properties order by ${orderBy(order)}`);
  const rows = await sql.unsafe<{ values: string }[]>(text, params as string[]);
  const at = rows[Math.floor(rows.length / 2)];
  return at === undefined ? null : encodeCursor(fingerprint, JSON.parse(at.values));
}

/** How many rows the query finds, counted to 100. */
export async function found(sql: postgres.Sql, query: string): Promise<number> {
  const { conditions } = parseListQuery(properties, new URLSearchParams(query));
  const { text, params } = toStatement(
    piece`select count(*)::int as count from (select 1 from properties ${where(conditions)} limit 100) as some_rows`,
  );
  const [row] = await sql.unsafe<{ count: number }[]>(text, params as string[]);
  return row?.count ?? 0;
}
