import { AppError } from "../errors.ts";
import { propertyETag } from "../properties/json.ts";
import type { StoredProperty } from "../properties/stored.ts";
import type { Preconditions } from "./etag.ts";
import type { ApiRequest } from "./request.ts";
import type { ApiResponse } from "./response.ts";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id in the path, in lower case; 400 when it is no UUID (RFC 9562). */
export function propertyId({ params }: Pick<ApiRequest, "params">): string {
  const id = params.id ?? "";
  if (uuid.test(id)) return id.toLowerCase();
  throw new AppError("invalid_parameter", "The id in the path is not a UUID.", {
    issues: [{ parameter: "id", code: "bad_uuid", message: "Must be a UUID." }],
  });
}

/** The caller's copy may be kept, and has to be asked about before each use. */
export const revalidated = { "cache-control": "private, no-cache" };

export function propertyResponse(
  status: number,
  { json, version }: StoredProperty,
  headers: Record<string, string> = {},
): ApiResponse {
  return { status, headers: { etag: propertyETag(version), ...revalidated, ...headers }, body: json };
}

/** 428 (RFC 6585, 3) for a change without If-Match, where the server is set to insist on it. */
export function insistOnIfMatch({ ifMatch }: Preconditions, insist: boolean): void {
  if (ifMatch || !insist) return;
  throw new AppError("precondition_required", "Send If-Match with the ETag of the property that you mean.");
}
