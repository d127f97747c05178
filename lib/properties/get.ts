import { type Queries, sql } from "../db/index.ts";
import { propertyNotFound, type StoredProperty, storedColumns } from "./stored.ts";

/** The property of that id; `not_found` when there is none. */
export async function getProperty(db: Pick<Queries, "fetchOne">, id: string): Promise<StoredProperty> {
  const found = await db.fetchOne<StoredProperty>(
    sql`select ${storedColumns} from properties where id = ${id}`,
    { readOnly: true },
  );
  if (found === null) throw propertyNotFound(id);
  return found;
}
