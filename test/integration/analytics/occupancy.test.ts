import { expect, test } from "vitest";
import type { Occupancy } from "../../../lib/analytics/occupancy/occupancy.ts";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { execute, sql } from "../../../lib/db/index.ts";
import { storeFigures, storeLetProperty } from "../../support/analytics/figures.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty } from "../../support/leases/store.ts";

const api = useApi();
const ask = async <T>(path: string) => (await (await api.fetch(`/analytics/${path}`)).json()) as T;
const rates = ({ points }: Occupancy) =>
  points.map(({ as_of, occupied, total, source }) => [as_of, occupied, total, source]);

test("months end on their last day, and what is stated holds until it is stated anew", async () => {
  const property = await storeProperty({ state: "WY" });
  await storeFigures(property, "2024-01-31", { total_units: 200, occupied_units: 190 });
  await storeFigures(property, "2024-03-31", { total_units: 200, occupied_units: 100 });
  await storeFigures(property, "2024-04-02", { total_units: 200, occupied_units: 100, status: "sold" });
  const series = await ask<Occupancy>("occupancy?state=WY&from=2023-12-31&to=2024-04-15");
  expect(rates(series)).toEqual([
    ["2023-12-31", 0, 0, null],
    ["2024-01-31", 190, 200, "stated"],
    ["2024-02-29", 190, 200, "stated"],
    ["2024-03-31", 100, 200, "stated"],
    ["2024-04-15", 0, 0, null],
  ]);
  expect(series.points[1]).toMatchObject({ rate: 95, stated_rate: 95, coverage: { properties: 1, of: 1 } });
  expect(series.points[0]).toMatchObject({ rate: null, reason: "no_data" });
});

test("leases are taken since they are known, and every point is what the portfolio says on its day", async () => {
  const property = await storeLetProperty({ state: "SD", total_sqft: 1000 }, [
    { sqft: 100, rent: 500, market: 1000, from: "2023-05-01", to: "2023-08-31" },
    { sqft: 300, rent: 900, market: 1000, from: "2023-07-01" },
    { sqft: 400, market: 2000 },
  ]);
  await storeFigures(property, "2023-01-01", { total_units: 3, occupied_units: 3, occupancy_rate: 100 });
  await storeFigures(await storeProperty({ state: "SD", total_sqft: 200 }), "2023-06-15", {
    total_units: 10,
    occupied_units: 5,
    occupancy_rate: 50,
  });
  await execute(
    sql`insert into leases_known_from (property_id, known_from) values (${property}, '2023-06-01')`,
  );
  for (const measure of ["units", "area"]) {
    const series = await ask<Occupancy>(
      `occupancy?state=SD&measure=${measure}&from=2023-04-30&to=2023-10-10`,
    );
    expect(series.points.map(({ source }) => source)).toEqual([
      "stated",
      "stated",
      "mixed",
      "mixed",
      "mixed",
      "mixed",
      "mixed",
    ]);
    for (const point of series.points) {
      const { metrics } = await ask<Portfolio>(`portfolio?state=SD&as_of=${point.as_of}`);
      const metric = metrics[`occupancy_${measure}` as "occupancy_units"];
      expect([point.occupied, point.total, point.rate, point.source]).toEqual([
        metric.numerator,
        metric.denominator,
        metric.value,
        metric.basis,
      ]);
    }
  }
  const economic = await ask<Occupancy>(
    `occupancy?property_id=${property}&measure=economic&from=2023-05-01&to=2023-09-30`,
  );
  expect(rates(economic)).toEqual([
    ["2023-05-31", 0, 0, null],
    ["2023-06-30", 500, 4000, "leases"],
    ["2023-07-31", 1400, 4000, "leases"],
    ["2023-08-31", 1400, 4000, "leases"],
    ["2023-09-30", 900, 4000, "leases"],
  ]);
});
