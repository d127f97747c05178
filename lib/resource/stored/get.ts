import { type Queries, sql } from "../../db/index.ts";
import { toStatement } from "../../db/sql.ts";
import { type Collection, perCollection } from "../definition.ts";
import { notFoundError } from "../not-found.ts";
import { type Stored, storedColumns, tableOf } from "./stored.ts";

/** The statement is long and asked often, so its text is made once. */
const byId = perCollection((collection) => {
  const { text } = toStatement(
    sql`select ${storedColumns(collection)} from ${tableOf(collection)} where id = `,
  );
  return `${text}$1`;
});

/** The row of that id; `not_found` when there is none. */
export async function getRow(
  queries: Pick<Queries, "fetchOne">,
  collection: Collection,
  id: string,
): Promise<Stored> {
  const found = await queries.fetchOne<Stored>(byId(collection), [id], { readOnly: true });
  if (found === null) throw notFoundError(collection, id);
  return found;
}

/** Throws `not_found` when the collection has no row of that id. */
export async function expectRow(
  queries: Pick<Queries, "fetchVal">,
  collection: Collection,
  id: string,
): Promise<void> {
  const found = await queries.fetchVal(sql`select true from ${tableOf(collection)} where id = ${id}`, {
    readOnly: true,
  });
  if (found === null) throw notFoundError(collection, id);
}
