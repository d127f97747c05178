import { idOf, type TableCases } from "./case.ts";

export const rentRollImports: TableCases = {
  table: "rent_roll_imports",
  needs: ["properties"],
  plainRow: { property_id: idOf("properties"), as_of: "'2024-02-29'" },
  constraints: [
    {
      constraint: "rent_roll_imports_pkey",
      given: [{}],
      accepts: { as_of: "'2024-03-31'" },
      refuses: {},
    },
    {
      constraint: "rent_roll_imports_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
  ],
};
