import { type Queries, type Sql, sql } from "../../../db/index.ts";
import { castOf } from "../../columns/postgres-type.ts";
import type { Collection } from "../../definition.ts";
import { valueFault } from "../../list/values.ts";
import { columnSql, storedColumns, tableOf } from "../../stored/stored.ts";
import type { Values } from "../../validation/validate.ts";
import type { Identity } from "./identity.ts";

/** As long as a request may take: a file of 6 MB is one statement, longer than the usual limit of one. */
export const importTimeoutMs = 28_000;

/** A stored row that a row of a file is. */
export interface Match {
  id: string;
  row: Values;
  /** Whether the row's key was known: it was found by it. */
  keyed: boolean;
}

/**
 * The stored rows that rows of a file are, by the place of the row. With `lock` they stay as they are to the end of the
 * transaction. Changes nothing.
 */
export async function matchRows(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  source: string,
  identities: readonly Identity[],
  { lock = false } = {},
): Promise<Map<number, Match>> {
  if (identities.length === 0) return new Map();
  const options = { timeoutMs: importTimeoutMs, readOnly: !lock, prepare: false };
  const found = await queries.fetchAll<{ n: number; id: string; rank: number }>(
    matching(collection, source, identities),
    { ...options, name: "import_match" },
  );
  const rows = await readStored(queries, collection, [...new Set(found.map(({ id }) => id))], lock);
  return new Map(
    found.flatMap(({ n, id, rank }) => {
      const row = rows.get(id);
      return row === undefined ? [] : [[n, { id, row, keyed: rank === 1 }] as const];
    }),
  );
}

/** In the order of their ids, so that two imports of the same rows wait for each other and never in a circle. */
async function readStored(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  ids: readonly string[],
  lock: boolean,
): Promise<Map<string, Values>> {
  if (ids.length === 0) return new Map();
  const rows = await queries.fetchAll<{ id: string; json: string }>(
    sql`select ${storedColumns(collection)} from ${tableOf(collection)}
      where id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json))
      order by id ${sql.raw(lock ? "for no key update" : "")}`,
    { timeoutMs: importTimeoutMs, readOnly: !lock, prepare: false, name: "import_stored" },
  );
  return new Map(rows.map(({ id, json }) => [id, JSON.parse(json)]));
}

/**
 * Each way to recognize a row is a join of its own, so that the planner may hash it. The first that finds a row counts. A
 * row with a key that is not known yet may be one that was stored without: but not one that has another key there.
 */
function matching(collection: Collection, source: string, identities: readonly Identity[]): Sql {
  const { recognizedBy, sources, countsEqualRows } = collection.options;
  const table = tableOf(collection);
  const width = Math.max(1, ...recognizedBy.map((names) => names.length));
  const shape = Array.from({ length: width }, (_, index) => `v${index} text`).join(", ");
  const keyless =
    sources === undefined
      ? sql`true`
      : sql`(given.key is null or not exists (select from ${sql.raw(sources.table)} s
          where s.source = ${source} and s.${sql.raw(sources.owner)} = t.id))`;
  const ways = [
    sql`select given.n, t.id, 0 as rank from given join ${table} t on t.id = given.id`,
    ...(sources === undefined
      ? []
      : [
          sql`select given.n, s.${sql.raw(sources.owner)}, 1 from given join ${sql.raw(sources.table)} s
            on s.source = ${source} and s.key = given.key where given.id is null`,
        ]),
    ...recognizedBy.map((names, group) => {
      const same = sql.join(
        names.map((name, index) => equal(collection, name, index)),
        " and ",
      );
      return countsEqualRows === true
        ? sql`select given.n, t.id, 2 from given cross join lateral (select t.id from ${table} t
            where ${same} and ${keyless} order by t.created_at, t.id offset given.occurrence - 1 limit 1) t
          where given.in_group = ${group}::int`
        : sql`select given.n, t.id, 2 from given join ${table} t
            on given.in_group = ${group}::int and ${same} where ${keyless}`;
    }),
  ];
  return sql`with given as materialized (select * from json_to_recordset(${asJson(collection, identities)}::text::json)
      as g (n integer, id uuid, key text, in_group integer, occurrence integer, ${sql.raw(shape)}))
    select distinct on (n) n, id, rank from (${sql.join(ways, " union all ")}) found order by n, rank, id`;
}

function asJson({ columns, options }: Collection, identities: readonly Identity[]): string {
  return JSON.stringify(
    identities.map(({ id, key, group, values, occurrence }, n) => {
      const names = group === null ? [] : (options.recognizedBy[group] ?? []);
      const fits = names.every((name, index) => {
        return valueFault(columns[name]?.kind ?? "text", values[index] ?? "")?.code === undefined;
      });
      return {
        n,
        id,
        key,
        in_group: fits ? group : null,
        occurrence,
        ...Object.fromEntries(fits ? values.map((value, index) => [`v${index}`, value]) : []),
      };
    }),
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
