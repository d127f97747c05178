import { expect, test } from "vitest";
import { definitions } from "../../../lib/analytics/definitions.ts";
import { storeLetProperty } from "../../support/analytics/figures.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty } from "../../support/leases/store.ts";

const api = useApi();
type Page = { totals: object; data: Record<string, unknown>[]; page: { next_cursor: string | null } };
const ask = async (path: string) => (await (await api.fetch(path)).json()) as Page;
const asked = "rate=6.5&amortization_years=30&max_ltv=60&min_dscr=1.25&min_debt_yield=9";

test("a value of 10,440,000 and an NOI of 522,000 carry 5,505,736.52 at 6.5 % over 30 years, bound by the DSCR", async () => {
  const loan = { current_value: 10_440_000, annual_noi: 522_000, loan_balance: 6_000_000 };
  await storeProperty({ ...loan, state: "WY", loan_maturity_date: "2027-06-30" });
  await storeProperty({ state: "WY", loan_balance: 0, current_value: 1, annual_noi: 1 });
  await storeProperty({ state: "WY", loan_balance: 1000 });
  const { totals, data } = await ask(`/analytics/refinance?state=WY&${asked}`);
  expect(data[0]).toMatchObject({
    maturity: "2027-06-30",
    balance: 6_000_000,
    proceeds: 5_505_736.52,
    gap: 494_263.48,
    binding: "dscr",
    limits: { ltv: 6_264_000, dscr: 5_505_736.52, debt_yield: 5_800_000 },
  });
  expect(data[1]).toMatchObject({ balance: 1000, proceeds: null, gap: null, binding: null });
  expect(totals).toEqual({
    properties: 1,
    of: 2,
    balance: 6_000_000,
    proceeds: 5_505_736.52,
    gap: 494_263.48,
    shortfall: 494_263.48,
  });
  const stressed = await ask("/analytics/refinance?state=WY&max_ltv=50&value_change=-10&within_months=1200");
  expect(stressed.data).toMatchObject([{ value: 9_396_000, proceeds: 4_698_000, binding: "ltv" }]);
});

test("a constraint that lacks its other half is refused", async () => {
  for (const [query, parameter] of [
    ["rate=6", "amortization_years"],
    ["amortization_years=30", "rate"],
    ["min_dscr=1.2", "rate"],
    ["max_ltv=x", "max_ltv"],
  ]) {
    const response = await api.fetch(`/analytics/refinance?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter }] });
  }
});

test("the pages of a refinance and of a rent roll together are the whole, once each, and their sums are equal", async () => {
  for (const name of ["Alpha", "Beta"])
    await storeLetProperty({ name, state: "SD", loan_balance: 100, current_value: 200 }, [
      { sqft: 100, rent: 500 },
      { sqft: 50 },
      { sqft: 70, rent: 40.5 },
    ]);
  for (const [path, rows] of [
    ["/analytics/refinance?state=SD&max_ltv=50", 2],
    ["/reports/rent-roll?state=SD", 6],
  ] as const) {
    const whole = await ask(path);
    expect(whole.data).toHaveLength(rows);
    const walked: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await ask(`${path}&limit=1${cursor === null ? "" : `&cursor=${cursor}`}`);
      expect(page.totals).toEqual(whole.totals);
      walked.push(...page.data);
      cursor = page.page.next_cursor;
    } while (cursor !== null);
    expect(walked).toEqual(whole.data);
    const csv = await (await api.fetch(path, { headers: { accept: "text/csv" } })).text();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(rows + 1);
    const lines = await (await api.fetch(path, { headers: { accept: "application/x-ndjson" } })).text();
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(whole.data);
  }
  expect((await ask("/reports/rent-roll?state=SD")).totals).toMatchObject({
    units: 6,
    leased_units: 4,
    base_rent_monthly: 1081,
    sqft: 440,
  });
});

test("the definitions are those of the figures", async () => {
  const { data } = await ask("/analytics/definitions");
  expect(data).toEqual(definitions);
  expect(data.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["ltv", "walt_area_years", "hhi", "moic"]),
  );
});
