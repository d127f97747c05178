import { type TableCases, updatedAtMovesForward } from "./case.ts";

const parent = "00000000-0000-4000-8000-000000000001";
const child = "00000000-0000-4000-8000-000000000002";

export const tenants: TableCases = {
  table: "tenants",
  plainRow: { kind: "'company'", name: "'verify'" },
  constraints: [
    {
      constraint: "tenants_kind_check",
      accepts: { kind: "'government'" },
      refuses: { kind: "'ghost'" },
    },
    {
      constraint: "tenants_parent_id_check",
      given: [{ id: `'${parent}'` }],
      accepts: { id: `'${child}'`, parent_id: `'${parent}'` },
      refuses: { id: `'${child}'`, parent_id: `'${child}'` },
    },
    {
      constraint: "tenants_parent_id_fkey",
      accepts: { parent_id: "null" },
      refuses: { parent_id: `'${parent}'` },
    },
    {
      constraint: "tenants_external_ref_key",
      given: [{ external_ref: "'verify 1'" }],
      accepts: { external_ref: "'verify 2'" },
      refuses: { external_ref: "'verify 1'" },
    },
  ],
  behaviours: [
    updatedAtMovesForward("tenants", "name"),
    {
      name: "trg_tenants_parent_id_circle refuses a tenant above itself",
      expected: "refused by tenants_parent_id_circle",
      async run({ insert, query }) {
        const top = await insert();
        const middle = await insert({ parent_id: `'${top}'` });
        const bottom = await insert({ parent_id: `'${middle}'` });
        await query("update tenants set parent_id = $1 where id = $2", [bottom, top]);
        return "accepted";
      },
    },
  ],
};
