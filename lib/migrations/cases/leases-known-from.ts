import { idOf, type TableCases } from "./case.ts";

export const leasesKnownFrom: TableCases = {
  table: "leases_known_from",
  needs: ["properties"],
  plainRow: { property_id: idOf("properties"), known_from: "'2024-02-29'" },
  constraints: [
    {
      constraint: "leases_known_from_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
  ],
};
