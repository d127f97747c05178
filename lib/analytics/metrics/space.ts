import { type Metric, yearDays } from "./metric.ts";

const fromLeases =
  "Only properties whose leases are known on the day have one; before leases_known_from there is none.";
const atWill =
  "Month to month and at will count 0 years and stay in the weight; units that are not for rent are outside.";

/** Occupied share of the units. */
export const occupancyUnits: Metric = {
  title: "Occupancy by units",
  unit: "percent",
  places: 4,
  formula: "Σ occupied units ÷ Σ units × 100",
  numerator: "occupied_units",
  denominator: "total_units",
  times: "100",
  needs: ["occupied_units", "total_units"],
  basis: "source",
  edges: ["Units that are not for rent (model, employee, down, office) are units, and not occupied."],
  source:
    "The leases where and since they are known, else the counts that the property states; never both for one property.",
};

/** Occupied share of the area. */
export const occupancyArea: Metric = {
  title: "Occupancy by area",
  unit: "percent",
  places: 4,
  formula: "Σ occupied area ÷ Σ area × 100",
  numerator: "occupied_area",
  denominator: "total_area",
  times: "100",
  needs: ["occupied_area", "total_area"],
  basis: "source",
  edges: [
    "The area of a unit is what its lease says, else its rentable area; one unit without an area leaves the property out.",
    "Where leases are not known the occupied area is total_sqft × occupancy_rate.",
  ],
  source:
    "The leases where and since they are known, else what the property states. EPRA's vacancy is its complement.",
};

/** Weighted average lease term, each lease weighing as its rent. */
export const waltRentYears: Metric = {
  title: "Weighted average lease term by rent",
  unit: "years",
  places: 2,
  formula: "Σ (base rent × days to the end) ÷ Σ base rent ÷ 365.25",
  numerator: "rent_days",
  denominator: "rent",
  per: yearDays,
  needs: ["rent"],
  edges: [fromLeases, atWill, "Base rent is net of abatement on the day."],
  source: "Leases: expiration_date, charges on the day.",
};

/** Weighted average lease term, each lease weighing as its area. */
export const waltAreaYears: Metric = {
  title: "Weighted average lease term by area",
  unit: "years",
  places: 2,
  formula: "Σ (leased area × days to the end) ÷ Σ leased area ÷ 365.25",
  numerator: "area_days",
  denominator: "leased_area",
  per: yearDays,
  needs: ["leased_area"],
  edges: [fromLeases, atWill, "One leased unit without an area leaves the property out."],
  source: "Leases: expiration_date, spaces.",
};
