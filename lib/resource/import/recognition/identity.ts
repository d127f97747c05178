import { createHash } from "node:crypto";
import type { Collection } from "../../definition.ts";
import type { Values } from "../../validation/validate.ts";

/** What a row of a file is recognized by. */
export interface Identity {
  /** Equal for rows that are the same one, within a file. */
  text: string;
  /** The row's id, in lower case. */
  id: string | null;
  /** The key that the file's map made. */
  key: string | null;
  /** Which of the collection's `recognizedBy` has a value in every column; null when an id comes first, or none has. */
  group: number | null;
  /** The values of that group, in lower case. */
  values: string[];
  /** Which of the file's equal rows it is, the first being 1. */
  occurrence: number;
}

/** A row is recognized by its id, else by the key that its map made, else by the first group of columns that all have values. */
export function identify(
  { columns, options: { recognizedBy } }: Collection,
  row: Values,
  { id, key }: { id: string | undefined; key: string | undefined },
): Identity {
  if (id !== undefined)
    return { text: `id ${id}`, id, key: key ?? null, group: null, values: [], occurrence: 1 };
  const given = (name: string) => row[name] ?? columns[name]?.default;
  const found = recognizedBy.findIndex((names) => names.every((name) => isValue(given(name))));
  const group = found === -1 ? null : found;
  const values = (recognizedBy[found] ?? []).map((name) => String(given(name)).toLowerCase());
  const text = key === undefined ? textOf(row, group, values) : `key ${key}`;
  return { text, id: null, key: key ?? null, group, values, occurrence: 1 };
}

function textOf(row: Values, group: number | null, values: readonly string[]): string {
  if (group !== null) return JSON.stringify([group, ...values]);
  return `row ${createHash("sha256").update(JSON.stringify(row)).digest("base64url")}`;
}

/** Tells equal rows of a file apart by their number, where a collection counts them. */
export function countEqual({ options }: Collection, identities: readonly Identity[]): Identity[] {
  if (options.countsEqualRows !== true) return [...identities];
  const seen = new Map<string, number>();
  return identities.map((identity) => {
    if (identity.group === null || identity.key !== null) return identity;
    const occurrence = (seen.get(identity.text) ?? 0) + 1;
    seen.set(identity.text, occurrence);
    return { ...identity, occurrence, text: `${identity.text} ${occurrence}` };
  });
}

const isValue = (value: unknown) =>
  (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean";
