import { type Queries, sql } from "../db/index.ts";
import { propertyETag, propertyVersion } from "./json.ts";
import { propertyNotFound } from "./stored.ts";

/** Removes the property; `check` gets its ETag first, and may throw. `not_found` when there is none, or no longer. */
export async function deleteProperty(tx: Queries, id: string, check: (etag: string) => void): Promise<void> {
  const version = await tx.fetchVal<string>(
    sql`select ${propertyVersion} from properties where id = ${id} for update`,
  );
  if (version === null) throw propertyNotFound(id);
  check(propertyETag(version));
  await tx.execute(sql`delete from properties where id = ${id}`);
}
