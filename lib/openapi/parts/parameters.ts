import { defaultLimit, maxLimit } from "../../resource/list/parameters.ts";
import type { Parameter } from "../types.ts";

const id = "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57";

/** Parameters that more than one operation takes. */
export const parameters: Record<string, Parameter> = {
  Id: {
    name: "id",
    in: "path",
    required: true,
    description: "The row's identifier.",
    schema: { type: "string", format: "uuid", minLength: 36, maxLength: 36 },
    example: id,
  },
  Limit: {
    name: "limit",
    in: "query",
    description: `Rows of a page, 1 to ${maxLimit}; ${defaultLimit} without it.`,
    schema: { type: "integer", format: "int32", minimum: 1, maximum: maxLimit, default: defaultLimit },
    example: 50,
  },
  Cursor: {
    name: "cursor",
    in: "query",
    description: "next_cursor of the page before.",
    schema: { type: "string", minLength: 1, maxLength: 8000, pattern: "^[\\w.~-]+$" },
    example: "eyJ2IjoxfQ.c2ln",
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    description:
      "The ETag that you last saw: the request is refused with 412 when the row has changed since, and with 428 when " +
      "the server is set to want this header and it is missing. `*` matches any version. (RFC 9110, 13.1.1)",
    schema: { type: "string", minLength: 1, maxLength: 2000, pattern: '^(\\*|[!#-~" ,]+)$' },
    example: '"1760297573123456"',
  },
  IfNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "The ETag that you have: 304 without a body when it is still good (RFC 9110, 13.1.2).",
    schema: { type: "string", minLength: 1, maxLength: 2000, pattern: '^(\\*|[!#-~" ,]+)$' },
    example: '"1760297573123456"',
  },
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    description:
      "A key that you make up for this request, such as a UUID. The same key with the same body is answered again with the stored " +
      "answer and has no second effect, so that a request whose answer was lost can be repeated safely.",
    schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-+\\--~]+$" },
    example: "4b1d3c3e-6a53-4c0e-9d53-3f1f0b6d7a11",
  },
};
