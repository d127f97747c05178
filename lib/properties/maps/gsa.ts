import { type ImportMap, known, sentences } from "../../resource/import-map.ts";
import { line, number, rounded } from "./cells.ts";
import { positive } from "./cmbs.ts";

const statuses: Record<string, string> = { Active: "active", Excess: "pending", Decommissioned: "inactive" };
const types: Record<string, string> = { BUILDING: "other", STRUCTURE: "other", LAND: "land" };
const holdings: Record<string, string> = { F: "Owned", L: "Leased" };

/** The buildings that the US government owns and leases, as its General Services Administration lists them. */
export const gsa: ImportMap = {
  columns: [
    "Location Code",
    "Real Property Asset Name",
    "Installation Name?",
    "Owned or Leased?",
    "GSA Region?",
    "Street Address",
    "City",
    "State",
    "Zip Code?",
    "Latitude?",
    "Longitude?",
    "Building Rentable Square Feet?",
    "Available Square Feet?",
    "Construction Date?",
    "Congressional District?",
    "Building Status",
    "Real Property Asset Type",
  ],
  sources: {
    name: "Real Property Asset Name",
    address: "Street Address",
    city: "City",
    state: "State",
    zip: "Zip Code",
    latitude: "Latitude",
    longitude: "Longitude",
    total_sqft: "Building Rentable Square Feet",
    year_built: "Construction Date",
    status: "Building Status",
    property_type: "Real Property Asset Type",
  },
  read(cell) {
    const text = (column: string) => line(cell(column));
    const code = text("Location Code");
    const installation = text("Installation Name");
    const held = text("Owned or Leased");
    const status = text("Building Status");
    const type = text("Real Property Asset Type");
    return {
      ...(code === null ? {} : { key: code }),
      input: known({
        name: text("Real Property Asset Name"),
        description: sentences(
          code === null ? null : `Location code ${code}`,
          held === null ? null : (holdings[held] ?? held),
          installation === null || installation === "NA" ? null : `Installation: ${installation}`,
        ),
        address: text("Street Address"),
        city: text("City"),
        state: text("State"),
        zip: text("Zip Code"),
        latitude: number(cell("Latitude"), rounded(7)),
        longitude: number(cell("Longitude"), rounded(7)),
        total_sqft: positive(number(cell("Building Rentable Square Feet"))),
        year_built: number(cell("Construction Date")),
        property_type: type === null ? null : (types[type] ?? type),
        status: status === null ? null : (statuses[status] ?? status),
      }),
    };
  },
};
