import type { Queries } from "../db/index.ts";
import { toStatement } from "../db/sql.ts";
import { propertyNotFound, type StoredProperty, storedColumns } from "./stored.ts";

/** Rendered once: it is the hottest of all, and long. */
const byId = `select ${toStatement(storedColumns).text} from properties where id = $1`;

/** The property of that id; `not_found` when there is none. */
export async function getProperty(db: Pick<Queries, "fetchOne">, id: string): Promise<StoredProperty> {
  const found = await db.fetchOne<StoredProperty>(byId, [id], { readOnly: true });
  if (found === null) throw propertyNotFound(id);
  return found;
}
