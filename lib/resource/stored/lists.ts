import { type Queries, sql } from "../../db/index.ts";
import type { ListTable } from "../columns/column.ts";
import type { Collection } from "../definition.ts";
import { castOf } from "../list/values.ts";
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
  for (const [name, list] of listsOf(collection, names)) {
    const table = sql.raw(list.table);
    await tx.execute(sql`delete from ${table} where ${sql.raw(list.owner)} = ${id}`);
    const items = row[name];
    if (Array.isArray(items) && items.length > 0) await tx.execute(insertItems(collection, list, id, items));
  }
}

function insertItems(
  collection: Collection,
  { table, owner, columns, stored }: ListTable,
  id: string,
  items: readonly Values[],
) {
  const entries = Object.entries(columns);
  const targets =
    stored ??
    Object.fromEntries(entries.map(([name, column]) => [sqlName(name, column), `g.${sqlName(name)}`]));
  const names = Object.keys(targets).join(", ");
  const values = Object.values(targets).join(", ");
  const shape = entries.map(([name, { kind }]) => `${sqlName(name)} ${castOf(kind)}`).join(", ");
  const rows = JSON.stringify(items.map((item, position) => ({ ...item, position })));
  return sql`insert into ${sql.raw(`${table} (${owner}, position, ${names})`)}
    select o.id, ${sql.raw(`g.position, ${values}`)}
    from ${tableOf(collection)} o,
      json_to_recordset(${rows}::text::json) as ${sql.raw(`g (position integer, ${shape})`)}
    where o.id = ${id}`;
}
