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
  behaviours: [
    {
      name: "trg_leases_known_from_updated_at moves updated_at forward",
      expected: "later",
      async run({ insert, query }) {
        await insert();
        const [row] = await query<{ later: boolean }>(
          `update leases_known_from set updated_at = '2000-01-01' where property_id = ${idOf("properties")}
          returning updated_at > created_at as later`,
        );
        return row?.later === true ? "later" : "not later";
      },
    },
  ],
};
