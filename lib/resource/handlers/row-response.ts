import { type ApiResponse, revalidated } from "../../http/response.ts";
import { versionETag } from "../stored/json.ts";
import type { Stored } from "../stored/stored.ts";

/** One row with the ETag of its version. */
export function rowResponse(
  status: number,
  { json, version }: Stored,
  headers: Record<string, string> = {},
): ApiResponse {
  return { status, headers: { etag: versionETag(version), ...revalidated, ...headers }, body: json };
}
