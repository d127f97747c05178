import { type TableCases, updatedAtMovesForward } from "./case.ts";

export const properties: TableCases = {
  table: "properties",
  plainRow: {
    name: "'verify'",
    address: "'1 Main Street'",
    city: "'Springfield'",
    state: "'IL'",
    property_type: "'office'",
  },
  constraints: [
    {
      constraint: "properties_occupancy_rate_check",
      accepts: { occupancy_rate: "100" },
      refuses: { occupancy_rate: "100.000001" },
    },
    {
      constraint: "properties_total_sqft_check",
      accepts: { total_sqft: "0.01" },
      refuses: { total_sqft: "0" },
    },
    {
      constraint: "properties_acquisition_date_check",
      accepts: { acquisition_date: "current_date" },
      refuses: { acquisition_date: "current_date + 1" },
    },
    {
      constraint: "properties_year_built_check",
      accepts: { year_built: "extract(year from current_date) + 5" },
      refuses: { year_built: "extract(year from current_date) + 6" },
    },
    {
      constraint: "properties_occupied_units_check",
      accepts: { total_units: "10", occupied_units: "10" },
      refuses: { total_units: "10", occupied_units: "11" },
    },
    {
      constraint: "properties_status_check",
      accepts: { status: "'under_contract'" },
      refuses: { status: "'demolished'" },
    },
    {
      constraint: "properties_property_type_check",
      accepts: { property_type: "'self_storage'" },
      refuses: { property_type: "'castle'" },
    },
    {
      constraint: "properties_property_class_check",
      accepts: { property_class: "'D'" },
      refuses: { property_class: "'E'" },
    },
  ],
  behaviours: [updatedAtMovesForward("properties", "name")],
};
