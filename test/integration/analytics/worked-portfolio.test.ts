import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { storeWorkedPortfolio, workedDay } from "../../support/analytics/worked-portfolio.ts";
import { useApi } from "../../support/api.ts";

const api = useApi();

beforeAll(storeWorkedPortfolio);

const ask = async (question: string) =>
  (await api.fetch(`${question}${question.includes("?") ? "&" : "?"}as_of=${workedDay}`)).json();

/** Each answer as a whole is a file beside this one. */
const questions = {
  portfolio: "/analytics/portfolio?group_by=state",
  strict: "/analytics/portfolio?strict=true",
  debt: "/analytics/debt",
  occupancy: "/analytics/occupancy?from=2025-05-01&to=2025-12-31",
  "occupancy-area": "/analytics/occupancy?from=2025-10-01&to=2025-12-31&measure=area",
  "occupancy-economic": "/analytics/occupancy?from=2025-06-01&to=2025-07-31&measure=economic",
  "lease-expirations": "/analytics/lease-expirations",
  "lease-expirations-exercised": "/analytics/lease-expirations?weight=area&options=exercised",
  "concentration-tenant": "/analytics/concentration?by=tenant",
  "concentration-state": "/analytics/concentration?by=state",
  "concentration-city": "/analytics/concentration?by=city",
  "concentration-property": "/analytics/concentration?by=property",
  "debt-quarter": "/analytics/debt?bucket=quarter",
  refinance: "/analytics/refinance?rate=6&amortization_years=30&max_ltv=65&min_dscr=1.3&min_debt_yield=8",
  "same-store":
    "/analytics/same-store?from=2025-01-01&to=2025-12-31&compare_from=2024-01-01&compare_to=2024-12-31",
  returns: "/analytics/returns?property_id=00000000-0000-4000-8000-000000000001",
  "rent-roll": "/reports/rent-roll",
};

for (const [name, question] of Object.entries(questions))
  test(`the answer of ${name} is, as a whole, what was worked out by hand`, async () => {
    const found = `${JSON.stringify(await ask(question), null, 2)}\n`.replaceAll(
      /"property_id": "(?!0{8})[\w-]{36}"/g,
      '"property_id": "any"',
    );
    await expect(found).toMatchFileSnapshot(
      path.join(import.meta.dirname, "worked-portfolio", `${name}.json`),
    );
  });

test("each answer comes as CSV too, is known again by its ETag, takes filters, and refuses what is no day", async () => {
  for (const question of Object.values(questions)) {
    const path = `${question}${question.includes("?") ? "&" : "?"}as_of=${workedDay}`;
    const csv = await api.fetch(path, { headers: { accept: "text/csv" } });
    expect([csv.status, csv.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/csv")]);
    const etag = (await api.fetch(path)).headers.get("etag") ?? "";
    expect(etag).not.toBe(csv.headers.get("etag"));
    expect((await api.fetch(path, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await api.fetch(path.replace(workedDay, "2025-02-30"))).status).toBe(400);
    if (question.startsWith("/analytics/returns")) continue;
    const nothing = await api.fetch(`${path}&state=ZZ`);
    expect(nothing.status).toBe(200);
    expect(await nothing.text()).not.toContain("Infinity");
    expect(nothing.headers.get("etag")).not.toBe(etag);
  }
});

test("its metrics are those of the arithmetic in docs/definitions.md", async () => {
  const { metrics } = (await ask("/analytics/portfolio")) as Portfolio;
  const values = Object.entries(metrics).map(([name, { value, numerator, denominator, coverage }]) => [
    name,
    value,
    numerator,
    denominator,
    coverage.properties,
    coverage.of,
    coverage.value_share,
  ]);
  expect(values).toEqual([
    ["ltv", 45, 9_000_000, 20_000_000, 3, 4, 100],
    ["dscr", 1.6129, 1_000_000, 620_000, 3, 3, 80],
    ["debt_yield", 9.0909, 1_000_000, 11_000_000, 3, 3, 80],
    ["cap_rate", 5.2, 1_040_000, 20_000_000, 3, 4, 100],
    ["weighted_rate", 4.909091, 54_000_000, 11_000_000, 3, 3, 80],
    ["wam_months", 22.09, 6_000_000 * 1096 + 3_000_000 * 273, 11_000_000, 3, 3, 80],
    ["noi_margin", 57.7778, 1_040_000, 1_800_000, 3, 4, 100],
    ["occupancy_units", 91.6667, 22, 24, 2, 4, 70],
    ["occupancy_area", 90.5263, 17_200, 19_000, 2, 4, 70],
    ["walt_rent_years", 1.71, 72_000 * 730, 84_000, 1, 4, 50],
    ["walt_area_years", 1.5, 1500 * 730, 2000, 1, 4, 50],
  ]);
});
