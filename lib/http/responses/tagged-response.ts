import { createHash } from "node:crypto";
import { preconditions } from "../etag.ts";
import type { ApiRequest } from "../request.ts";
import { type ApiResponse, revalidated } from "../response.ts";

/** 200 with a strong ETag of the body's very bytes, or 304 for a caller who has them. */
export function taggedResponse(
  request: Pick<ApiRequest, "method" | "headers">,
  body: string,
  headers: Record<string, string>,
): ApiResponse {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const kept = { etag, vary: "accept", ...revalidated };
  if (preconditions(request).check(etag) === "unchanged") return { status: 304, headers: kept };
  return { status: 200, headers: { ...headers, ...kept }, body };
}
