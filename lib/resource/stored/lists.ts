import { type CallOptions, type Queries, sql } from "../../db/index.ts";
import type { ListTable } from "../columns/column.ts";
import { castOf } from "../columns/postgres-type.ts";
import type { Collection } from "../definition.ts";
import type { Values } from "../validation/validate.ts";
import { sqlName } from "./json.ts";
import { tableOf } from "./stored.ts";

/** The lists among the columns of that name, each with its table. */
export function listsOf({ columns }: Collection, names: Iterable<string>): [name: string, list: ListTable][] {
  return [...names].flatMap((name): [string, ListTable][] => {
    const list = columns[name]?.list;
    return list === undefined ? [] : [[name, list]];
  });
}

/** Writes the named lists of a row, each whole: what was there before goes. */
export async function replaceLists(
  tx: Queries,
  collection: Collection,
  id: string,
  row: Values,
  names: Iterable<string>,
): Promise<void> {
  for (const [, { table, owner }] of listsOf(collection, names))
    await tx.execute(sql`delete from ${sql.raw(table)} where ${sql.raw(owner)} = ${id}`);
  await insertLists(tx, collection, [{ id, row }], names);
}

/** Writes the named lists of rows that have none yet. */
export async function insertLists(
  tx: Queries,
  collection: Collection,
  rows: readonly { id: string; row: Values }[],
  names: Iterable<string>,
  options: CallOptions = {},
): Promise<void> {
  for (const [name, list] of listsOf(collection, names)) {
    const items = rows.flatMap(({ id, row }) => {
      const own = Array.isArray(row[name]) ? row[name] : [];
      return own.map((item: Values, position) => ({ ...item, position, [owner]: id }));
    });
    if (items.length > 0) await tx.execute(insertItems(collection, list, items), options);
  }
}

/** The member of an item that holds its row's id, apart from the columns' own names. */
const owner = "id of the row";

function insertItems(collection: Collection, list: ListTable, items: readonly Values[]) {
  const { table, columns, stored } = list;
  const entries = Object.entries(columns);
  const targets =
    stored ??
    Object.fromEntries(entries.map(([name, column]) => [sqlName(name, column), `g.${sqlName(name)}`]));
  const names = Object.keys(targets).join(", ");
  const values = Object.values(targets).join(", ");
  const shape = entries.map(([name, { kind }]) => `${sqlName(name)} ${castOf(kind)}`).join(", ");
  return sql`insert into ${sql.raw(`${table} (${list.owner}, position, ${names})`)}
    select o.id, ${sql.raw(`g.position, ${values}`)}
    from ${tableOf(collection)} o join
      json_to_recordset(${JSON.stringify(items)}::text::json)
        as ${sql.raw(`g (${sqlName(owner)} uuid, position integer, ${shape}) on o.id = g.${sqlName(owner)}`)}`;
}
