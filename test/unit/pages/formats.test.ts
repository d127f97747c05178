import { expect, test } from "vitest";
import { propertyField } from "../../../web/lib/fields/properties.ts";
import { read } from "../../../web/lib/fields/read.ts";
import { show, toText } from "../../../web/lib/fields/show.ts";
import { age, date, daysBetween } from "../../../web/lib/format/date.ts";
import { money, shortMoney } from "../../../web/lib/format/money.ts";
import { percent, rate, signed } from "../../../web/lib/format/number.ts";
import { parseDate } from "../../../web/lib/parse/date.ts";
import { parseNumber } from "../../../web/lib/parse/number.ts";

test.each([
  [1_018_400_000, "$1.02B"],
  [999_960_000, "$1.00B"],
  [63_450_000, "$63.5M"],
  [999_600, "$1.0M"],
  [417_499, "$417K"],
  [-1_200, "−$1K"],
  [999, "$999"],
  [0, "$0"],
])("%d dollars are %s on cards, half up", (value, text) => expect(shortMoney(value)).toBe(text));

test.each([
  [63_500_000, "$63,500,000"],
  [1_234.5, "$1,234.50"],
  [-1_200, "−$1,200"],
])("%d dollars are exactly %s", (value, text) => expect(money(value)).toBe(text));

test("percents have one decimal and rates two or three; a difference has its sign", () => {
  expect([percent(93.45), rate(4.85), rate(4.125), signed(1.25, 1), signed(-0.04, 1)]).toEqual([
    "93.5%",
    "4.85%",
    "4.125%",
    "+1.3",
    "0.0",
  ]);
});

test.each([
  ["1.2m", 1_200_000],
  ["1.1M", 1_100_000],
  ["$1,200,000", 1_200_000],
  ["94%", 94],
  ["(500)", -500],
  ["−3.5", -3.5],
  [".5", 0.5],
  ["2b", 2_000_000_000],
  ["twelve", undefined],
  ["1.2.3", undefined],
  ["", undefined],
])("%s is read as %s", (text, value) => expect(parseNumber(text)).toBe(value));

test.each([
  ["2027-03-31", "2027-03-31"],
  ["3/31/27", "2027-03-31"],
  ["3/31/1999", "1999-03-31"],
  ["1/2/51", "1951-01-02"],
  ["Mar 31, 2027", "2027-03-31"],
  ["march 3 2027", "2027-03-03"],
  ["2/30/27", undefined],
  ["31/3/27", undefined],
])("%s is read as the day %s", (text, day) => expect(parseDate(text)).toBe(day));

test("days have no time zone, and ages their coarsest unit", () => {
  expect([date("2027-03-31"), daysBetween("2026-12-31", "2027-03-01")]).toEqual(["Mar 31, 2027", 60]);
  expect([age(12_400), age(6 * 60_000), age(3 * 3_600_000)]).toEqual(["12 s", "6 min", "3 h"]);
});

test("what a form shows of a value is read back as the same value", () => {
  for (const [name, value] of [
    ["current_value", 63_500_000.25],
    ["longitude", -79.9959123],
    ["interest_rate", 4.588317],
    ["year_built", 1998],
    ["loan_maturity_date", "2027-03-01"],
  ] as const) {
    const field = propertyField(name);
    expect(read(field, toText(field, value)), name).toEqual({ value });
  }
});

test("what cannot be taken is said in words", () => {
  const message = (name: string, text: string) => {
    const result = read(propertyField(name), text);
    return "error" in result ? result.error : undefined;
  };
  expect(message("name", " ")).toBe("Name is needed.");
  expect(message("occupancy_rate", "104")).toBe("Must be 0 to 100.");
  expect(message("current_value", "-1")).toBe("Must not be negative.");
  expect(message("current_value", "1.234")).toBe("At most 2 decimals.");
  expect(message("total_units", "1.5")).toBe("Must be a whole number.");
  expect(show(propertyField("current_value"), null)).toBe("—");
});
