import { type Queries, type Sql, sql } from "../../db/index.ts";
import type { Collection } from "../definition.ts";
import { castOf } from "../list/values.ts";
import { columnSql, tableOf } from "../stored/stored.ts";
import type { CheckedRow } from "./check.ts";

/** As long as a request may take: a file of 6 MB is one statement, longer than the usual limit of one. */
export const importTimeoutMs = 28_000;

/** Which of the rows are stored already: the stored row's id by the place of the row. Changes nothing. */
export async function matchRows(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  source: string,
  rows: readonly CheckedRow[],
): Promise<Map<number, string>> {
  if (rows.length === 0) return new Map();
  const found = await queries.fetchAll<{ n: number; id: string }>(matching(collection, source, rows), {
    timeoutMs: importTimeoutMs,
    readOnly: true,
    prepare: false,
    name: "import_match",
  });
  return new Map(found.map(({ n, id }) => [n, id]));
}

/** Each way to recognize a row is a join of its own, so that the planner may hash it. The first that finds a row counts. */
function matching(collection: Collection, source: string, rows: readonly CheckedRow[]): Sql {
  const { recognizedBy, sources } = collection.options;
  const table = tableOf(collection);
  const width = Math.max(1, ...recognizedBy.map((names) => names.length));
  const shape = Array.from({ length: width }, (_, index) => `v${index} text`).join(", ");
  const ways = [
    sql`select given.n, t.id, 0 as rank from given join ${table} t on t.id = given.id`,
    ...(sources === undefined
      ? []
      : [
          sql`select given.n, s.${sql.raw(sources.owner)}, 1 from given join ${sql.raw(sources.table)} s
            on s.source = ${source} and s.key = given.key`,
        ]),
    ...recognizedBy.map(
      (names, group) => sql`select given.n, t.id, 2 from given join ${table} t
        on given.in_group = ${group}::int and ${sql.join(
          names.map((name, index) => equal(collection, name, index)),
          " and ",
        )}`,
    ),
  ];
  return sql`with given as materialized (select * from json_to_recordset(${asJson(rows)}::text::json)
      as g (n integer, id uuid, key text, in_group integer, ${sql.raw(shape)}))
    select distinct on (n) n, id from (${sql.join(ways, " union all ")}) found order by n, rank, id`;
}

function asJson(rows: readonly CheckedRow[]): string {
  return JSON.stringify(
    rows.map(({ id, identity: { key, group, values } }, n) => ({
      n,
      id,
      key,
      in_group: group,
      ...Object.fromEntries(values.map((value, index) => [`v${index}`, value])),
    })),
  );
}

function equal(collection: Collection, name: string, index: number): Sql {
  const kind = collection.columns[name]?.kind ?? "text";
  const column = sql`t.${columnSql(collection, name)}`;
  const value = sql.raw(`given.v${index}`);
  return kind === "text"
    ? sql`lower(${column}) = ${value}`
    : sql`${column} = ${value}::${sql.raw(castOf(kind))}`;
}
