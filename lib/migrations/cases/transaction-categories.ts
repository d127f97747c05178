import type { TableCases } from "./case.ts";

export const transactionCategories: TableCases = {
  table: "transaction_categories",
  plainRow: { code: "'verify'", name: "'Verify'", section: "'income'", flow: "1", position: "1" },
  constraints: [
    {
      constraint: "transaction_categories_crefc_code_key",
      accepts: { crefc_code: "'999VERIFY'" },
      refuses: { crefc_code: "'030BASERNT'" },
    },
    {
      constraint: "transaction_categories_position_key",
      accepts: { position: "2" },
      refuses: { position: "10" },
    },
    {
      constraint: "transaction_categories_section_check",
      accepts: { section: "'deposit'" },
      refuses: { section: "'secret'" },
    },
    { constraint: "transaction_categories_flow_check", accepts: { flow: "-1" }, refuses: { flow: "0" } },
  ],
};
