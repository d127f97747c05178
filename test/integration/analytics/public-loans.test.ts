// @module-tag public-records
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Debt } from "../../../lib/analytics/debt.ts";
import type { Portfolio } from "../../../lib/analytics/portfolio.ts";
import { decimal, ratio } from "../../../lib/decimal.ts";
import { useApi } from "../../support/api.ts";
import { publicPath, publicRows } from "../../support/public-files.ts";

const api = useApi();
const asOf = "2018-01-12";

/** What a loan of the file is of a property; the file has no places. `dscr` is the column that is added to it. */
const map = {
  collection: "properties",
  key: ["loan"],
  columns: {
    name: { from: "loan", as: "text" },
    address: { value: "unknown" },
    city: { value: "unknown" },
    state: { value: "WY" },
    property_type: { value: "other" },
    loan_balance: "balance",
    interest_rate: { from: "interest_rate", as: "fraction" },
    loan_maturity_date: "maturity_date",
    annual_revenue: "fy_revenue",
    annual_noi: "fy_noi",
    dscr: "dscr",
    current_value: "value",
  },
};

const known = (text: string | undefined) => (text === undefined || text === "" ? null : decimal(text));

beforeAll(async () => {
  const rows = publicRows("crefc-loans");
  const [heading, ...lines] = readFileSync(publicPath("crefc-loans.csv"), "utf8").trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(rows.length);
  const dscr = rows.map((row) => ratio(known(row.fy_noi), known(row.fy_debt_service), 4)?.toFixed() ?? "");
  const file = [`${heading},dscr`, ...lines.map((line, index) => `${line},${dscr[index]}`)].join("\n");
  const form = new FormData();
  form.set("file", new Blob([file], { type: "text/csv" }), "crefc-loans.csv");
  form.set("map", JSON.stringify(map));
  const response = await api.fetch(`/properties/import?as_of=${asOf}`, { method: "POST", body: form });
  expect(await response.json()).toMatchObject({ rows: 65, stored: 65, refused: 0 });
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
