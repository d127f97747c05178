import { createHash } from "node:crypto";
import type { Collection } from "../definition.ts";
import type { Values } from "../validation/validate.ts";

/** What a row of a file is recognized by. */
export interface Identity {
  /** Equal for rows that are the same one, within a file. */
  text: string;
  /** The key that the file's map made, or null. */
  key: string | null;
  /** Which of the collection's `recognizedBy` has a value in every column; null when an id or a key comes first, or none has. */
  group: number | null;
  /** The values of that group, in lower case. */
  values: string[];
}

/** A row is recognized by its id, else by the key that its map made, else by the first group of columns that all have values. */
export function identify(
  { options: { recognizedBy } }: Collection,
  row: Values,
  { id, key }: { id: string | undefined; key: string | undefined },
): Identity {
  if (id !== undefined) return { text: `id ${id}`, key: null, group: null, values: [] };
  if (key !== undefined) return { text: `key ${key}`, key, group: null, values: [] };
  const group = recognizedBy.findIndex((names) => names.every((name) => row[name] != null));
  if (group === -1) return { text: `row ${digest(row)}`, key: null, group: null, values: [] };
  const values = (recognizedBy[group] ?? []).map((name) => String(row[name]).toLowerCase());
  return { text: JSON.stringify([group, ...values]), key: null, group, values };
}

const digest = (row: Values) => createHash("sha256").update(JSON.stringify(row)).digest("base64url");
