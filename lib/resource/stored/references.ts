import { type Queries, sql } from "../../db/index.ts";
import type { Issue } from "../../errors.ts";
import { type CollectionName, tableName } from "../collections.ts";
import type { Column, Columns } from "../columns/column.ts";
import type { Collection } from "../definition.ts";
import { type Values, validationError } from "../validation/validate.ts";

/** A reference in a row, with the place where it stands. */
interface Reference {
  pointer: string;
  collection: CollectionName;
  id: string;
  /** The property that the referred row must belong to. */
  property: string | null;
}

/**
 * Looks up every reference of a row, those in its lists too, in one query. Throws `validation_failed` with
 * `unknown_reference` or `wrong_property` at each pointer. `names` are the columns that changed.
 */
export async function checkReferences(
  tx: Pick<Queries, "fetchAll">,
  collection: Collection,
  row: Values,
  names: Iterable<string>,
): Promise<void> {
  const property = typeof row.property_id === "string" ? row.property_id : null;
  const changed = new Set(names);
  const columns = Object.fromEntries(
    Object.entries(collection.columns).filter(([name]) => changed.has(name)),
  );
  const references = referencesOf(columns, row, "", property);
  if (references.length === 0) return;
  const found = await tx.fetchAll<{ n: number; same_property: boolean | null }>(lookup(references));
  const issues = found.map(({ n, same_property }): Issue => {
    const { pointer = "", collection: target = "" } = references[n] ?? {};
    return same_property === null
      ? { pointer, code: "unknown_reference", message: `Must be the id of a row of ${target}.` }
      : { pointer, code: "wrong_property", message: "Must belong to the same property." };
  });
  if (issues.length > 0) throw validationError(collection, issues);
}

function referencesOf(columns: Columns, row: Values, at: string, property: string | null): Reference[] {
  return Object.entries(columns).flatMap(([name, column]): Reference[] => {
    const value = row[name];
    if (column.list !== undefined && Array.isArray(value)) {
      const { columns: inner } = column.list;
      return value.flatMap((item, index) => referencesOf(inner, item, `${at}/${name}/${index}`, property));
    }
    return typeof value === "string" ? referenceOf(column, value, `${at}/${name}`, property) : [];
  });
}

function referenceOf(column: Column, id: string, pointer: string, property: string | null): Reference[] {
  if (column.collection === undefined) return [];
  return [
    { pointer, collection: column.collection, id, property: column.sameProperty === true ? property : null },
  ];
}

/** The references that lead nowhere (`same_property` is null) or to another property's row (false). */
function lookup(references: readonly Reference[]) {
  const given = JSON.stringify(
    references.map(({ collection, id, property }, n) => ({ n, collection, id, property })),
  );
  const parts = [...new Set(references.map(({ collection }) => collection))].map((name) => {
    const owned = references.some((one) => one.collection === name && one.property !== null);
    const same = sql.raw(owned ? "coalesce(t.property_id = given.property, true)" : "true");
    return sql`select given.n, case when t.id is null then null else ${same} end as same_property
      from given left join ${sql.raw(tableName(name))} t on t.id = given.id where given.collection = ${name}`;
  });
  return sql`with given as (select * from json_to_recordset(${given}::text::json)
      as g (n integer, collection text, id uuid, property uuid))
    select * from (${sql.join(parts, " union all ")}) found where same_property is not true order by n`;
}
