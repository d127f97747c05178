import { idOf, type TableCases, updatedAtMovesForward } from "./case.ts";

export const documents: TableCases = {
  table: "documents",
  needs: ["properties", "tenants", "units", "leases", "transactions"],
  plainRow: { property_id: idOf("properties"), category: "'lease'", title: "'verify'" },
  constraints: [
    {
      constraint: "documents_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
    {
      constraint: "documents_lease_id_fkey",
      accepts: { lease_id: idOf("leases") },
      refuses: { lease_id: "gen_random_uuid()" },
    },
    {
      constraint: "documents_tenant_id_fkey",
      accepts: { tenant_id: idOf("tenants") },
      refuses: { tenant_id: "gen_random_uuid()" },
    },
    {
      constraint: "documents_transaction_id_fkey",
      accepts: { transaction_id: idOf("transactions") },
      refuses: { transaction_id: "gen_random_uuid()" },
    },
    {
      constraint: "documents_category_check",
      accepts: { category: "'other'" },
      refuses: { category: "'gossip'" },
    },
  ],
  behaviours: [
    updatedAtMovesForward("documents", "title"),
    {
      name: "trg_documents_release_versions makes the objects of a deleted document due to go",
      expected: "due, of no document",
      async run({ insert, query }) {
        const id = await insert();
        const [version] = await query(
          `insert into document_versions (document_id, number, object_key, status, checked_at, file_name, media_type,
             size_bytes, sha256, expires_at)
           values ($1, 1, 'verify', 'available', now(), 'a', 'text/plain', 1, repeat('0', 64), now()) returning id`,
          [id],
        );
        await query("delete from documents where id = $1", [id]);
        const [row] = await query<{ due: boolean; document_id: string | null }>(
          "select sweep_at <= now() as due, document_id from document_versions where id = $1",
          [version?.id],
        );
        return `${row?.due === true ? "due" : "kept"}, ${row?.document_id === null ? "of no document" : "bound"}`;
      },
    },
  ],
};
