import { idOf, type TableCases } from "./case.ts";

export const propertySources: TableCases = {
  table: "property_sources",
  needs: ["properties"],
  plainRow: { source: "'verify'", key: "'1'", property_id: idOf("properties") },
  constraints: [
    {
      constraint: "property_sources_property_id_fkey",
      accepts: { property_id: idOf("properties") },
      refuses: { property_id: "gen_random_uuid()" },
    },
  ],
};
