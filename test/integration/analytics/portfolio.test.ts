import { expect, test } from "vitest";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { execute, sql } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { storeLease, storeProperty, storeTenant, storeUnit } from "../../support/leases/store.ts";

const api = useApi();

const ask = async (query: string) =>
  (await (await api.fetch(`/analytics/portfolio?${query}`)).json()) as Portfolio;

test("loans of 144 on a value of 200 with an NOI of 10 are an LTV of 72 %, a debt yield of 6.9444 % and a cap rate of 5 %", async () => {
  await storeProperty({ state: "WY", current_value: 150, loan_balance: 144, annual_noi: 7 });
  await storeProperty({ state: "WY", current_value: 50, loan_balance: 0, annual_noi: 3 });
  const { metrics, totals } = await ask("state=WY");
  expect(totals).toMatchObject({ properties: 2, value: 200, loan: 144, equity: 56, noi: 10 });
  expect(metrics.ltv).toEqual({
    value: 72,
    unit: "percent",
    numerator: 144,
    denominator: 200,
    coverage: { properties: 2, of: 2, value_share: 100 },
  });
  expect(metrics.cap_rate.value).toBe(5);
  expect(metrics.debt_yield).toMatchObject({
    value: 4.8611,
    coverage: { properties: 1, of: 1, value_share: 75 },
  });
  await storeProperty({ state: "SD", current_value: 200, loan_balance: 144, annual_noi: 10 });
  expect((await ask("state=SD")).metrics.debt_yield.value).toBe(6.9444);
});

test("190 of 200 units stated are 95 %, and leases are taken in their place where they are known", async () => {
  await storeProperty({ state: "UT", total_units: 200, occupied_units: 190 });
  expect((await ask("state=UT")).metrics.occupancy_units).toMatchObject({ value: 95, basis: "stated" });
  const leased = await storeProperty({ state: "UT", total_units: 4, occupied_units: 4 });
  const [one = "", , , down = ""] = await Promise.all(
    ["1", "2", "3", "4"].map((number) =>
      storeUnit(leased, number, number === "4" ? { non_revenue: "down" } : {}),
    ),
  );
  await storeLease(
    leased,
    await storeTenant("Tenant"),
    { commencement_date: "2020-01-01" },
    { spaces: [one, down].map((unit_id) => ({ unit_id, from: "2020-01-01" })) },
  );
  expect((await ask("state=UT")).metrics.occupancy_units).toMatchObject({
    value: 93.6275,
    numerator: 191,
    denominator: 204,
    basis: "mixed",
  });
  await execute(
    sql`insert into leases_known_from (property_id, known_from) values (${leased}, '2999-01-01')`,
  );
  expect((await ask("state=UT")).metrics.occupancy_units).toMatchObject({ numerator: 194, basis: "stated" });
});

test("groups add up to the whole, and a gap leaves no value where strict is asked for", async () => {
  await storeProperty({ state: "MT", city: "Billings", current_value: 100, loan_balance: 60 });
  await storeProperty({ state: "MT", city: "Helena", current_value: 300 });
  await storeProperty({ state: "MT", city: "Helena", current_value: 100, loan_balance: 20, status: "sold" });
  const answer = await ask("state=MT&group_by=city");
  expect(answer.groups.map(({ key, totals }) => [key, totals])).toMatchObject([
    ["Helena, MT", { properties: 1, value: 300, loan: null }],
    ["Billings, MT", { properties: 1, value: 100, loan: 60 }],
  ]);
  expect(answer.totals).toMatchObject({ properties: 2, value: 400, loan: 60 });
  expect(answer.metrics.ltv).toMatchObject({
    value: 60,
    coverage: { properties: 1, of: 2, value_share: 25 },
  });
  expect((await ask("state=MT&strict=true")).metrics.ltv).toMatchObject({
    value: null,
    reason: "incomplete",
  });
  expect((await ask("state=MT&status=sold")).metrics.ltv.value).toBe(20);
  expect((await ask("state=MT&as_of=2001-01-01")).totals.properties).toBe(0);
});

test("the answer is CSV for who prefers it, and 304 for who has it", async () => {
  const csv = await api.fetch("/analytics/portfolio?state=SD", { headers: { accept: "text/csv" } });
  expect(await csv.text()).toContain("\r\ntotal,,ltv,72,percent,144,200,1,1,100,\r\n");
  const etag = csv.headers.get("etag") ?? "";
  const again = await api.fetch("/analytics/portfolio?state=SD", {
    headers: { accept: "text/csv", "if-none-match": etag },
  });
  expect(again.status).toBe(304);
});
