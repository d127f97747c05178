import { type Queries, sql } from "../db/index.ts";
import { refuse } from "./constraints.ts";
import { propertyETag } from "./json.ts";
import type { Property, PropertyPatch } from "./schema.ts";
import { propertyNotFound, type StoredProperty, storedColumns } from "./stored.ts";
import { invalid, occupancyRate, unitIssues } from "./validate.ts";

/**
 * Merges `patch` into the property (RFC 7396) and writes what differs, and nothing when nothing does. The row is held
 * from reading to writing, so that `check`, which gets its ETag and may throw, and the rules across fields see what is
 * written over. Errors: `not_found`, `validation_failed`, those of `check`.
 */
export async function updateProperty(
  tx: Queries,
  id: string,
  patch: PropertyPatch,
  by: string,
  check: (etag: string) => void,
): Promise<StoredProperty> {
  const stored = await tx.fetchOne<StoredProperty>(
    sql`select ${storedColumns} from properties where id = ${id} for update`,
  );
  if (stored === null) throw propertyNotFound(id);
  check(propertyETag(stored.version));
  const changes = changesTo(JSON.parse(stored.json), patch);
  if (changes.length === 0) return stored;
  const assignments = changes.map(([name, value]) => sql`${sql.id(name)} = ${value}`);
  const updated = await tx
    .fetchOne<StoredProperty>(
      sql`update properties set ${sql.join(assignments, ", ")}, updated_by = ${by} where id = ${id}
        returning ${storedColumns}`,
    )
    .catch(refuse);
  return updated ?? stored;
}

/** The columns that get another value, the derived one included. */
function changesTo(current: Property, patch: PropertyPatch): [string, unknown][] {
  const merged: Property = { ...current, ...patch };
  const issues = unitIssues(merged, patch.occupied_units === undefined ? "total_units" : "occupied_units");
  if (issues.length > 0) throw invalid(issues);
  const counted =
    merged.total_units !== current.total_units || merged.occupied_units !== current.occupied_units;
  if (counted && !Object.hasOwn(patch, "occupancy_rate")) merged.occupancy_rate = rederived(merged);
  return Object.entries(merged).filter(([name, value]) => value !== current[name as keyof Property]);
}

/** From both counts; with one of them unknown the rate that was given stays. */
function rederived(merged: Property): number | null {
  const known = merged.total_units !== null && merged.occupied_units !== null;
  return known ? occupancyRate(merged) : merged.occupancy_rate;
}
