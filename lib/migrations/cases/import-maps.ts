import type { TableCases } from "./case.ts";

export const importMaps: TableCases = {
  table: "import_maps",
  plainRow: { name: "'verify'", collection: "'properties'", map: "'{}'" },
  constraints: [
    {
      constraint: "import_maps_name_check",
      accepts: { name: "'rent-roll_2026'" },
      refuses: { name: "'Rent Roll'" },
    },
    { constraint: "import_maps_map_check", accepts: { map: "'{\"columns\":{}}'" }, refuses: { map: "'[]'" } },
  ],
};
