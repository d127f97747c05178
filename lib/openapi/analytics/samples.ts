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
