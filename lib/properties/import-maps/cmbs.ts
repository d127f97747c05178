import type { ImportMap } from "../../tabular/maps/map.ts";

/** Commercial mortgages as SEC asset-level filings list them: shares are fractions, the kind of property is a code. */
export const cmbs: ImportMap = {
  collection: "properties",
  // Asset numbers begin again in every filing; with name and address they tell a property.
  key: ["asset_number", "name", "address"],
  columns: {
    name: { from: "name", as: "text" },
    description: {
      join: [
        { from: "asset_number", before: "Asset ", after: "." },
        { from: "county", before: "County: ", after: "." },
        { from: "loan_structure", before: "Loan structure: ", after: "." },
      ],
      with: " ",
    },
    address: { from: "address", as: "text" },
    city: { from: "city", as: "text" },
    state: { from: "state", as: "text" },
    zip: { from: "zip", as: "text" },
    total_sqft: { from: "square_feet", values: { "0": null } },
    year_built: "year_built",
    property_type: {
      from: "type_code",
      values: {
        OF: "office",
        RT: "retail",
        MF: "multifamily",
        LO: "hospitality",
        SS: "self_storage",
        MH: "manufactured_housing",
        CH: "cooperative",
        MU: "mixed_use",
        "*": "other",
      },
    },
    current_value: "appraised_value",
    loan_balance: "loan_balance",
    interest_rate: { from: "interest_rate", as: "fraction" },
    loan_maturity_date: "maturity_date",
    dscr: "dscr",
    annual_noi: "noi",
    total_units: "units",
    occupancy_rate: { from: "occupancy", as: "fraction" },
  },
};
