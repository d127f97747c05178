import { idOf, type TableCases } from "./case.ts";

const escalation = {
  escalation_type: "'fixed_percent'",
  escalation_value: "3",
  escalation_every_months: "12",
};

export const leaseCharges: TableCases = {
  table: "lease_charges",
  needs: ["properties", "tenants", "units", "leases"],
  plainRow: {
    lease_id: idOf("leases"),
    position: "0",
    property_id: idOf("properties"),
    kind: "'base_rent'",
    term: "'[2024-01-01,)'",
    basis: "'per_month'",
    amount: "1000",
  },
  constraints: [
    {
      constraint: "lease_charges_pkey",
      given: [{}],
      accepts: { position: "1", kind: "'cam'" },
      refuses: { position: "0", kind: "'cam'" },
    },
    {
      constraint: "lease_charges_lease_id_fkey",
      accepts: {},
      refuses: { lease_id: "gen_random_uuid()" },
    },
    {
      constraint: "lease_charges_unit_id_fkey",
      accepts: { unit_id: idOf("units") },
      refuses: { unit_id: "gen_random_uuid()" },
    },
    {
      constraint: "lease_charges_position_check",
      accepts: { position: "0" },
      refuses: { position: "-1" },
    },
    {
      constraint: "lease_charges_kind_check",
      accepts: { kind: "'percentage_rent'" },
      refuses: { kind: "'bribe'" },
    },
    {
      constraint: "lease_charges_term_check",
      accepts: { term: "'[2024-01-01,2024-01-02)'" },
      refuses: { term: "'[2024-01-01,2024-01-01)'" },
    },
    {
      constraint: "lease_charges_basis_check",
      accepts: { basis: "'per_sqft_year'" },
      refuses: { basis: "'per_fortnight'" },
    },
    {
      constraint: "lease_charges_amount_check",
      accepts: { amount: "0" },
      refuses: { amount: "-0.01" },
    },
    {
      constraint: "lease_charges_amount_check",
      accepts: { kind: "'abatement'", amount: "0.01" },
      refuses: { kind: "'abatement'", amount: "0" },
    },
    {
      constraint: "lease_charges_escalation_type_check",
      accepts: { ...escalation, escalation_type: "'fixed_amount'" },
      refuses: { ...escalation, escalation_type: "'whim'" },
    },
    {
      constraint: "lease_charges_escalation_value_check",
      accepts: { ...escalation, escalation_value: "-99.99" },
      refuses: { ...escalation, escalation_value: "-100" },
    },
    {
      constraint: "lease_charges_escalation_every_months_check",
      accepts: { ...escalation, escalation_every_months: "1" },
      refuses: { ...escalation, escalation_every_months: "0" },
    },
    {
      constraint: "lease_charges_escalation_check",
      accepts: escalation,
      refuses: { ...escalation, escalation_value: "null" },
    },
    {
      constraint: "lease_charges_escalation_check",
      accepts: { basis: "'one_time'" },
      refuses: { ...escalation, basis: "'one_time'" },
    },
    {
      constraint: "lease_charges_base_rent_exclusion",
      given: [{ term: "'[2024-01-01,2025-01-01)'" }],
      accepts: { position: "1", term: "'[2025-01-01,)'" },
      refuses: { position: "1", term: "'[2024-12-31,)'" },
    },
    {
      constraint: "lease_charges_base_rent_exclusion",
      given: [{ unit_id: idOf("units") }],
      accepts: { position: "1" },
      refuses: { position: "1", unit_id: idOf("units") },
    },
  ],
  behaviours: [
    {
      name: "trg_lease_charges_effective and trg_leases_effective keep the days that a charge is due",
      expected: "[2024-01-01,) then [2024-01-01,2024-04-01) then empty",
      async run({ insert, query }) {
        await insert();
        const found: string[] = [];
        for (const values of ["status = 'signed'", "expiration_date = '2024-03-31'", "status = 'draft'"]) {
          await query(`update leases set ${values} where id = ${idOf("leases")}`);
          const [charge] = await query(
            `select effective::text from lease_charges where lease_id = ${idOf("leases")}`,
          );
          found.push(charge?.effective ?? "");
        }
        return found.join(" then ");
      },
    },
  ],
};
