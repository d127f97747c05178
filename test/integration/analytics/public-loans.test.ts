// @module-tag public-records
import { beforeAll, expect, test } from "vitest";
import type { Debt } from "../../../lib/analytics/debt.ts";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { decimal, ratio } from "../../../lib/decimal.ts";
import { useApi } from "../../support/api.ts";
import { created, send, tower } from "../../support/properties.ts";
import { publicRows } from "../../support/public-files.ts";

const api = useApi();
const asOf = "2018-01-12";
const known = (text: string | undefined) => (text === undefined || text === "" ? null : decimal(text));
const number = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));

beforeAll(async () => {
  for (const row of publicRows("crefc-loans")) {
    const { property } = await created(api, { ...tower, name: `Loan ${row.loan}`, state: "WY" });
    const figures = {
      status: "active",
      loan_balance: number(row.balance),
      interest_rate: Number(known(row.interest_rate)?.times(100).toFixed()),
      loan_maturity_date: row.maturity_date || null,
      annual_noi: number(row.fy_noi),
      annual_revenue: number(row.fy_revenue),
      dscr: Number(ratio(known(row.fy_noi), known(row.fy_debt_service), 4)?.toFixed()) || null,
      current_value: number(row.value),
    };
    const response = await send(api, "PUT", `/properties/${property.id}/figures/${asOf}`, figures);
    expect(response.status).toBe(201);
  }
}, 60_000);

test("the loans of a public deal have the weighted rate and the maturity that its trustee published", async () => {
  const response = await api.fetch(`/analytics/portfolio?as_of=${asOf}`);
  const { metrics, totals } = (await response.json()) as Portfolio;
  expect(totals).toMatchObject({ properties: 65, loan: 947_573_801.2 });
  expect(metrics.weighted_rate).toMatchObject({ value: 4.588317, denominator: 947_573_801.2 });
  expect(metrics.wam_months.value).toBe(90.64);
  expect(metrics.dscr).toMatchObject({
    value: 2.2209,
    basis: "stated",
    coverage: { properties: 62, of: 65 },
  });
});

test("their maturity ladder adds up to the balance, by year and by quarter", async () => {
  for (const bucket of ["year", "quarter"]) {
    const response = await api.fetch(`/analytics/debt?as_of=${asOf}&bucket=${bucket}`);
    const { groups, totals } = (await response.json()) as Debt;
    const balances = groups.map((group) => decimal(group.totals.balance ?? 0));
    expect(balances.reduce((sum, one) => sum.plus(one)).toFixed()).toBe("947573801.2");
    expect(totals).toMatchObject({ properties: 65, balance: 947_573_801.2, share: 100 });
  }
});
