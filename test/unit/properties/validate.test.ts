import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { isDate, today } from "../../../lib/dates.ts";
import { properties } from "../../../lib/properties/definition.ts";
import { unitCounts } from "../../../lib/properties/unit-counts.ts";
import { validateInput, validatePatch } from "../../../lib/resource/validation/validate.ts";
import { runsOf } from "../../nightly.ts";
import { anyFault, anyProperty } from "../../support/arbitraries.ts";
import { complete, tower } from "../../support/properties.ts";

const faultsOf = (input: object) => {
  const checked = validateInput(properties, input);
  return checked.ok ? [] : checked.issues.map(({ pointer, code }) => `${pointer} ${code}`);
};

test("a whole property passes unchanged, and so does a patch of it", () => {
  const left = Object.keys(properties.columns).filter((name) => !(name in complete));
  const checked = validateInput(properties, complete) as { ok: true; value: Record<string, unknown> };
  expect(checked).toMatchObject({ ok: true, value: complete });
  for (const name of left) expect(checked.value[name] ?? null, name).toBeNull();
  expect(validatePatch(properties, complete)).toEqual({ ok: true, value: complete });
});

test("a patch gets no defaults, and may not null what must be there", () => {
  expect(validatePatch(properties, {})).toEqual({ ok: true, value: {} });
  expect(validatePatch(properties, { name: null, status: null })).toMatchObject({
    issues: [
      { pointer: "/name", code: "required" },
      { pointer: "/status", code: "required" },
    ],
  });
});

test.each([
  [{ description: "a\0b" }, "/description bad_character"],
  [{ name: "a\ud800" }, "/name bad_character"],
  [{ name: "two\nlines" }, "/name bad_character"],
  [{ name: "\u00a0Tower" }, "/name untrimmed"],
  [{ name: "\u3000" }, "/name blank"],
  [{ name: "🏢".repeat(201) }, "/name too_long"],
  [{ current_value: 10_000_000_000_000 }, "/current_value out_of_range"],
  [{ current_value: 0.005 }, "/current_value too_many_decimals"],
  [{ loan_balance: -0.01 }, "/loan_balance out_of_range"],
  [{ latitude: 90.0000001 }, "/latitude out_of_range"],
  [{ interest_rate: 0.0000001 }, "/interest_rate too_many_decimals"],
  [{ dscr: Number.NaN }, "/dscr wrong_type"],
  [{ dscr: Number.POSITIVE_INFINITY }, "/dscr out_of_range"],
  [{ total_units: 2_147_483_648 }, "/total_units out_of_range"],
  [{ total_units: "3" }, "/total_units wrong_type"],
  [{ year_built: 1990.5 }, "/year_built not_an_integer"],
  [{ has_active_alerts: true }, "/has_active_alerts read_only"],
  [{ total_units: 1, occupied_units: 2 }, "/occupied_units occupied_exceeds_total"],
  [JSON.parse('{"__proto__": {"name": "x"}}'), "/__proto__ unknown_field"],
  [{ "a/b~c": 1 }, "/a~1b~0c unknown_field"],
  [{ created_by: "me" }, "/created_by read_only"],
])("%j is refused as %s", (fields, fault) => {
  expect(faultsOf(Object.assign(Object.create(null), tower, fields))).toEqual([fault]);
});

test("a text of 200 characters outside the basic plane is not too long", () => {
  expect(faultsOf({ ...tower, name: "🏢".repeat(200) })).toEqual([]);
});

test.each([
  ["0001-01-01", true],
  ["9999-12-31", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2023-02-29", false],
  ["2024-04-31", false],
  ["2024-13-01", false],
  ["2024-00-01", false],
  ["2024-01-00", false],
  ["0000-01-01", false],
  ["2024-1-01", false],
  ["2024-01-01\n", false],
])("%j is a day of the calendar: %s", (text, expected) => {
  expect(isDate(text)).toBe(expected);
});

test("the calendar agrees with JavaScript's on every day of eight centuries", () => {
  for (let at = Date.UTC(1600, 0, 1); at < Date.UTC(2400, 0, 1); at += 86_400_000) {
    const date = new Date(at);
    const next = new Date(at + 86_400_000);
    const text = date.toISOString().slice(0, 10);
    const overflow = `${text.slice(0, 8)}${String(date.getUTCDate() + 1).padStart(2, "0")}`;
    if (!isDate(text) || isDate(overflow) !== (next.getUTCDate() !== 1)) throw new Error(text);
  }
  expect(isDate("2100-02-29")).toBe(false);
});

test("today follows the clock past midnight, and a year of building with it", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2030, 11, 31, 23, 59, 59) });
  expect(today()).toBe("2030-12-31");
  expect(faultsOf({ ...tower, year_built: 2036 })).toEqual(["/year_built out_of_range"]);
  vi.setSystemTime(Date.UTC(2031, 0, 1));
  expect(today()).toBe("2031-01-01");
  expect(faultsOf({ ...tower, year_built: 2036, acquisition_date: "2031-01-01" })).toEqual([]);
  vi.useRealTimers();
});

test.each([
  [3, 2, 66.666667],
  [3, 0, 0],
  [7, 7, 100],
  [2_147_483_647, 1, 0],
  [0, 0, null],
  [null, 1, null],
])("of %s units %s occupied is %s percent", (total_units, occupied_units, rate) => {
  const row: Record<string, unknown> = { total_units, occupied_units, occupancy_rate: null };
  expect(unitCounts({ row, before: null, given: new Set() })).toEqual([]);
  expect(row.occupancy_rate).toBe(rate);
});

test("an occupancy rate that is given, null too, is not derived", () => {
  const units = { ...tower, total_units: 4, occupied_units: 1 };
  const rate = (input: object) => {
    const checked = validateInput(properties, input);
    return checked.ok ? checked.value.occupancy_rate : undefined;
  };
  expect(rate(units)).toBe(25);
  expect(rate({ ...units, occupancy_rate: 26 })).toBe(26);
  expect(rate({ ...units, occupancy_rate: null })).toBeNull();
});

test("whatever is valid passes as it is, and each fault is told once with its pointer", () => {
  fc.assert(
    fc.property(anyProperty, (property) => {
      expect(validateInput(properties, property)).toEqual({ ok: true, value: property });
    }),
    { numRuns: runsOf("any values are validated") },
  );
  fc.assert(
    fc.property(anyFault, ([field, value]) => {
      const checked = validatePatch(properties, Object.fromEntries([[field, value]]));
      expect(checked.ok ? [] : checked.issues).toHaveLength(1);
    }),
    { numRuns: runsOf("any values are validated") },
  );
});
