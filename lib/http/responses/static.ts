import { createHash } from "node:crypto";
import type { ApiRequest } from "../request.ts";
import type { ApiResponse } from "../response.ts";

export interface StaticText {
  text: string | Buffer;
  etag: string;
}

/** Text or bytes that stay the same while the process lives, with a strong ETag of its content; made at the first call. */
export function once(make: () => string | Buffer): () => StaticText {
  let made: StaticText | undefined;
  return () => {
    if (made !== undefined) return made;
    const text = make();
    const digest = createHash("sha256").update(text).digest("base64url");
    made = { text, etag: `"${digest.slice(0, 22)}"` };
    return made;
  };
}

/** The text, or 304 when the caller has it. Kept by caches, and asked after each time, so that a deploy shows at once. */
export function staticAnswer(
  request: ApiRequest,
  { text, etag }: StaticText,
  headers: Record<string, string>,
): ApiResponse {
  const known = (request.headers["if-none-match"] ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  const all = { ...headers, "cache-control": "public, no-cache", etag };
  if (known.includes(etag) || known.includes("*")) return { status: 304, headers: all };
  return { status: 200, headers: all, body: text };
}
