/** A property as it is answered, for the document's examples. */
export const sampleProperty = {
  id: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
  name: "Harbor Point Apartments",
  description: "Garden-style community of eleven buildings, refurbished in 2019.",
  address: "1200 Harbor Point Blvd",
  city: "Boston",
  state: "MA",
  zip: "02125",
  latitude: 42.3188017,
  longitude: -71.0463592,
  total_sqft: 1_184_500,
  year_built: 1988,
  property_type: "multifamily",
  property_class: "B",
  acquisition_cost: 214_500_000,
  acquisition_date: "2018-06-29",
  current_value: 268_000_000,
  last_appraised_date: "2025-03-31",
  estimated_market_value: 271_250_000,
  loan_balance: 149_237_881.44,
  original_loan_amount: 160_000_000,
  interest_rate: 4.1275,
  loan_maturity_date: "2028-07-01",
  dscr: 1.62,
  annual_noi: 14_960_112.37,
  annual_revenue: 24_118_400,
  total_units: 1283,
  occupied_units: 1219,
  occupancy_rate: 95.011691,
  status: "active",
  has_active_alerts: false,
  created_at: "2025-10-12T19:32:53.123456Z",
  updated_at: "2025-10-12T19:32:53.123456Z",
  created_by: "auth0|5f7c8ec7c33c6c004bbafe82",
  updated_by: "auth0|5f7c8ec7c33c6c004bbafe82",
};

/** The same one as a caller sends it. */
export const sampleInput = {
  name: "Harbor Point Apartments",
  address: "1200 Harbor Point Blvd",
  city: "Boston",
  state: "MA",
  zip: "02125",
  property_type: "multifamily",
  property_class: "B",
  acquisition_cost: 214_500_000,
  acquisition_date: "2018-06-29",
  current_value: 268_000_000,
  total_units: 1283,
  occupied_units: 1219,
};

export const sampleCsv =
  "name,address,city,state,zip,property_type,current_value\n" +
  "Harbor Point Apartments,1200 Harbor Point Blvd,Boston,MA,02125,multifamily,268000000.00\n";

export const sampleNdjson = `${JSON.stringify(sampleInput)}\n`;
