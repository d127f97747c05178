import fc from "fast-check";
import { expect, test } from "vitest";
import { isLossyNumber } from "../../../lib/json.ts";
import type { TargetColumn } from "../../../lib/tabular/columns.ts";
import { detectDateOrder, readDate, serialDay } from "../../../lib/tabular/values/date.ts";
import { jsonNumber, movePoint, roundDecimal } from "../../../lib/tabular/values/digits.ts";
import { readNumber } from "../../../lib/tabular/values/number.ts";
import { type CellReading, readCell } from "../../../lib/tabular/values/read-cell.ts";

const money: TargetColumn = { name: "value", kind: "decimal", scale: 2 };
const rate: TargetColumn = { name: "rate", kind: "decimal", scale: 6, percent: true };
const day: TargetColumn = { name: "day", kind: "date" };
const flag: TargetColumn = { name: "flag", kind: "boolean" };
const kind: TargetColumn = {
  name: "kind",
  kind: "choice",
  choices: ["office", "mixed_use", "hospitality"],
  choiceSynonyms: { hotel: "hospitality" },
};
const line: TargetColumn = { name: "line", kind: "text" };

test.each([
  ["$1,234.00", 1234],
  ["(1,234)", -1234],
  ["($1,234.50)", -1234.5],
  ["1 234", 1234],
  ["1\u00a0234\u00a0567", 1_234_567],
  ["88,434", 88_434],
  ["91.5%", 91.5],
  ["91.5 %", 91.5],
  ["  12 ", 12],
  ["-$5", -5],
  ["$-5.10", -5.1],
  ["12-", -12],
  ["1.35x", 1.35],
  ["12,500 SF", 12_500],
  ["1.234.567,89", 1_234_567.89],
  ["3.09360001E8", 309_360_001],
  ["007", 7],
  [".5", 0.5],
])("the number %j is %d", (cell, expected) => {
  expect(readCell(money, cell)).toEqual({ value: expected });
});

test.each(["1,23", "12/3", "--5", "1-2", "twelve", "(5", "1,2345", "€5", "5M"])(
  "%j could be several numbers or none, and is refused by name",
  (cell) => {
    expect(readCell(money, cell)).toEqual({ code: "not_a_number", message: `"${cell}" is no number.` });
  },
);

test.each(["N/A", "-", "n/a", "NULL", "#N/A", "$ -".replace(" ", "")])(
  "%j says that there is no number",
  (cell) => {
    expect(readCell(money, cell)).toEqual({ value: null, changed: "recoded" });
  },
);

test("a number is rounded to what its column or its map keeps, half away from zero, and says so", () => {
  const latitude: TargetColumn = { name: "latitude", kind: "decimal", scale: 7 };
  expect(readCell(latitude, "39.93123175484231")).toEqual({ value: 39.9312318, changed: "rounded" });
  expect(readCell(latitude, "-83.84864105")).toEqual({ value: -83.8486411, changed: "rounded" });
  expect(readCell(latitude, "0.99999995")).toEqual({ value: 1, changed: "rounded" });
  expect(readCell(money, "2.345", { round: 1 })).toEqual({ value: 2.3, changed: "rounded" });
  expect(readCell(money, "2.50")).toEqual({ value: 2.5 });
});

test("a whole number with decimals stays what it is, for the schema to refuse", () => {
  expect(readCell({ name: "units", kind: "integer" }, "12.5")).toEqual({ value: 12.5 });
  expect(readCell({ name: "units", kind: "integer" }, "1,985.0")).toEqual({ value: 1985 });
});

test("more digits than a double carries are not rounded away in silence", () => {
  const { value } = readCell(money, "1234567890123456.78") as { value: unknown };
  expect(isLossyNumber(value)).toBe(true);
});

test.each([
  ["0.06055000", 6.055],
  ["0.899", 89.9],
  ["1", 100],
  [".5", 50],
  ["89.9%", 89.9],
  ["0.00000001", 0.000001],
])("the fraction %j is %d percent", (cell, expected) => {
  expect(readCell(rate, cell, { as: "fraction" })).toMatchObject({ value: expected });
});

test("a share above 1 is no fraction: it is refused, not multiplied", () => {
  expect(readCell(rate, "6.055", { as: "fraction" })).toMatchObject({ code: "not_a_fraction" });
  expect(readCell(rate, "6.055", { as: "percent" })).toEqual({ value: 6.055 });
});

test("digits are moved and rounded exactly, whatever they are", () => {
  const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat(12), fc.boolean());
  fc.assert(
    fc.property(digits, fc.nat(8), ([number, decimals, negative], places) => {
      const text = decimalOf(negative ? -number : number, decimals);
      expect(movePoint(movePoint(text, places), -places)).toBe(text);
      const cut = 10n ** BigInt(Math.max(0, decimals - places));
      const rounded = (number * 2n + cut) / (cut * 2n);
      const kept = Math.min(decimals, places);
      expect(roundDecimal(text, places)).toBe(decimalOf(negative ? -rounded : rounded, kept));
    }),
  );
});

