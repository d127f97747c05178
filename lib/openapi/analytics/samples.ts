import { metricNames, metrics } from "../../analytics/metrics/index.ts";

const known: Record<string, [value: number, numerator: number, denominator: number]> = {
  ltv: [72, 144, 200],
  debt_yield: [6.9444, 10, 144],
  cap_rate: [5, 10, 200],
};

const sampleMetrics = Object.fromEntries(
  metricNames.map((name) => {
    const [value, numerator, denominator] = known[name] ?? [null, 0, 0];
    const covered = value !== null;
    const { unit, ...metric } = metrics[name];
    return [
      name,
      {
        value,
        unit,
        numerator,
        denominator,
        coverage: { properties: covered ? 1 : 0, of: 1, value_share: covered ? 100 : 0 },
        ...("basis" in metric ? { basis: null } : {}),
        ...(covered ? {} : { reason: "no_data" }),
      },
    ];
  }),
);

/** One property of value 200 with a loan of 144 and an NOI of 10. */
export const portfolioSample = {
  as_of: "2025-12-31",
  totals: {
    properties: 1,
    value: 200,
    loan: 144,
    equity: 56,
    noi: 10,
    revenue: null,
    debt_service: null,
    total_units: null,
    occupied_units: null,
    total_area: null,
    occupied_area: null,
  },
  metrics: sampleMetrics,
  groups: [],
};

const day = "2025-12-31";
const coverage = { properties: 1, of: 1, value_share: 100 };
const rate = { value: 4.5, unit: "percent", numerator: 648, denominator: 144, coverage };

export const debtSample = {
  as_of: day,
  bucket: "year",
  totals: { properties: 1, balance: 144, share: 100, of: 1 },
  metrics: {
    weighted_rate: rate,
    wam_months: { value: 12, unit: "months", numerator: 52_596, denominator: 144, coverage },
  },
  groups: [
    { key: "2026", totals: { properties: 1, balance: 144, share: 100 }, metrics: { weighted_rate: rate } },
  ],
};

export const occupancySample = {
  from: "2025-12-01",
  to: day,
  interval: "month",
  measure: "units",
  points: [
    {
      as_of: day,
      occupied: 190,
      total: 200,
      non_revenue: 0,
      rate: 95,
      source: "stated",
      stated_rate: 95,
      coverage: { properties: 1, of: 1 },
    },
  ],
};

export const expirationsSample = {
  as_of: day,
  weight: "rent",
  options: "none",
  totals: { properties: 1, of: 1, units: 2, base_rent_monthly: 1000, area: 1000 },
  metrics: {
    walt_rent_years: { value: 2, unit: "years", numerator: 8_772_000, denominator: 12_000, coverage },
  },
  groups: [
    { key: "2027", totals: { units: 1, leases: 1, base_rent_monthly: 1000, area: 500, share: 100 } },
    { key: "vacant", totals: { units: 1, leases: 0, base_rent_monthly: 0, area: 500, share: 0 } },
  ],
};

export const concentrationSample = {
  as_of: day,
  by: "state",
  totals: { weight: 200, parts: 2 },
  metrics: { hhi: { value: 6250, unit: "points", numerator: 25_000, denominator: 40_000, coverage } },
  groups: [
    { key: "TX", name: null, totals: { properties: 3, weight: 150, share: 75 } },
    { key: "WY", name: null, totals: { properties: 1, weight: 50, share: 25 } },
  ],
};

export const sameStoreSample = {
  as_of: day,
  from: "2025-01-01",
  to: day,
  compare_from: "2024-01-01",
  compare_to: "2024-12-31",
  totals: { properties: 0, noi: 0, compare_noi: 0 },
  metrics: {
    noi_growth: {
      value: null,
      unit: "percent",
      numerator: 0,
      denominator: 0,
      coverage: { properties: 0, of: 1, value_share: 0 },
      reason: "no_data",
    },
  },
  left_out: [{ property_id: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57", name: "Tower", reason: "no_ledger" }],
};
