import { documents, maxBytes, maxVersions, versionStatuses } from "../../documents/definition.ts";
import { fileFacts } from "../../documents/file-facts.ts";
import { inputSchema, rowSchema } from "../../resource/validation/schemas.ts";
import { fromValibot } from "../parts/from-valibot.ts";
import { array, nullable, object, uuid } from "../parts/shapes.ts";
import { ref, type Schema } from "../types.ts";

const instant: Schema = { type: "string", format: "date-time", maxLength: 40 };
const link: Schema = {
  type: "string",
  format: "uri",
  maxLength: 8000,
  pattern: "^https?://",
  description: "Lets its holder do this one thing without a token; not to be changed or kept.",
};
const headerValue: Schema = { type: "string", maxLength: 255, pattern: "^[ -~]*$" };
const until: Schema = { ...instant, description: "When the link ends; a transfer that has begun may go on." };

/** Two objects as one: all the members of both. */
function joined(one: Schema, other: Schema): Schema {
  const required = [...((one.required ?? []) as string[]), ...((other.required ?? []) as string[])];
  return { ...one, required, properties: { ...(one.properties as Schema), ...(other.properties as Schema) } };
}

const facts = fromValibot(fileFacts);
const sha256: Schema = { type: "string", minLength: 64, maxLength: 64, pattern: "^[0-9a-f]{64}$" };

const version: Schema = object({
  document_id: uuid,
  version: { type: "integer", format: "int32", minimum: 1, maximum: maxVersions, description: "Its number." },
  status: {
    type: "string",
    enum: versionStatuses,
    description:
      "pending: the file is expected; available: it is there, whole; rejected: another one arrived.",
  },
  ...(facts.properties as Record<string, Schema>),
  size_bytes: { type: "integer", format: "int64", minimum: 1, maximum: maxBytes },
  sha256,
  created_at: instant,
  created_by: nullable({ type: "string", maxLength: 255, pattern: "^[^\\u0000]*$" }),
  checked_at: nullable({ ...instant, description: "When the file was compared; null before." }),
});

const upload = ref("schemas", "FileUpload");

export const documentSchemas: Record<string, Schema> = {
  NewFile: { description: "A file that is about to be sent.", ...facts },
  NewDocument: {
    ...joined(fromValibot(inputSchema(documents)), facts),
    description: "A new document, and the file that is about to be sent.",
  },
  FileUpload: {
    description:
      "How the file is sent: this request, with these headers to the letter and the file as its body.",
    ...object({
      method: { type: "string", const: "PUT", maxLength: 3, pattern: "^PUT$" },
      url: link,
      headers: object({
        "content-type": headerValue,
        "content-length": headerValue,
        "x-amz-checksum-sha256": headerValue,
      }),
      expires_at: until,
    }),
  },
  DocumentWithUpload: {
    ...joined(fromValibot(rowSchema(documents)), object({ sha256, upload })),
    description: "A document with its first version, and how the file is sent.",
  },
  DocumentVersion: { description: "One file of a document.", ...version },
  DocumentVersionWithUpload: {
    ...joined(version, object({ upload })),
    description: "One file of a document, and how it is sent.",
  },
  DocumentVersionList: {
    description: "The files of a document, the newest first.",
    ...object({ data: array(ref("schemas", "DocumentVersion"), maxVersions) }),
  },
  FileLink: {
    description: "Where the file is fetched. It comes as an attachment, under its name.",
    ...object({ url: link, expires_at: until }),
  },
};
