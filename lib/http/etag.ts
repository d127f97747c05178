import { AppError } from "../errors.ts";
import type { ApiRequest } from "./request.ts";

interface EntityTag {
  weak: boolean;
  tag: string;
}

type TagList = "*" | EntityTag[];

export interface Preconditions {
  /** Whether the caller said which version is meant. */
  ifMatch: boolean;
  /** Compares with the ETag of what is stored: `unchanged` asks for a 304; 412 is thrown when the caller meant another version. */
  check(etag: string): "met" | "unchanged";
}

/** If-Match and If-None-Match of a request (RFC 9110, 13.1.1 and 13.1.2); 400 when one cannot be read. */
export function preconditions(request: Pick<ApiRequest, "method" | "headers">): Preconditions {
  const ifMatch = tagList(request.headers, "if-match");
  const ifNoneMatch = tagList(request.headers, "if-none-match");
  const reads = request.method === "GET" || request.method === "HEAD";
  return {
    ifMatch: ifMatch !== undefined,
    check(etag) {
      if (ifMatch !== undefined && !strongly(ifMatch, etag)) throw preconditionError("If-Match", etag);
      if (ifNoneMatch === undefined || !weakly(ifNoneMatch, etag)) return "met";
      if (reads) return "unchanged";
      throw preconditionError("If-None-Match", etag);
    },
  };
}

/** A weak tag matches nothing strongly (RFC 9110, 8.8.3.2). */
const strongly = (list: TagList, etag: string) =>
  list === "*" || list.some(({ weak, tag }) => !weak && tag === etag);

const weakly = (list: TagList, etag: string) =>
  list === "*" || list.some(({ tag }) => tag === etag.replace(/^W\//, ""));

function preconditionError(header: string, etag: string): AppError {
  const message =
    header === "If-Match"
      ? "What is stored is no longer what If-Match names; get it again."
      : "What is stored is what If-None-Match names.";
  return new AppError("precondition_failed", message, { headers: { etag } });
}

const entityTag = /^(W\/)?("[\x21\x23-\x7e\x80-\xff]*")$/;
const listOfTags = /^(?:\s*,)*\s*(?:W\/)?"[^"]*"\s*(?:,\s*(?:(?:W\/)?"[^"]*"\s*)?)*$/;

function tagList(headers: Record<string, string>, name: "if-match" | "if-none-match"): TagList | undefined {
  const value = headers[name]?.trim();
  if (value === undefined) return undefined;
  if (value === "*") return "*";
  const tags = listOfTags.test(value)
    ? (value.match(/(?:W\/)?"[^"]*"/g) ?? []).map((tag) => entityTag.exec(tag))
    : [null];
  const read = tags.flatMap((match) =>
    match === null ? [] : [{ weak: match[1] !== undefined, tag: match[2] ?? "" }],
  );
  if (read.length === tags.length) return read;
  const title = name === "if-match" ? "If-Match" : "If-None-Match";
  throw new AppError("invalid_header", `${title} must be * or a list of entity tags in double quotes.`, {
    issues: [{ header: title, code: "bad_entity_tag", message: 'Must be * or such as "1760297573000000".' }],
  });
}

/** 428 (RFC 6585, 3) for a change without If-Match, where the server is set to insist on it. */
export function expectIfMatch({ ifMatch }: Preconditions, required: boolean): void {
  if (ifMatch || !required) return;
  throw new AppError("precondition_required", "Send If-Match with the ETag of the version that you mean.");
}
