import { idOf, type TableCases } from "./case.ts";

const document_id = idOf("documents");
const given = [{}];

export const documentVersions: TableCases = {
  table: "document_versions",
  needs: ["properties", "documents"],
  plainRow: {
    document_id,
    number: "1",
    object_key: "'verify'",
    file_name: "'a.pdf'",
    media_type: "'application/pdf'",
    size_bytes: "1",
    sha256: "repeat('0', 64)",
    expires_at: "now()",
  },
  constraints: [
    {
      constraint: "document_versions_document_id_fkey",
      accepts: { document_id: "null" },
      refuses: { document_id: "gen_random_uuid()" },
    },
    {
      constraint: "document_versions_object_key_key",
      given,
      accepts: { number: "2", object_key: "'verify-2'" },
      refuses: { number: "2" },
    },
    {
      constraint: "document_versions_number_key",
      given,
      accepts: { number: "2", object_key: "'verify-2'" },
      refuses: { object_key: "'verify-2'" },
    },
    {
      constraint: "document_versions_number_check",
      accepts: { number: "1000" },
      refuses: { number: "1001" },
    },
    {
      constraint: "document_versions_status_check",
      accepts: { status: "'rejected'" },
      refuses: { status: "'lost'" },
    },
    {
      constraint: "document_versions_size_bytes_check",
      accepts: { size_bytes: "5368709120" },
      refuses: { size_bytes: "5368709121" },
    },
    {
      constraint: "document_versions_sha256_check",
      accepts: { sha256: "repeat('f', 64)" },
      refuses: { sha256: "repeat('F', 64)" },
    },
    {
      constraint: "document_versions_checked_at_check",
      accepts: { status: "'available'", checked_at: "now()" },
      refuses: { status: "'available'" },
    },
    {
      constraint: "document_versions_sweep_at_check",
      accepts: { status: "'available'", checked_at: "now()" },
      refuses: { status: "'available'", checked_at: "now()", sweep_at: "now()" },
    },
  ],
  behaviours: [
    {
      name: "trg_document_versions_immutable refuses another checksum",
      expected: "refused by document_versions_immutable",
      async run({ insert, query }) {
        const id = await insert();
        await query("update document_versions set sha256 = repeat('1', 64) where id = $1", [id]);
        return "accepted";
      },
    },
    {
      name: "trg_document_versions_immutable refuses to take a rejection back",
      expected: "refused by document_versions_immutable",
      async run({ insert, query }) {
        const id = await insert({ status: "'rejected'" });
        await query("update document_versions set status = 'pending' where id = $1", [id]);
        return "accepted";
      },
    },
    {
      name: "trg_document_versions_immutable lets a version become available",
      expected: "available",
      async run({ insert, query }) {
        const id = await insert();
        const [row] = await query(
          "update document_versions set status = 'available', checked_at = now() where id = $1 returning status",
          [id],
        );
        return row?.status ?? "nothing";
      },
    },
  ],
};
