import type { SchemaObject } from "./catalog.ts";
import type { Check } from "./check.ts";

const contractTable = "properties";
/** The indexes and triggers of the table that are part of the contract. Its other kinds of objects are all part of it. */
const contractNames: Record<string, Set<string>> = {
  index: new Set(
    ["status", "city_state", "property_type", "occupancy_rate", "created_at", "has_alerts", "current_value"]
      .concat("coordinates", "class")
      .map((name) => `idx_properties_${name}`),
  ),
  trigger: new Set(["trg_properties_updated_at"]),
};

/** One check for each expected object, and a failed one for each object that is not expected. */
export function compareObjects(expected: readonly SchemaObject[], found: readonly SchemaObject[]): Check[] {
  const left = new Map(found.map((object) => [key(object), object.definition]));
  const checks: Check[] = [];
  for (const object of expected) {
    const definition = left.get(key(object)) ?? null;
    left.delete(key(object));
    if (object.class === "comment" && definition === null && !isPresent(object, found)) continue;
    const { kind, name } = label(object);
    checks.push({
      kind,
      name,
      ok: definition === object.definition,
      expected: object.definition,
      found: definition,
    });
  }
  for (const object of found) {
    if (!left.has(key(object))) continue;
    const { kind, name } = label(object);
    checks.push({
      kind: "unexpected",
      name: `${kind} ${name}`,
      ok: false,
      expected: null,
      found: object.definition,
    });
  }
  return checks;
}

/** Whether the table or column of a comment exists. When it does not, a check of its own says so. */
const isPresent = (comment: SchemaObject, found: readonly SchemaObject[]) =>
  found.some(
    (object) =>
      object.table === comment.table &&
      object.name === comment.name &&
      ["table", "column"].includes(object.class),
  );

const key = (object: SchemaObject) => [object.class, object.table, object.name].join("\0");

/** The kinds of the contract are for the table `properties`. The kinds of other objects begin with `extra_`. */
function label(object: SchemaObject): { kind: string; name: string } {
  if (object.table === "") return { kind: object.class, name: object.name };
  const contract = object.table === contractTable && contractNames[object.class]?.has(object.name) !== false;
  if (contract) return { kind: object.class, name: object.name };
  const own = ["column", "comment"].includes(object.class) && object.name !== object.table;
  return { kind: `extra_${object.class}`, name: own ? `${object.table}.${object.name}` : object.name };
}

/** The expected tables that exist with the columns that they should have. */
export function soundTables(expected: readonly SchemaObject[], found: readonly SchemaObject[]): Set<string> {
  const written = new Map(found.map((object) => [key(object), object.definition]));
  const sound = new Set(expected.map(({ table }) => table));
  for (const object of expected) {
    const matters = ["table", "column"].includes(object.class);
    if (matters && written.get(key(object)) !== object.definition) sound.delete(object.table);
  }
  return sound;
}
