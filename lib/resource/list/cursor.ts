import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { cursorSecret } from "../../config/http.ts";
import { AppError } from "../../errors.ts";

/** What the rows of a page are sorted by, for its last row: exact texts, null for an empty value. */
export type CursorValues = (string | null)[];

const signatureChars = 22;

/** Names the query that a cursor belongs to: its filters and its sort. */
export function fingerprint(filters: readonly [name: string, value: string][]): string {
  const canonical = JSON.stringify([...filters].sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash("sha256").update(canonical).digest("base64url").slice(0, 8);
}

/** HMAC-SHA256 cut to 128 bits (RFC 2104, 5). */
const sign = (payload: string) =>
  createHmac("sha256", cursorSecret()).update(payload).digest("base64url").slice(0, signatureChars);

export function encodeCursor(query: string, values: CursorValues): string {
  const payload = Buffer.from(JSON.stringify([query, ...values])).toString("base64url");
  return payload + sign(payload);
}

/** The values in a cursor of this query; 400 for one that was not made here, was changed, or belongs to another query. */
export function decodeCursor(query: string, cursor: string): CursorValues {
  const payload = cursor.slice(0, -signatureChars);
  const given = Buffer.from(cursor.slice(-signatureChars));
  const expected = Buffer.from(sign(payload));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw cursorError("invalid_cursor", "Must be the next_cursor of a page, unchanged.");
  }
  const [owner, ...values] = JSON.parse(Buffer.from(payload, "base64url").toString()) as CursorValues;
  if (owner === query) return values;
  throw cursorError(
    "foreign_cursor",
    "Belongs to other filters or another sort; begin again without a cursor.",
  );
}

function cursorError(code: string, message: string): AppError {
  return new AppError("invalid_parameter", "The cursor cannot be used.", {
    issues: [{ parameter: "cursor", code, message }],
  });
}
