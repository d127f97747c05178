import fc from "fast-check";
import { expect, test } from "vitest";
import { isLossyNumber } from "../../../lib/json.ts";
import { date, line, number, percentage, rounded } from "../../../lib/properties/maps/cells.ts";
import { cmbs } from "../../../lib/properties/maps/cmbs.ts";

test.each([
  ["1234.50", 1234.5],
  ["$1,234,567.89", 1_234_567.89],
  ["(5,000)", -5000],
  ["-0.5", -0.5],
  ["007", 7],
  [" 12\u00a0", 12],
  ["NA", null],
  ["", null],
  [null, null],
  ["1,23", "1,23"],
  ["twelve", "twelve"],
])("the number %j is read as %j", (cell, expected) => {
  expect(number(cell)).toEqual(expected);
});

test.each([
  ["0.06055000", 6.055],
  ["0.899", 89.9],
  ["1.000", 100],
  ["1", 100],
  [".5", 50],
  ["89.9%", 89.9],
  ["0.00000001", 0.000001],
])("the share %j is %j percent", (cell, expected) => {
  expect(percentage(cell)).toBe(expected);
});

test("a share of up to eight decimals is moved by two digits exactly, whatever they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (digits) => {
      const text = String(digits).padStart(9, "0");
      const cell = `${text.slice(0, -8)}.${text.slice(-8)}`;
      expect(percentage(cell)).toBe(Number(`${text.slice(0, -6)}.${text.slice(-6)}`));
    }),
  );
});

test("more digits than a double carries are not rounded away in silence", () => {
  expect(isLossyNumber(number("1234567890123456.78"))).toBe(true);
});

test.each([
  ["-83.8486410499", "-83.8486410"],
  ["-83.84864105", "-83.8486411"],
  ["0.99999995", "1.0000000"],
  ["43.0714", "43.0714"],
])("the coordinate %s is rounded to %s", (text, expected) => {
  expect(rounded(7)(text)).toBe(expected);
});

test.each([
  ["2036-03-06", "2036-03-06"],
  ["2036-03-06T00:00:00", "2036-03-06"],
  ["3/6/2036", "2036-03-06"],
  ["03-06-2036", "2036-03-06"],
  ["20360306", "2036-03-06"],
  ["soon", "soon"],
  ["N/A", null],
])("the date %s is read as %s", (cell, expected) => {
  expect(date(cell)).toBe(expected);
});

test("a no-break space or a line end in a name becomes a space", () => {
  expect(line("\u00a0Park\u00a0\u00a0Avenue\r\nSouth ")).toBe("Park Avenue South");
});

test("odd rows of other filings keep what they say: a zip that is none, an unknown state, an unknown kind", () => {
  const row: Record<string, string> = {
    asset_number: "3",
    name: "A",
    address: "1 Main",
    city: "B",
    state: "D0",
    zip: "MA02",
    type_code: "XX",
    square_feet: "0",
  };
  const { input } = cmbs.read((column) => row[column]);
  expect(input).toEqual({
    name: "A",
    description: "Asset 3.",
    address: "1 Main",
    city: "B",
    state: "D0",
    zip: "MA02",
    property_type: "other",
  });
});
