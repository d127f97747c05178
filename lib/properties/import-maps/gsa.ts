import type { ImportMap } from "../../tabular/maps/map.ts";

/** The buildings that the US government owns and leases, as its General Services Administration lists them. */
export const gsa: ImportMap = {
  collection: "properties",
  key: ["Location Code"],
  columns: {
    name: { from: "Real Property Asset Name", as: "text" },
    description: {
      join: [
        { from: "Location Code", before: "Location code ", after: "." },
        { from: "Owned or Leased", values: { F: "Owned", L: "Leased" }, after: "." },
        { from: "Installation Name", before: "Installation: ", after: ".", values: { NA: null } },
      ],
      with: " ",
    },
    address: { from: "Street Address", as: "text" },
    city: { from: "City", as: "text" },
    state: { from: "State", as: "text" },
    zip: { from: "Zip Code", as: "text" },
    latitude: { from: "Latitude", round: 7 },
    longitude: { from: "Longitude", round: 7 },
    // An area of 0 is one that was not measured.
    total_sqft: { from: "Building Rentable Square Feet", values: { "0": null } },
    year_built: "Construction Date",
    property_type: {
      from: "Real Property Asset Type",
      values: { BUILDING: "other", STRUCTURE: "other", LAND: "land" },
    },
    status: {
      from: "Building Status",
      values: { Active: "active", Excess: "pending", Decommissioned: "inactive" },
    },
  },
};
