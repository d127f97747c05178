import { type BehaviourCase, idOf, type TableCases } from "./case.ts";

/** Two signed leases of one unit: the first up to June, the second from the given day. */
const secondLease = (from: string, expected: string): BehaviourCase => ({
  name: `lease_spaces_effective_exclusion: a second lease of the unit from ${from}`,
  expected,
  async run({ insert, query }) {
    await insert();
    await query(`update leases set expiration_date = '2024-06-30' where id = ${idOf("leases")}`);
    const [second] = await query(
      `insert into leases (property_id, tenant_id, status, lease_type, commencement_date)
      select property_id, tenant_id, 'signed', lease_type, $1::date from leases where id = ${idOf("leases")}
      returning id`,
      [from],
    );
    await insert({ lease_id: `'${second?.id}'`, term: `'[${from},)'` });
    return "accepted";
  },
});

export const leaseSpaces: TableCases = {
  table: "lease_spaces",
  needs: ["properties", "tenants", "units", "leases"],
  plainRow: {
    lease_id: idOf("leases"),
    position: "0",
    property_id: idOf("properties"),
    unit_id: idOf("units"),
    term: "'[2024-01-01,)'",
  },
  constraints: [
    {
      constraint: "lease_spaces_pkey",
      given: [{ term: "'[2024-01-01,2024-02-01)'" }],
      accepts: { position: "1", term: "'[2024-02-01,)'" },
      refuses: { position: "0", term: "'[2024-02-01,)'" },
    },
    {
      constraint: "lease_spaces_lease_id_fkey",
      accepts: {},
      refuses: { lease_id: "gen_random_uuid()" },
    },
    {
      constraint: "lease_spaces_unit_id_fkey",
      accepts: {},
      refuses: { unit_id: "gen_random_uuid()" },
    },
    {
      constraint: "lease_spaces_position_check",
      accepts: { position: "0" },
      refuses: { position: "-1" },
    },
    {
      constraint: "lease_spaces_term_check",
      accepts: { term: "'[2024-01-01,2024-01-02)'" },
      refuses: { term: "'[2024-01-01,2024-01-01)'" },
    },
    {
      constraint: "lease_spaces_term_check",
      accepts: { term: "'[2024-01-01,)'" },
      refuses: { term: "'(,2024-01-01)'" },
    },
    {
      constraint: "lease_spaces_leased_sqft_check",
      accepts: { leased_sqft: "0.01" },
      refuses: { leased_sqft: "0" },
    },
    {
      constraint: "lease_spaces_term_exclusion",
      given: [{ term: "'[2024-01-01,2024-02-01)'" }],
      accepts: { position: "1", term: "'[2024-02-01,)'" },
      refuses: { position: "1", term: "'[2024-01-31,)'" },
    },
  ],
  behaviours: [
    secondLease("2024-07-01", "accepted"),
    secondLease("2024-06-30", "refused by lease_spaces_effective_exclusion"),
    {
      name: "trg_lease_spaces_effective and trg_leases_effective keep the days that a unit is held",
      expected: "[2024-01-01,) then [2024-01-01,2024-04-01) then empty",
      async run({ insert, query }) {
        await insert();
        const found: string[] = [];
        for (const values of ["status = 'signed'", "move_out_on = '2024-03-31'", "status = 'void'"]) {
          await query(`update leases set ${values} where id = ${idOf("leases")}`);
          const [space] = await query(
            `select effective::text from lease_spaces where lease_id = ${idOf("leases")}`,
          );
          found.push(space?.effective ?? "");
        }
        return found.join(" then ");
      },
    },
  ],
};
