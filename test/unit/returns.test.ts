import fc from "fast-check";
import { expect, test } from "vitest";
import { xirr } from "../../lib/returns/xirr.ts";

const flows = (...list: [day: string, amount: number][]) => list.map(([day, amount]) => ({ day, amount }));
const percent = (found: ReturnType<typeof xirr>) =>
  found.rate === null ? found.reason : Math.round(found.rate * 1e6) / 1e4;

test.each([
  [
    "the published example",
    flows(
      ["2008-01-01", -10_000],
      ["2008-03-01", 2750],
      ["2008-10-30", 4250],
      ["2009-02-15", 3250],
      ["2009-04-01", 2750],
    ),
    37.3363,
  ],
  ["two rates", flows(["2020-01-01", 100], ["2021-01-01", -230], ["2022-01-01", 132]), "ambiguous"],
  ["one sign", flows(["2020-01-01", -100], ["2021-01-01", -1]), "one_sign"],
  ["nothing", [], "no_flows"],
  ["two flows of a day that vanish", flows(["2020-01-01", 5], ["2020-01-01", -5]), "no_flows"],
  ["a loss of half in a year", flows(["2021-01-01", -100], ["2022-01-01", 50]), -50],
  [
    "several changes of sign and one rate",
    flows(["2021-01-01", -100], ["2021-07-02", 30], ["2021-12-31", -10], ["2022-12-31", 120]),
    21.7329,
  ],
])("%s", (_, list, expected) => {
  expect(percent(xirr(list))).toBe(expected);
});

test("a rate that is found makes the flows' present value nothing", () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 4000 }), amount), { minLength: 2, maxLength: 25 });
  fc.assert(
    fc.property(days, (list) => {
      const found = xirr(
        list.map(([at, value]) => ({
          day: new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10),
          amount: value,
        })),
      );
      if (found.rate === null) return;
      const start = Math.min(...list.map(([at]) => at));
      const value = (of: (one: number) => number) =>
        list.reduce((sum, [at, one]) => sum + of(one) / (1 + (found.rate ?? 0)) ** ((at - start) / 365), 0);
      expect(Math.abs(value((one) => one))).toBeLessThan(1e-6 * Math.max(1, value(Math.abs)));
    }),
    { numRuns: 500 },
  );
});
