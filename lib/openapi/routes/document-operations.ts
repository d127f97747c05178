import { documents, maxVersions } from "../../documents/definition.ts";
import { sampleInput, sampleRow } from "../collections/samples.ts";
import { type Descriptions, media, type Parameter } from "../types.ts";

const tag = "Documents";
const keyed = ["idempotency_key_reused", "idempotency_in_progress"] as const;

const sha256 = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
const file = { file_name: "policy.pdf", media_type: "application/pdf", size_bytes: 482_133, sha256 };
const store = "https://objects.example";
const upload = {
  method: "PUT",
  url: `${store}/7a3e?X-Amz-Signature=5f7c`,
  headers: {
    "content-type": "application/pdf",
    "content-length": "482133",
    "x-amz-checksum-sha256": "LCa0a2j/xo/5m0U8HTBBNBNCLXBkg7+g+YpeiGJm564=",
  },
  expires_at: "2025-10-12T19:47:53.000Z",
};
const pending = {
  document_id: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
  version: 1,
  status: "pending",
  ...file,
  created_at: "2025-10-12T19:32:53.123456Z",
  created_by: "auth0|5f7c8ec7",
  checked_at: null,
};
const available = { ...pending, status: "available", checked_at: "2025-10-12T19:33:20.123456Z" };

const number = {
  required: true,
  description: "Number of the version.",
  schema: { type: "integer", format: "int32", minimum: 1, maximum: maxVersions },
  example: 1,
};
const pathNumber: Parameter = { name: "n", in: "path", ...number };
const queryNumber: Parameter = {
  name: "version",
  in: "query",
  ...number,
  required: false,
  description: "Number of the version; the newest that is available without it.",
};

export const documentOperations: Descriptions = {
  "POST /documents": {
    id: "createDocument",
    tag,
    description:
      "Stores a document and announces its file. The file is then sent as `upload` says, straight to the object store, and " +
      "checked by `completeDocumentVersion`; until then the version is pending, and after a day it is forgotten.",
    parameters: ["IdempotencyKey"],
    body: {
      description: "The document, and what its file is.",
      content: {
        "application/json": media("NewDocument", {
          row: ["A document", { ...sampleInput(documents), ...file }],
        }),
      },
    },
    answers: {
      201: {
        description: "Stored; the file is expected.",
        headers: ["Location", "ETag", "Idempotency-Replayed?"],
        content: {
          "application/json": media("DocumentWithUpload", {
            row: ["A document", { ...sampleRow(documents), ...file, status: "pending", upload }],
          }),
        },
      },
    },
    problems: ["validation_failed", "invalid_parameter", ...keyed],
  },
  "POST /documents/{id}/versions": {
    id: "announceDocumentVersion",
    tag,
    description:
      "Announces a further file of a document, or the same one once more. Downloads give the version before until it is there.",
    parameters: ["Id", "IdempotencyKey"],
    body: {
      description: "What the file is.",
      content: { "application/json": media("NewFile", { file: ["A file", file] }) },
    },
    answers: {
      201: {
        description: "Announced; the file is expected.",
        headers: ["Idempotency-Replayed?"],
        content: {
          "application/json": media("DocumentVersionWithUpload", {
            version: ["A version", { ...pending, version: 2, upload }],
          }),
        },
      },
    },
    problems: ["validation_failed", "invalid_parameter", "not_found", ...keyed],
  },
  "POST /documents/{id}/versions/{n}/complete": {
    id: "completeDocumentVersion",
    tag,
    description:
      "Compares the file that arrived with what was announced, by its length and its SHA-256. The same: the version is available. " +
      "Another: the version is rejected and the file removed. May be asked again at any time.",
    parameters: ["Id", pathNumber],
    body: {
      description: "Nothing.",
      content: {
        "application/json": media(
          { type: "object", additionalProperties: false, properties: {} },
          { empty: ["Nothing", {}] },
        ),
      },
    },
    answers: {
      200: {
        description: "The version, available.",
        content: { "application/json": media("DocumentVersion", { version: ["A version", available] }) },
      },
    },
    problems: ["invalid_parameter", "not_found", "upload_missing", "upload_mismatch", "checksum_unsupported"],
  },
  "GET /documents/{id}/versions": {
    id: "listDocumentVersions",
    tag,
    description:
      "Every version of a document, the newest first: those that are expected and those that were rejected too.",
    parameters: ["Id"],
    answers: {
      200: {
        description: "The versions.",
        content: {
          "application/json": media("DocumentVersionList", {
            versions: ["One version", { data: [available] }],
          }),
        },
      },
    },
    problems: ["invalid_parameter", "not_found"],
  },
  "GET /documents/{id}/download": {
    id: "getDocumentDownload",
    tag,
    description:
      "A link to the file that lasts five minutes. Its answer is an attachment under the file's name (RFC 6266), and never of a type " +
      "that a browser would run.",
    parameters: ["Id", queryNumber],
    answers: {
      200: {
        description: "The link.",
        content: {
          "application/json": media("FileLink", {
            link: ["A link", { url: upload.url, expires_at: "2025-10-12T19:37:53.000Z" }],
          }),
        },
      },
    },
    problems: ["invalid_parameter", "not_found"],
  },
  "DELETE /documents/{id}": {
    id: "deleteDocument",
    tag,
    description: "Removes the document at once, and soon its files. A second time it is 404.",
    parameters: ["Id", "IfMatch", "IfNoneMatch"],
    answers: { 204: { description: "Removed." } },
    problems: ["invalid_parameter", "not_found", "precondition_failed", "precondition_required"],
  },
};
