import { idOf, type TableCases } from "./case.ts";

export const transactionSources: TableCases = {
  table: "transaction_sources",
  needs: ["properties", "transactions"],
  plainRow: { source: "'verify'", key: "'1'", transaction_id: idOf("transactions") },
  constraints: [
    {
      constraint: "transaction_sources_transaction_id_fkey",
      accepts: { transaction_id: idOf("transactions") },
      refuses: { transaction_id: "gen_random_uuid()" },
    },
  ],
};
