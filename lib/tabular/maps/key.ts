import { createHash } from "node:crypto";
import type { Cell } from "../table.ts";
import { collapse } from "../values/read-cell.ts";

/**
 * What a row is recognised by: the text of one cell as it is, of several a digest, since together they can be long.
 * Undefined when all are empty.
 */
export function rowKey(cells: readonly Cell[]): string | undefined {
  const texts = cells.map((cell) => collapse(cell ?? "") || null);
  if (texts.every((text) => text === null)) return undefined;
  const [only] = texts;
  if (texts.length === 1) return only ?? undefined;
  return createHash("sha256").update(JSON.stringify(texts)).digest("base64url");
}
