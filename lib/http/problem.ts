import type { AppError, Issue, ProblemCode } from "../errors.ts";
import type { ApiResponse } from "./response.ts";

interface ProblemType {
  status: number;
  title: string;
}

/** Every problem type that the API answers with, by its stable code; the OpenAPI document lists the same ones. */
export const problemTypes: Record<ProblemCode, ProblemType> = {
  invalid_body: { status: 400, title: "The body cannot be read" },
  invalid_parameter: { status: 400, title: "A parameter is not valid" },
  invalid_header: { status: 400, title: "A header is not valid" },
  unauthorized: { status: 401, title: "A valid token is required" },
  forbidden: { status: 403, title: "The token does not allow this" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  not_acceptable: { status: 406, title: "No representation fits Accept" },
  idempotency_in_progress: { status: 409, title: "The first request with this key is still running" },
  database_conflict: { status: 409, title: "In conflict with a change made at the same time" },
  database_constraint: { status: 409, title: "In conflict with a rule of what is stored" },
  lease_overlap: { status: 409, title: "Another lease holds the unit on these days" },
  in_use: { status: 409, title: "Something else refers to it" },
  already_reversed: { status: 409, title: "It was reversed before" },
  upload_missing: { status: 409, title: "The file has not arrived" },
  conflict: { status: 409, title: "In conflict with what is stored" },
  precondition_failed: { status: 412, title: "It has changed since" },
  content_too_large: { status: 413, title: "The body is too large" },
  unsupported_media_type: { status: 415, title: "The body's media type is not read here" },
  misdirected: { status: 421, title: "Not a host of this server" },
  validation_failed: { status: 422, title: "The body is not valid" },
  upload_mismatch: { status: 422, title: "The file that arrived is another" },
  checksum_unsupported: { status: 422, title: "The file cannot be checked" },
  idempotency_key_reused: { status: 422, title: "The key was used with another request" },
  precondition_required: { status: 428, title: "If-Match is required" },
  internal: { status: 500, title: "Internal error" },
  misconfigured: { status: 500, title: "Internal error" },
  database_query: { status: 500, title: "Internal error" },
  service_unavailable: { status: 503, title: "No answer in time" },
  database_outcome_unknown: { status: 503, title: "Whether the change was made is not known" },
  database_unavailable: { status: 503, title: "The database cannot be reached" },
  database_resuming: { status: 503, title: "The database is waking up" },
  database_timeout: { status: 504, title: "The database did not answer in time" },
};

/** RFC 9457 problem details. Above 500 the body is constant but for the request's id, so that nothing internal crosses. */
export function problemResponse(error: AppError, requestId: string): ApiResponse {
  const { status, title } = problemTypes[error.code];
  const code = status === 500 ? "internal" : error.code;
  return {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...error.headers,
      ...(error.retryAfter === undefined ? {} : { "retry-after": String(error.retryAfter) }),
    },
    body: {
      type: `/problems/${code.replaceAll("_", "-")}`,
      title,
      status,
      ...(status >= 500 ? {} : { detail: error.message }),
      request_id: requestId,
      ...(status >= 500 || error.issues.length === 0 ? {} : issueMembers(error.issues)),
    },
  };
}

/** The issues as members of a problem. Details stand beside each code, and those of the first beside the problem's type too. */
export function issueMembers(issues: readonly Issue[]): object {
  return { ...issues[0]?.details, errors: issues.map(({ details, ...issue }) => ({ ...issue, ...details })) };
}
