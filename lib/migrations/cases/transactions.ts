import { idOf, type TableCases, updatedAtMovesForward } from "./case.ts";

const first = "00000000-0000-4000-8000-000000000001";
const second = "00000000-0000-4000-8000-000000000002";

export const transactions: TableCases = {
  table: "transactions",
  needs: ["properties", "tenants", "units", "leases"],
  plainRow: {
    property_id: idOf("properties"),
    category: "'base_rent'",
    amount: "100",
    accrued_on: "'2024-02-29'",
  },
  constraints: [
    {
      constraint: "transactions_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
    {
      constraint: "transactions_category_fkey",
      accepts: { category: "'deposit_returned'" },
      refuses: { category: "'gifts'" },
    },
    {
      constraint: "transactions_lease_id_fkey",
      accepts: { lease_id: idOf("leases") },
      refuses: { lease_id: "gen_random_uuid()" },
    },
    {
      constraint: "transactions_unit_id_fkey",
      accepts: { unit_id: idOf("units") },
      refuses: { unit_id: "gen_random_uuid()" },
    },
    {
      constraint: "transactions_reverses_id_fkey",
      given: [{ id: `'${first}'` }],
      accepts: { reverses_id: `'${first}'` },
      refuses: { reverses_id: "gen_random_uuid()" },
    },
    {
      constraint: "transactions_reverses_id_key",
      given: [{ id: `'${first}'` }, { id: `'${second}'` }, { reverses_id: `'${first}'` }],
      accepts: { reverses_id: `'${second}'` },
      refuses: { reverses_id: `'${first}'` },
    },
    {
      constraint: "transactions_reversal_check",
      accepts: { id: `'${first}'` },
      refuses: { id: `'${first}'`, reverses_id: `'${first}'` },
    },
    {
      constraint: "transactions_external_ref_key",
      given: [{ external_ref: "'A-1'" }],
      accepts: { external_ref: "'A-2'" },
      refuses: { external_ref: "'A-1'" },
    },
    { constraint: "transactions_amount_check", accepts: { amount: "-0.01" }, refuses: { amount: "0" } },
    {
      constraint: "transactions_scenario_check",
      accepts: { scenario: "'underwritten'" },
      refuses: { scenario: "'hoped'" },
    },
    {
      constraint: "transactions_settled_on_check",
      accepts: { settled_on: "'2024-03-01'" },
      refuses: { settled_on: "'2024-03-01'", scenario: "'budget'" },
    },
  ],
  behaviours: [
    updatedAtMovesForward("transactions", "memo"),
    {
      name: "trg_transactions_immutable refuses another amount",
      expected: "refused by transactions_immutable",
      async run({ insert, query }) {
        const id = await insert();
        await query("update transactions set amount = 200 where id = $1", [id]);
        return "accepted";
      },
    },
    {
      name: "trg_transactions_immutable refuses to settle a line that was reversed",
      expected: "refused by transactions_reversed",
      async run({ insert, query }) {
        const id = await insert();
        await insert({ amount: "-100", reverses_id: `'${id}'` });
        await query("update transactions set settled_on = '2024-03-05' where id = $1", [id]);
        return "accepted";
      },
    },
    {
      name: "trg_transactions_immutable lets a line be settled",
      expected: "2024-03-05",
      async run({ insert, query }) {
        const id = await insert();
        const [row] = await query<{ day: string }>(
          "update transactions set settled_on = '2024-03-05', memo = 'paid' where id = $1 returning settled_on::text as day",
          [id],
        );
        return row?.day ?? "nothing";
      },
    },
  ],
};
