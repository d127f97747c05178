import type pg from "pg";
import schema from "../../../migrations/schema.json" with { type: "json" };
import { tableCases } from "../cases/index.ts";
import { checkBehaviour } from "../cases/try-cases.ts";
import { fingerprintSql, listObjectsSql, type SchemaObject } from "../schema/catalog.ts";
import type { Check } from "../schema/check.ts";

export interface Verification {
  ok: boolean;
  fingerprint: string;
  checks: Check[];
}

const portfolio = "properties";
/** Of its indexes and triggers only these are the contract's; it owns all else that it has. */
const contractNames: Record<string, Set<string>> = {
  index: new Set(
    ["status", "city_state", "property_type", "occupancy_rate", "created_at", "has_alerts", "current_value"]
      .concat("coordinates", "class")
      .map((name) => `idx_properties_${name}`),
  ),
  trigger: new Set(["trg_properties_updated_at"]),
};

/** Compares the catalogue with what this build's migrations make, then tries the CHECKs and the trigger on rows that it rolls back. */
export async function verifySchema(
  client: pg.Client,
  expected: readonly SchemaObject[] = schema,
): Promise<Verification> {
  await client.query("set lock_timeout = '2s'");
  await client.query("set statement_timeout = '20s'");
  const found = (await client.query<SchemaObject>(listObjectsSql)).rows;
  const { fingerprint } = (await client.query<{ fingerprint: string }>(fingerprintSql)).rows[0] ?? {
    fingerprint: "",
  };
  const checks = compareObjects(expected, found);
  const sound = soundTables(expected, found);
  checks.push(...(await checkBehaviour(client, tableCases, (table) => sound.has(table))));
  return { ok: checks.every(({ ok }) => ok), fingerprint, checks: checks.sort(byKind) };
}

/** The expected tables that are there with the columns that they should have. */
function soundTables(expected: readonly SchemaObject[], found: readonly SchemaObject[]): Set<string> {
  const written = new Map(found.map((object) => [key(object), object.definition]));
  const sound = new Set(expected.map(({ table }) => table));
  for (const object of expected) {
    const matters = ["table", "column"].includes(object.class);
    if (matters && written.get(key(object)) !== object.definition) sound.delete(object.table);
  }
  return sound;
}

/** The contract's kinds first. */
const kinds = ["column", "primary_key", "index", "check", "trigger", "function", "table", "behaviour"];
const rank = ({ kind }: Check) => kinds.indexOf(kind) + (kinds.includes(kind) ? 0 : kinds.length + 1);
const byKind = (a: Check, b: Check) => rank(a) - rank(b);

/** One check for each expected object, and one that fails for each that nobody expects. */
export function compareObjects(expected: readonly SchemaObject[], found: readonly SchemaObject[]): Check[] {
  const left = new Map(found.map((object) => [key(object), object.definition]));
  const checks: Check[] = [];
  for (const object of expected) {
    const definition = left.get(key(object)) ?? null;
    left.delete(key(object));
    if (object.class === "comment" && definition === null && !stands(object, found)) continue;
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

/** Whether what the comment is on is there at all; when not, that is what the list says already. */
const stands = (comment: SchemaObject, found: readonly SchemaObject[]) =>
  found.some(
    (object) =>
      object.table === comment.table &&
      object.name === comment.name &&
      ["table", "column"].includes(object.class),
  );

const key = (object: SchemaObject) => [object.class, object.table, object.name].join("\0");

/** The contract's own kinds are kept for the table `properties`; what later migrations add is `extra_…`. */
function label(object: SchemaObject): { kind: string; name: string } {
  if (object.table === "") return { kind: object.class, name: object.name };
  const contract = object.table === portfolio && contractNames[object.class]?.has(object.name) !== false;
  if (contract) return { kind: object.class, name: object.name };
  const own = ["column", "comment"].includes(object.class) && object.name !== object.table;
  return { kind: `extra_${object.class}`, name: own ? `${object.table}.${object.name}` : object.name };
}
