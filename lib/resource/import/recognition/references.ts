import { type Queries, sql } from "../../../db/index.ts";
import type { Issue } from "../../../errors.ts";
import { isUuid } from "../../../uuid.ts";
import { type CollectionName, collections } from "../../collections.ts";
import type { Columns } from "../../columns/column.ts";
import type { Values } from "../../validation/validate.ts";
import { importTimeoutMs as timeoutMs } from "./match.ts";

/** A reference in a row of a file, by id or by what the row is known by. */
export interface ReferenceSlot {
  pointer: string;
  target: CollectionName;
  text: string;
  /** The row that it must belong to the same property as. */
  row: Values;
  sameProperty: boolean;
  /** Puts the id there. */
  set(id: string): void;
  /** What is wrong with it. */
  addIssue(issue: Issue): void;
}

/** The references of a row, those in its lists too. */
export function slotsOf(columns: Columns, row: Values, addIssue: ReferenceSlot["addIssue"]): ReferenceSlot[] {
  const slots: ReferenceSlot[] = [];
  const walk = (own: Columns, values: Values, at: string) => {
    for (const [name, column] of Object.entries(own)) {
      const value = values[name];
      if (column.list !== undefined && Array.isArray(value)) {
        for (const [index, item] of value.entries())
          if (typeof item === "object" && item !== null)
            walk(column.list.columns, item, `${at}/${name}/${index}`);
      } else if (column.collection !== undefined && typeof value === "string" && value !== "") {
        slots.push({
          pointer: `${at}/${name}`,
          target: column.collection,
          text: value.trim(),
          row,
          sameProperty: column.sameProperty === true,
          set: (id) => {
            values[name] = id;
          },
          addIssue,
        });
      }
    }
  };
  walk(columns, row, "");
  return slots;
}

interface Found {
  id: string;
  property_id: string | null;
  names: (string | null)[];
}

/**
 * Puts an id in the place of each reference. References to properties come first, since other rows are named within one.
 * What leads nowhere or to several rows becomes an issue, unless `elsewhere` knows it.
 */
export async function resolveReferences(
  queries: Pick<Queries, "fetchAll">,
  slots: readonly ReferenceSlot[],
  elsewhere: (slot: ReferenceSlot) => string | undefined = () => undefined,
): Promise<void> {
  const targets = [...new Set(slots.map(({ target }) => target))].sort((a) => (a === "properties" ? -1 : 1));
  for (const target of targets) {
    const own = slots.filter((slot) => slot.target === target);
    const found = await findRows(queries, target, own);
    const byId = new Map(found.map((row) => [row.id, row]));
    const byName = collections[target].namedBy.map((_, index) =>
      groupBy(found, ({ names }) => names[index] ?? null),
    );
    for (const slot of own) resolveSlot(slot, byId, byName, elsewhere);
  }
}

function resolveSlot(
  slot: ReferenceSlot,
  byId: ReadonlyMap<string, Found>,
  byName: readonly ReadonlyMap<string | null, Found[]>[],
  elsewhere: (slot: ReferenceSlot) => string | undefined,
): void {
  const { target, text, row, pointer, sameProperty } = slot;
  const property = typeof row.property_id === "string" ? row.property_id : null;
  const exact = isUuid(text) ? byId.get(text.toLowerCase()) : undefined;
  const isHere = (one: Found) => !isOfProperty(target) || property === null || one.property_id === property;
  const named = byName.map((rows) => (rows.get(text.toLowerCase()) ?? []).filter(isHere));
  const [first, ...others] = exact === undefined ? (named.find((rows) => rows.length > 0) ?? []) : [exact];
  if (first === undefined) {
    const id = elsewhere(slot);
    if (id !== undefined) slot.set(id);
    else slot.addIssue({ pointer, code: "unknown_reference", message: unknownMessage(slot) });
  } else if (others.length > 0) {
    const message = `${JSON.stringify(text)} is the name of ${others.length + 1} rows of ${target}; give its id.`;
    slot.addIssue({ pointer, code: "ambiguous_reference", message });
  } else if (sameProperty && property !== null && isOfProperty(target) && first.property_id !== property) {
    slot.addIssue({ pointer, code: "wrong_property", message: "Must belong to the same property." });
  } else slot.set(first.id);
}

const isOfProperty = (target: CollectionName) => "ofProperty" in collections[target];

function unknownMessage({ target, text }: ReferenceSlot): string {
  const names = collections[target].namedBy.join(" or ");
  return `${JSON.stringify(text)} is neither the id nor the ${names} of a row of ${target}.`;
}

/** The rows that any of the references can mean. */
async function findRows(
  queries: Pick<Queries, "fetchAll">,
  target: CollectionName,
  slots: readonly ReferenceSlot[],
): Promise<Found[]> {
  const texts = [...new Set(slots.map(({ text }) => text.toLowerCase()))].filter(
    (text) => text.isWellFormed() && !text.includes("\0"),
  );
  const { namedBy } = collections[target];
  const json = (list: readonly string[]) =>
    sql`select value from json_array_elements_text(${JSON.stringify(list)}::text::json)`;
  const named = namedBy.map((name) => sql`lower(${sql.raw(name)}) in (${json(texts)})`);
  const ids = sql`id in (select value::uuid from (${json(texts.filter(isUuid))}) u)`;
  const names = sql.raw(`json_build_array(${namedBy.map((name) => `lower(${name})`).join(", ")})`);
  const rows = await queries.fetchAll<{ id: string; property_id: string | null; names: string }>(
    sql`select id, ${sql.raw(isOfProperty(target) ? "property_id" : "null::uuid as property_id")}, ${names}::text as names
      from ${sql.raw(target)} where ${sql.join([ids, ...named], " or ")}`,
    { timeoutMs, readOnly: true, prepare: false, name: "import_references" },
  );
  return rows.map((row) => ({ ...row, names: JSON.parse(row.names) }));
}

function groupBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
