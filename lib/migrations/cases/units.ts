import { idOf, type TableCases, updatedAtMovesForward } from "./case.ts";

export const units: TableCases = {
  table: "units",
  needs: ["properties"],
  plainRow: { property_id: idOf("properties"), number: "'101'", use_type: "'office'" },
  constraints: [
    {
      constraint: "units_property_id_fkey",
      accepts: {},
      refuses: { property_id: "gen_random_uuid()" },
    },
    {
      constraint: "units_use_type_check",
      accepts: { use_type: "'parking'" },
      refuses: { use_type: "'castle'" },
    },
    {
      constraint: "units_rentable_sqft_check",
      accepts: { rentable_sqft: "0.01" },
      refuses: { rentable_sqft: "0" },
    },
    {
      constraint: "units_bedrooms_check",
      accepts: { bedrooms: "0" },
      refuses: { bedrooms: "-0.5" },
    },
    {
      constraint: "units_bathrooms_check",
      accepts: { bathrooms: "0" },
      refuses: { bathrooms: "-0.5" },
    },
    {
      constraint: "units_market_rent_monthly_check",
      accepts: { market_rent_monthly: "0" },
      refuses: { market_rent_monthly: "-0.01" },
    },
    {
      constraint: "units_exists_until_check",
      accepts: { exists_from: "'2024-02-29'", exists_until: "'2024-02-29'" },
      refuses: { exists_from: "'2024-02-29'", exists_until: "'2024-02-28'" },
    },
    {
      constraint: "units_non_revenue_check",
      accepts: { non_revenue: "'model'" },
      refuses: { non_revenue: "'haunted'" },
    },
    {
      constraint: "units_number_exclusion",
      given: [{ number: "'1a'", exists_until: "'2023-12-31'" }],
      accepts: { number: "'1A'", exists_from: "'2024-01-01'" },
      refuses: { number: "'1A'", exists_from: "'2023-12-31'" },
    },
  ],
  behaviours: [updatedAtMovesForward("units", "number")],
};