test("a number that was written as people do is read back", () => {
  const cents = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });
  fc.assert(
    fc.property(cents, (number) => {
      const value = number / 100;
      const text = new Intl.NumberFormat("en-US", {
        style: "currency",
        currency: "USD",
        currencySign: "accounting",
      }).format(value);
      const read = readNumber(text)?.text;
      expect(read === undefined ? undefined : jsonNumber(read)).toBe(value === 0 ? 0 : value);
    }),
  );
});

test.each([
  ["2036-03-06", "2036-03-06"],
  ["2036-03-06T00:00:00", "2036-03-06"],
  ["1/2/2020", "2020-01-02"],
  ["12/31/2024 12:00:00 AM", "2024-12-31"],
  ["3-6-36", "2036-03-06"],
  ["1/2/75", "1975-01-02"],
  ["08DEC22", "2022-12-08"],
  ["8-Dec-2022", "2022-12-08"],
  ["Dec 8, 2022", "2022-12-08"],
  ["December 8th, 2022", "2022-12-08"],
  ["20170925", "2017-09-25"],
  ["20170925.0", "2017-09-25"],
  ["44927", "2023-01-01"],
  ["08.12.2022", "2022-12-08"],
  ["2022/12/08", "2022-12-08"],
])("the day %j is %s", (cell, expected) => {
  expect(readCell(day, cell)).toEqual({ value: expected });
});

test.each(["soon", "2/29/2021", "13/1/2020", "2020-13-01", "20201301", "8 Decembrr 2022", "0"])(
  "%j is no day, and is refused by name",
  (cell) => {
    expect(readCell(day, cell)).toMatchObject({ code: "bad_date", message: expect.stringContaining(cell) });
  },
);

test("days are month first unless a value of the column makes sense only day first", () => {
  expect(detectDateOrder(["1/2/2020", "3/4/2020"])).toBe("mdy");
  expect(detectDateOrder(["1/2/2020", "13/4/2020"])).toBe("dmy");
  expect(detectDateOrder(["13/4/2020", "4/13/2020"])).toBe("mdy");
  expect(detectDateOrder(["2020-01-02", "8-Dec-2022"])).toBeUndefined();
  expect(readDate("1/2/2020", "dmy")).toBe("2020-02-01");
});

test("a spreadsheet's days, with the 29 February 1900 that never was, and from 1904", () => {
  expect([1, 59, 61, 36_526].map((number) => serialDay(number))).toEqual([
    "1900-01-01",
    "1900-02-28",
    "1900-03-01",
    "2000-01-01",
  ]);
  expect(serialDay(0, 1904)).toBe("1904-01-01");
});

test.each([
  ["TRUE", true],
  ["Yes", true],
  ["1", true],
  ["y", true],
  ["false", false],
  ["No", false],
  ["0", false],
])("%j is %s", (cell, expected) => {
  expect(readCell(flag, cell)).toEqual({ value: expected });
});

test("a choice is known whatever its case and spaces, and by another word", () => {
  expect(readCell(kind, "office")).toEqual({ value: "office" });
  expect(readCell(kind, " Office ")).toEqual({ value: "office", changed: "recoded" });
  expect(readCell(kind, "Mixed-Use")).toEqual({ value: "mixed_use", changed: "recoded" });
  expect(readCell(kind, "HOTEL")).toEqual({ value: "hospitality", changed: "recoded" });
  expect(readCell(kind, "Ofice")).toEqual({
    code: "unknown_choice",
    message: '"Ofice" is none of office, mixed_use, hospitality. Did you mean office?',
  });
});

test.each<[string, CellReading["values"], unknown]>([
  ["Apartment", { Apartment: "office", "*": "mixed_use" }, "office"],
  ["APARTMENT", { Apartment: "office" }, "office"],
  ["anything", { Apartment: "office", "*": "mixed_use" }, "mixed_use"],
  ["mixed use", { Apartment: "office" }, "mixed_use"],
  ["Vacant", { vacant: null }, null],
])("the values of a map make %j of %j", (cell, values, expected) => {
  expect(readCell(kind, cell, { values })).toEqual({ value: expected, changed: "recoded" });
});

test("a value of a map stands for a number however that is written", () => {
  expect(readCell(money, "0.00", { values: { "0": null } })).toEqual({ value: null, changed: "recoded" });
  expect(readCell(money, "10", { values: { "0": null } })).toEqual({ value: 10 });
});

test("text is on one line and without padding; as text, runs of spaces are one", () => {
  expect(readCell(line, " Park  Avenue\u00a0")).toEqual({ value: "Park  Avenue" });
  expect(readCell(line, "Park Avenue\r\nSouth")).toEqual({ value: "Park Avenue South", changed: "recoded" });
  expect(readCell(line, "\u00a0Park\u00a0\u00a0Avenue\r\nSouth ", { as: "text" })).toEqual({
    value: "Park Avenue South",
  });
  expect(readCell({ ...line, multiline: true }, " a\n b ")).toEqual({ value: " a\n b " });
  expect(readCell(line, "N/A")).toEqual({ value: "N/A" });
  expect(readCell(line, "  ")).toEqual({ value: null });
});

function decimalOf(number: bigint, decimals: number): string {
  const digits = String(number < 0n ? -number : number).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const fraction = digits.slice(point).replace(/0+$/, "");
  const text = fraction === "" ? digits.slice(0, point) : `${digits.slice(0, point)}.${fraction}`;
  return number < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}
