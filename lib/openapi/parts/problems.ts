import type { ProblemCode } from "../../errors.ts";
import { issueMembers, problemTypes } from "../../http/problem.ts";
import { type Example, ref, type Schema } from "../types.ts";
import { commonHeaders, headerRefs } from "./headers.ts";
import { problemSamples } from "./problem-samples.ts";

/** Who is in the way of a lease (`lease-overlap`), and on which days. */
const holderMembers: Record<string, Schema> = {
  unit_id: { type: "string", format: "uuid", maxLength: 36, description: "The unit that both want." },
  unit_number: { type: "string", maxLength: 50, pattern: "\\S", description: "Its number." },
  lease_id: { type: "string", format: "uuid", maxLength: 36, description: "The lease that holds it." },
  tenant: { type: "string", maxLength: 200, pattern: "\\S", description: "The tenant of that lease." },
  from: {
    type: "string",
    format: "date",
    maxLength: 10,
    description: "First day on which it holds the unit.",
  },
  to: {
    type: ["string", "null"],
    format: "date",
    maxLength: 10,
    description: "Last day; null when there is no end.",
  },
};

/** RFC 9457 with two members of our own: the request's id, and everything that was wrong. */
export const problemSchema: Schema = {
  type: "object",
  description: "What went wrong (RFC 9457).",
  required: ["type", "title", "status", "request_id"],
  additionalProperties: false,
  properties: {
    type: {
      description: "Names the kind of problem; a relative reference that never changes.",
      enum: [...new Set((Object.keys(problemTypes) as ProblemCode[]).map(typeOf))],
    },
    title: {
      type: "string",
      maxLength: 100,
      pattern: "^\\S.*$",
      description: "The kind of problem in words.",
    },
    status: {
      type: "integer",
      format: "int32",
      minimum: 400,
      maximum: 599,
      description: "The HTTP status, once more.",
    },
    detail: {
      type: "string",
      maxLength: 4000,
      pattern: "^\\S",
      description: "What to do about this one. Absent when the fault is the server's.",
    },
    request_id: { type: "string", maxLength: 100, pattern: "^\\S+$", description: "As in X-Request-Id." },
    ...holderMembers,
    errors: {
      type: "array",
      maxItems: 1000,
      minItems: 1,
      description: "Everything that is wrong, all at once.",
      items: ref("schemas", "Issue"),
    },
  },
};

export const issueSchema = {
  type: "object",
  description:
    "One thing that is wrong: `pointer` into the body (RFC 6901), the `parameter`, or the `header`.",
  required: ["code", "message"],
  additionalProperties: false,
  properties: {
    pointer: { type: "string", maxLength: 1000, pattern: "^(/.*)?$" },
    parameter: { type: "string", maxLength: 1000, pattern: "^[^\\n]*$" },
    header: { type: "string", maxLength: 100, pattern: "^[A-Za-z-]+$" },
    line: { type: "integer", format: "int32", minimum: 1, maximum: 2_147_483_647 },
    count: {
      type: "integer",
      format: "int32",
      minimum: 0,
      maximum: 2_147_483_647,
      description: "How many rows it concerns.",
    },
    ...holderMembers,
    code: { type: "string", maxLength: 60, pattern: "^[a-z][a-z0-9_]*$" },
    message: { type: "string", maxLength: 2000, pattern: "\\S" },
  },
} satisfies Schema;

/** What API Gateway says by itself, before a handler is reached. */
export const gatewayMessageSchema: Schema = {
  type: "object",
  description: "The gateway's own answer; the request did not reach the API.",
  required: ["message"],
  additionalProperties: false,
  properties: {
    message: { type: "string", maxLength: 200, pattern: "\\S" },
  },
};

/** The statuses that API Gateway answers with in its own words. */
const gatewayMessages: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  413: "Request Entity Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};
export const gatewayAlways = [400, 429, 500, 503];

const extraHeaders: Record<number, string[]> = {
  401: ["WWW-Authenticate?"],
  403: ["WWW-Authenticate?"],
  409: ["Retry-After?"],
  412: ["ETag?"],
  415: ["Accept", "Accept-Patch?"],
  429: ["Retry-After?"],
  503: ["Retry-After?"],
  504: ["Retry-After?"],
};

/** A response for one status: the problem types that may come with it, and the gateway's own words where it has any. */
export function problemAnswer(status: number, codes: readonly ProblemCode[]) {
  const types = [...new Set(codes.map(typeOf))];
  const message = gatewayMessages[status];
  const titles = [...new Set(codes.map((code) => problemTypes[code].title))].filter(Boolean);
  const sometimes = (name: string) => (message === undefined || name.endsWith("?") ? name : `${name}?`);
  return {
    description: `${titles.length === 0 ? message : titles.join("; or: ")}.`,
    headers: headerRefs([...commonHeaders, ...(extraHeaders[status] ?? [])].map(sometimes)),
    content: {
      ...(types.length === 0
        ? {}
        : {
            "application/problem+json": {
              schema: { ...ref("schemas", "Problem"), properties: { type: { enum: types } } },
              examples: Object.fromEntries(codes.map((code) => [code, example(code)])),
            },
          }),
      ...(message === undefined
        ? {}
        : {
            "application/json": {
              schema: ref("schemas", "GatewayMessage"),
              examples: { gateway: { summary: "The gateway's own answer", value: { message } } },
            },
          }),
    },
  };
}

export function statusOf(code: ProblemCode): number {
  return problemTypes[code].status;
}

function typeOf(code: ProblemCode): string {
  return `/problems/${(statusOf(code) === 500 ? "internal" : code).replaceAll("_", "-")}`;
}

function example(code: ProblemCode): Example {
  const status = statusOf(code);
  const title = problemTypes[code].title;
  const sample = status >= 500 ? {} : (problemSamples[code] ?? {});
  const { errors, ...rest } = sample;
  return {
    summary: title,
    value: {
      type: typeOf(code),
      title,
      status,
      ...rest,
      request_id: "c2VjcmV0LXJlcXVlc3Q=",
      ...(errors ? issueMembers(errors) : {}),
    },
  };
}
