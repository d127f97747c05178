/** What the benchmarks create. */
export const property = {
  name: "Harbor Point",
  address: "12 Quay Street",
  city: "Portland",
  state: "ME",
  zip: "04101",
  property_type: "office",
  status: "active",
  current_value: 18_500_000,
  annual_noi: 1_120_000,
  total_units: 40,
  occupied_units: 37,
};
