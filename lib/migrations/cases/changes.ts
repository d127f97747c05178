import { idOf, type TableCases } from "./case.ts";

export const changes: TableCases = {
  table: "changes",
  needs: ["properties", "tenants", "units", "leases"],
  plainRow: {
    collection: "'properties'",
    row_id: idOf("properties"),
    action: "'update'",
    at: "now()",
  },
  constraints: [
    {
      constraint: "changes_action_check",
      accepts: { action: "'delete'" },
      refuses: { action: "'wish'" },
    },
  ],
  behaviours: [
    {
      name: "the triggers keep the rows of each collection",
      expected: "insert of properties, insert of tenants, insert of units, insert of leases",
      async run({ query }) {
        const rows = ["properties", "tenants", "units", "leases"].map(idOf);
        const found = await query(
          `select action, collection from changes where row_id in (${rows.join(", ")}) order by id`,
        );
        return found.map(({ action, collection }) => `${action} of ${collection}`).join(", ");
      },
    },
    {
      name: "the triggers keep a list of a lease as the lease's",
      expected: '{"to": null, "from": "2024-01-01", "leased_sqft": null}',
      async run({ query }) {
        await query(
          `insert into lease_spaces (lease_id, position, property_id, unit_id, term)
          values (${idOf("leases")}, 0, ${idOf("properties")}, ${idOf("units")}, '[2024-01-01,)')`,
        );
        const [lease] = await query(
          `select ((after -> 'spaces' -> 0) - 'unit_id')::text as space
          from changes where row_id = ${idOf("leases")}`,
        );
        return lease?.space ?? "nothing kept";
      },
    },
    {
      name: "the triggers keep a deletion, by who signed the row before",
      expected: "delete by ann",
      async run({ query }) {
        await query(`update leases set updated_by = 'ann' where id = ${idOf("leases")}`);
        await query(`delete from leases where id = ${idOf("leases")}`);
        const [lease] = await query(`select action, by from changes where row_id = ${idOf("leases")}`);
        return `${lease?.action} by ${lease?.by}`;
      },
    },
  ],
};
