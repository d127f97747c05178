import type { Issue, ProblemCode } from "../../errors.ts";

/** A real-looking detail for each problem type, for the document's examples. */
export const problemSamples: Partial<Record<ProblemCode, { detail?: string; errors?: Issue[] }>> = {
  invalid_body: { detail: "The body is not valid JSON in UTF-8." },
  invalid_parameter: {
    detail: "One parameter is not valid.",
    errors: [
      {
        parameter: "stat",
        code: "unknown_parameter",
        message: "There is no parameter stat; did you mean state?",
      },
    ],
  },
  invalid_header: {
    detail: "If-Match must be * or a list of entity tags in double quotes.",
    errors: [
      {
        header: "If-Match",
        code: "bad_entity_tag",
        message: 'Must be * or such as "1760297573000000".',
      },
    ],
  },
  unauthorized: { detail: "Send an access token: Authorization: Bearer …" },
  forbidden: { detail: "This needs a token with the scope properties:write." },
  not_found: { detail: "There is no property with this id." },
  method_not_allowed: { detail: "/properties answers POST, GET, HEAD, OPTIONS." },
  not_acceptable: {
    detail: "This is served as application/json, text/csv or application/x-ndjson.",
  },
  idempotency_in_progress: {
    detail: "The first request with this Idempotency-Key is still running; try again in a second.",
  },
  conflict: { detail: "Another request changed the same property at the same time." },
  lease_overlap: {
    detail: "Northwind Traders holds Suite 210 from 2025-01-01 to 2029-12-31.",
    errors: [
      {
        pointer: "/spaces/0/unit_id",
        code: "lease_overlap",
        message: "Northwind Traders holds Suite 210 from 2025-01-01 to 2029-12-31.",
        details: {
          unit_id: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
          unit_number: "Suite 210",
          lease_id: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e58",
          tenant: "Northwind Traders",
          from: "2025-01-01",
          to: "2029-12-31",
        },
      },
    ],
  },
  already_reversed: { detail: "The transaction was reversed before." },
  upload_missing: { detail: "The file of version 1 has not arrived; send it to the link, then ask again." },
  in_use: {
    detail: "The property cannot be deleted while something refers to it.",
    errors: [{ code: "units", count: 3, message: "3 of its units refer to it." }],
  },
  precondition_failed: { detail: "The property has changed since you read it; get it again." },
  content_too_large: { detail: "The body is larger than the 6 MB that are read; send it in pieces." },
  unsupported_media_type: { detail: "Send the body with the Content-Type application/json." },
  misdirected: { detail: "This server answers requests to a loopback name only." },
  validation_failed: {
    detail: "Two fields are not valid.",
    errors: [
      { pointer: "/occupancy_rate", code: "out_of_range", message: "Must be from 0 to 100." },
      { pointer: "/property_type", code: "unknown_choice", message: "Must be one of the property types." },
    ],
  },
  upload_mismatch: {
    detail: "The file that arrived differs from what was announced. It was removed; announce a new version.",
  },
  checksum_unsupported: {
    detail: "The object store keeps no checksum, and a file over 100 MB is not read to make one.",
  },
  idempotency_key_reused: { detail: "This Idempotency-Key was used with another request." },
  precondition_required: { detail: "Send If-Match with the ETag that you last saw." },
};
