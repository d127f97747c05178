import { idOf, type TableCases } from "./case.ts";

export const leaseOptions: TableCases = {
  table: "lease_options",
  needs: ["properties", "tenants", "leases"],
  plainRow: {
    lease_id: idOf("leases"),
    position: "0",
    property_id: idOf("properties"),
    kind: "'renewal'",
  },
  constraints: [
    {
      constraint: "lease_options_pkey",
      given: [{}],
      accepts: { position: "1" },
      refuses: { position: "0" },
    },
    {
      constraint: "lease_options_lease_id_fkey",
      accepts: {},
      refuses: { lease_id: "gen_random_uuid()" },
    },
    {
      constraint: "lease_options_position_check",
      accepts: { position: "0" },
      refuses: { position: "-1" },
    },
    {
      constraint: "lease_options_kind_check",
      accepts: { kind: "'co_tenancy'" },
      refuses: { kind: "'levitation'" },
    },
    {
      constraint: "lease_options_term_months_check",
      accepts: { term_months: "1" },
      refuses: { term_months: "0" },
    },
    {
      constraint: "lease_options_fee_check",
      accepts: { fee: "0" },
      refuses: { fee: "-0.01" },
    },
    {
      constraint: "lease_options_status_check",
      accepts: { status: "'waived'" },
      refuses: { status: "'lost'" },
    },
  ],
  behaviours: [
    {
      name: "the triggers keep the options of a lease as the lease's",
      expected: "renewal, then none",
      async run({ insert, query }) {
        await insert();
        const found: string[] = [];
        for (const statement of ["select", `delete from lease_options where lease_id = ${idOf("leases")}`]) {
          await query(statement);
          const [lease] = await query(
            `select coalesce(after -> 'options' -> 0 ->> 'kind', 'none') as kind
            from changes where row_id = ${idOf("leases")}`,
          );
          found.push(lease?.kind ?? "nothing kept");
        }
        return found.join(", then ");
      },
    },
  ],
};
