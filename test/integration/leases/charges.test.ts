import { expect, test } from "vitest";
import { fetchVal, sql } from "../../../lib/db/index.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase();

interface Terms {
  kind?: string;
  basis?: string;
  amount: string;
  from?: string;
  escalation?: [type: string, value: string, everyMonths: number];
  sqft?: string;
}

const monthlyOn = (day: string, terms: Terms) => {
  const { kind = "base_rent", basis = "per_month", amount, from = "2024-01-01", sqft = null } = terms;
  const [type, value, every] = terms.escalation ?? [null, null, null];
  return fetchVal(sql`select trim_scale(lease_charge_monthly(${kind}, ${basis}, ${amount}::text::numeric,
    ${from}::text::date, ${type}::text, ${value}::text::numeric, ${every}::integer, ${sqft}::text::numeric,
    ${day}::text::date))`);
};

const yearlyRise: Terms["escalation"] = ["fixed_percent", "3", 12];
const everyMonth: Terms["escalation"] = ["fixed_percent", "10", 1];

test.each<[string, string, Terms]>([
  ["1000", "2024-06-30", { amount: "1000" }],
  ["1000", "2024-06-30", { amount: "3000", basis: "per_quarter" }],
  ["1000", "2024-06-30", { amount: "12000", basis: "per_year" }],
  ["2500", "2024-06-30", { amount: "30", basis: "per_sqft_year", sqft: "1000" }],
  ["0", "2024-06-30", { amount: "5000", basis: "one_time" }],
  ["-400", "2024-06-30", { amount: "400", kind: "abatement" }],
  ["1000", "2024-12-31", { amount: "1000", escalation: yearlyRise }],
  ["1030", "2025-01-01", { amount: "1000", escalation: yearlyRise }],
  ["1030", "2025-12-31", { amount: "1000", escalation: yearlyRise }],
  ["1060.9", "2026-01-01", { amount: "1000", escalation: yearlyRise }],
  ["1125.50881", "2028-01-01", { amount: "1000", escalation: yearlyRise }],
  ["1100", "2026-01-01", { amount: "1000", escalation: ["fixed_amount", "50", 12] }],
  ["32.25", "2024-06-30", { amount: "387", basis: "per_year" }],
])("a charge is %s a month on %s under %j", async (monthly, day, terms) => {
  expect(await monthlyOn(day, terms)).toBe(monthly);
});

test.each([
  ["1000", "2024-02-28"],
  ["1100", "2024-02-29"],
  ["1100", "2024-03-30"],
  ["1210", "2024-03-31"],
  ["1331", "2024-04-30"],
])(
  "a rise each month from January 31 is at %s on %s: a short month has it on its last day",
  async (monthly, day) => {
    expect(await monthlyOn(day, { amount: "1000", from: "2024-01-31", escalation: everyMonth })).toBe(
      monthly,
    );
  },
);

test.each([
  ["1000", "2025-02-27"],
  ["1030", "2025-02-28"],
  ["1092.727", "2027-02-28"],
  ["1092.727", "2028-02-28"],
  ["1125.50881", "2028-02-29"],
])("a yearly rise from a leap day is at %s on %s", async (monthly, day) => {
  expect(await monthlyOn(day, { amount: "1000", from: "2024-02-29", escalation: yearlyRise })).toBe(monthly);
});

test("thirty years of compounding lose nothing that an exact product of the rate keeps", async () => {
  const exact = [...Array(30)].reduce((amount: bigint) => amount * 103n, 100_000n);
  const digits = exact.toString();
  const expected = `${digits.slice(0, -60 - 2)}.${digits.slice(-62)}`.slice(0, 20);
  const found = await monthlyOn("2054-01-01", { amount: "1000", escalation: yearlyRise });
  expect(String(found).slice(0, 20)).toBe(expected);
});
