import { idOf, type TableCases, updatedAtMovesForward } from "./case.ts";

const other = "00000000-0000-4000-8000-000000000001";

export const leases: TableCases = {
  table: "leases",
  needs: ["properties", "tenants"],
  plainRow: {
    property_id: idOf("properties"),
    tenant_id: idOf("tenants"),
    status: "'signed'",
    lease_type: "'gross'",
    commencement_date: "'2024-01-01'",
  },
  constraints: [
    {
      constraint: "leases_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
    {
      constraint: "leases_tenant_id_fkey",
      accepts: {},
      refuses: { tenant_id: "gen_random_uuid()" },
    },
    {
      constraint: "leases_renews_lease_id_fkey",
      given: [{ id: `'${other}'` }],
      accepts: { renews_lease_id: `'${other}'` },
      refuses: { renews_lease_id: "gen_random_uuid()" },
    },
    {
      constraint: "leases_renews_lease_id_check",
      accepts: { id: `'${other}'`, renews_lease_id: "null" },
      refuses: { id: `'${other}'`, renews_lease_id: `'${other}'` },
    },
    {
      constraint: "leases_external_ref_key",
      given: [{ external_ref: "'verify 1'" }],
      accepts: { external_ref: "'verify 2'" },
      refuses: { external_ref: "'verify 1'" },
    },
    {
      constraint: "leases_status_check",
      accepts: { status: "'void'" },
      refuses: { status: "'lost'" },
    },
    {
      constraint: "leases_lease_type_check",
      accepts: { lease_type: "'triple_net'" },
      refuses: { lease_type: "'quadruple_net'" },
    },
    {
      constraint: "leases_at_expiry_check",
      accepts: { at_expiry: "'month_to_month'" },
      refuses: { at_expiry: "'haunt'" },
    },
    {
      constraint: "leases_expiration_date_check",
      accepts: { expiration_date: "'2024-01-01'" },
      refuses: { expiration_date: "'2023-12-31'" },
    },
    {
      constraint: "leases_move_out_on_check",
      accepts: { move_in_on: "'2024-01-05'", move_out_on: "'2024-01-05'" },
      refuses: { move_in_on: "'2024-01-05'", move_out_on: "'2024-01-04'" },
    },
    {
      constraint: "leases_terminated_on_check",
      accepts: { status: "'terminated'", terminated_on: "'2024-01-31'" },
      refuses: { status: "'signed'", terminated_on: "'2024-01-31'" },
    },
    {
      constraint: "leases_terminated_on_check",
      accepts: { status: "'signed'" },
      refuses: { status: "'terminated'" },
    },
    {
      constraint: "leases_terminated_on_start_check",
      accepts: { status: "'terminated'", terminated_on: "'2024-01-01'" },
      refuses: { status: "'terminated'", terminated_on: "'2023-12-31'" },
    },
    {
      constraint: "leases_security_deposit_check",
      accepts: { security_deposit: "0" },
      refuses: { security_deposit: "-0.01" },
    },
    {
      constraint: "leases_deposit_form_check",
      accepts: { deposit_form: "'letter_of_credit'" },
      refuses: { deposit_form: "'promise'" },
    },
  ],
  behaviours: [updatedAtMovesForward("leases", "reference")],
};
