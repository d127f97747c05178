import { type Queries, sql } from "../db/index.ts";
import { refuse } from "./constraints.ts";
import type { PropertyInput } from "./schema.ts";
import { type StoredProperty, storedColumns, writableColumns } from "./stored.ts";

const names = sql.join(writableColumns.map(sql.id), ", ");

/** Stores a new property, made by the caller whose subject is `by`. */
export async function createProperty(db: Queries, input: PropertyInput, by: string): Promise<StoredProperty> {
  const fields: Record<string, unknown> = input;
  const values = sql.join(
    writableColumns.map((name) => sql`${fields[name] ?? null}`),
    ", ",
  );
  const stored = await db
    .fetchOne<StoredProperty>(
      sql`insert into properties (${names}, created_by, updated_by) values (${values}, ${by}, ${by})
        returning ${storedColumns}`,
    )
    .catch(refuse);
  if (stored === null) throw new Error("insert returned no row");
  return stored;
}
