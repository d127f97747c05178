import { createHash } from "node:crypto";
import { type ImportMap, known, sentences } from "../../resource/import-map.ts";
import { date, line, number, percentage } from "./cells.ts";

const types: Record<string, string> = {
  OF: "office",
  RT: "retail",
  MF: "multifamily",
  LO: "hospitality",
  SS: "self_storage",
  MH: "manufactured_housing",
  CH: "cooperative",
  MU: "mixed_use",
};

/** Commercial mortgages as SEC asset-level filings list them: shares are fractions, the kind of property is a code. */
export const cmbs: ImportMap = {
  columns: [
    "asset_number",
    "name",
    "address",
    "city",
    "state",
    "zip?",
    "county?",
    "type_code",
    "square_feet?",
    "units?",
    "year_built?",
    "appraised_value?",
    "occupancy?",
    "noi?",
    "dscr?",
    "loan_structure?",
    "loan_balance?",
    "interest_rate?",
    "maturity_date?",
  ],
  sources: {
    property_type: "type_code",
    total_sqft: "square_feet",
    total_units: "units",
    current_value: "appraised_value",
    occupancy_rate: "occupancy",
    annual_noi: "noi",
    loan_maturity_date: "maturity_date",
  },
  read(cell) {
    const text = (column: string) => line(cell(column));
    const named = (label: string, column: string) => {
      const value = text(column);
      return value === null ? null : `${label} ${value}`;
    };
    const identity = [text("asset_number"), text("name"), text("address")];
    const type = text("type_code");
    return {
      // Asset numbers begin again in every filing; with name and address they tell a property.
      key: createHash("sha256").update(JSON.stringify(identity)).digest("base64url"),
      input: known({
        name: text("name"),
        description: sentences(
          named("Asset", "asset_number"),
          named("County:", "county"),
          named("Loan structure:", "loan_structure"),
        ),
        address: text("address"),
        city: text("city"),
        state: text("state"),
        zip: text("zip"),
        total_sqft: positive(number(cell("square_feet"))),
        year_built: number(cell("year_built")),
        property_type: type === null ? null : (types[type] ?? "other"),
        current_value: number(cell("appraised_value")),
        loan_balance: number(cell("loan_balance")),
        interest_rate: percentage(cell("interest_rate")),
        loan_maturity_date: date(cell("maturity_date")),
        dscr: number(cell("dscr")),
        annual_noi: number(cell("noi")),
        total_units: number(cell("units")),
        occupancy_rate: percentage(cell("occupancy")),
      }),
    };
  },
};

/** An area of 0 is one that nobody measured. */
export const positive = (area: unknown) => (area === 0 ? null : area);
