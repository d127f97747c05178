import { choice, date, longText, reference, text, whole } from "../resource/columns/builders.ts";
import { collection, type Row } from "../resource/definition.ts";
import { tenantOfProperty } from "./tenant-of-property.ts";

export const documentCategories = [
  "lease",
  "amendment",
  "estoppel",
  "appraisal",
  "loan",
  "insurance",
  "tax",
  "invoice",
  "rent_roll",
  "operating_statement",
  "inspection",
  "photo",
  "other",
] as const;

export const versionStatuses = ["pending", "available", "rejected"] as const;

export const maxVersions = 1000;
/** 5 GiB: what one PUT to S3 may hold. */
export const maxBytes = 5 * 1024 ** 3;

/** The SQL of a column of the version that a download would give; before there is one, of the newest that is expected. */
const ofVersion = (column: string) => ({
  computedBy: `(select v.${column} from document_versions v
    where v.document_id = documents.id and v.status <> 'rejected' order by v.status = 'pending', v.number desc limit 1)`,
});
const about = "of the newest version that is available, or else is expected";

/** What is filed about a property: papers, statements and pictures. The files are versions. */
export const documents = collection(
  "documents",
  {
    property_id: reference("properties", "The property that it is filed under.", {
      required: true,
      fixed: true,
      listed: true,
    }),
    lease_id: reference("leases", "Lease that it is about, of the same property.", {
      listed: true,
      sameProperty: true,
    }),
    tenant_id: reference("tenants", "Tenant that it is about.", { listed: true }),
    transaction_id: reference("transactions", "Transaction that it is about, of the same property.", {
      listed: true,
      sameProperty: true,
    }),
    category: choice(documentCategories, "What kind of document it is.", {
      required: true,
      listed: true,
      example: "insurance",
    }),
    title: text("Name by which people know it.", {
      required: true,
      max: 300,
      searched: true,
      example: "Property insurance 2026",
    }),
    description: longText("Note.", { max: 2000, searched: true, example: "Covers flood from 2026 on." }),
    document_date: date("Day that the document bears.", { listed: true, example: "2025-12-15" }),
    expires_on: date("Last day on which it is valid; null when it does not expire.", {
      listed: true,
      example: "2026-12-31",
    }),
    version: {
      ...whole(`Number ${about}.`, { readOnly: true, min: 1, max: maxVersions, example: 1 }),
      ...ofVersion("number"),
    },
    status: {
      ...choice(["pending", "available"], `Whether the file ${about} has arrived.`, {
        readOnly: true,
        example: "available",
      }),
      ...ofVersion("status"),
    },
    file_name: {
      ...longText(`File name ${about}.`, { readOnly: true, max: 255, example: "policy.pdf" }),
      ...ofVersion("file_name"),
    },
    media_type: {
      ...text(`Media type ${about}.`, { readOnly: true, max: 255, example: "application/pdf" }),
      ...ofVersion("media_type"),
    },
    size_bytes: {
      ...whole(`Length ${about}, in bytes.`, { readOnly: true, min: 1, max: maxBytes, example: 482_133 }),
      ...ofVersion("size_bytes"),
    },
  },
  { recognizedBy: [], guard: tenantOfProperty },
);

export type Document = Row<typeof documents>;
