import * as v from "valibot";
import type { Issue } from "../errors.ts";
import { fileName, mediaType, sha256, whole } from "../resource/validation/field-rules.ts";
import { toIssue } from "../resource/validation/issue.ts";
import { validationError } from "../resource/validation/validate.ts";
import { documents, maxBytes } from "./definition.ts";

/** What a caller announces of a file before it is sent. */
export const fileFacts = v.strictObject(
  {
    file_name: v.pipe(fileName(), v.description("Name of the file, kept as it is given.")),
    media_type: v.pipe(mediaType(), v.description("Media type of the file, such as application/pdf.")),
    size_bytes: v.pipe(
      whole({ min: 1, max: maxBytes, scale: 0 }),
      v.description("Length of the file in bytes, to 5 GiB."),
    ),
    sha256: v.pipe(sha256(), v.description("SHA-256 of the file in hexadecimal digits.")),
  },
  "Must be a JSON object.",
);

export type FileFacts = v.InferOutput<typeof fileFacts>;

const factNames = Object.keys(fileFacts.entries);

/** The facts of the file, and what is wrong with them. The hash comes out in lower case. */
export function checkFacts(input: unknown): { facts: FileFacts } | { issues: Issue[] } {
  const read = v.safeParse(fileFacts, input, { abortPipeEarly: true });
  if (!read.success) return { issues: read.issues.map(toIssue) };
  return { facts: { ...read.output, sha256: read.output.sha256.toLowerCase() } };
}

/** The facts alone, the body of a new version; throws `validation_failed`. */
export function readFacts(input: unknown): FileFacts {
  const checked = checkFacts(input);
  if ("issues" in checked) throw validationError(documents, checked.issues);
  return checked.facts;
}

/** Parts the body of a new document into what is the file's and what is the document's. */
export function splitFacts(input: object): { file: object; document: object } {
  const entries = Object.entries(input);
  return {
    file: Object.fromEntries(entries.filter(([name]) => factNames.includes(name))),
    document: Object.fromEntries(entries.filter(([name]) => !factNames.includes(name))),
  };
}
