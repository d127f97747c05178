import { idOf, type TableCases } from "./case.ts";

export const propertyFigures: TableCases = {
  table: "property_figures",
  needs: ["properties"],
  plainRow: { property_id: idOf("properties"), as_of: "'2024-02-29'" },
  constraints: [
    {
      constraint: "property_figures_pkey",
      given: [{}],
      accepts: { as_of: "'2024-03-01'" },
      refuses: {},
    },
    {
      constraint: "property_figures_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
    {
      constraint: "property_figures_occupancy_rate_check",
      accepts: { occupancy_rate: "100" },
      refuses: { occupancy_rate: "100.000001" },
    },
    {
      constraint: "property_figures_occupied_units_check",
      accepts: { total_units: "10", occupied_units: "10" },
      refuses: { total_units: "10", occupied_units: "11" },
    },
    {
      constraint: "property_figures_status_check",
      accepts: { status: "'sold'" },
      refuses: { status: "'demolished'" },
    },
  ],
  behaviours: [
    {
      name: "trg_properties_keep_new_figures and trg_properties_keep_changed_figures keep today's figures",
      expected: "active null, then active 100.00",
      async run({ query }) {
        const found: string[] = [];
        for (const values of ["name = 'verified'", "loan_balance = 100"]) {
          await query(`update properties set ${values} where id = ${idOf("properties")}`);
          const [today] = await query(
            `select concat_ws(' ', status, coalesce(loan_balance::text, 'null')) as figures
            from property_figures
            where property_id = ${idOf("properties")} and as_of = (now() at time zone 'UTC')::date`,
          );
          found.push(today?.figures ?? "no figures");
        }
        return found.join(", then ");
      },
    },
  ],
};
