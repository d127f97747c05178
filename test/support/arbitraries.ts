import fc from "fast-check";
import { propertyClasses, propertyTypes, statuses } from "../../lib/properties/schema.ts";

const line = (max: number) =>
  fc
    .string({ unit: "binary", minLength: 1, maxLength: Math.min(max, 40) })
    .map((text) => text.replaceAll(/\p{Cc}/gu, "").trim())
    .filter((text) => text !== "");
const text = fc.string({ unit: "binary", maxLength: 200 }).map((value) => value.replaceAll("\0", ""));
const decimal = (min: number, max: number, scale: number) =>
  fc
    .integer({ min: Math.round(min * 10 ** scale), max: Math.round(max * 10 ** scale) })
    .map((digits) => digits / 10 ** scale + 0);
const money = decimal(0, 9_999_999_999_999.99, 2);
const result = decimal(-9_999_999_999_999.99, 9_999_999_999_999.99, 2);
const day = (max: Date) =>
  fc
    .date({ min: new Date("0001-01-01T00:00:00Z"), max, noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const anyDay = day(new Date("9999-12-31T00:00:00Z"));
const count = fc.integer({ min: 0, max: 2_147_483_647 });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 });

/** Values that each field takes. */
const fields = {
  name: line(200),
  description: orNull(text),
  address: line(300),
  city: line(100),
  state: line(50),
  zip: orNull(line(20).map((zip) => [...zip].slice(0, 20).join("").trim() || "0")),
  latitude: orNull(decimal(-90, 90, 7)),
  longitude: orNull(decimal(-180, 180, 7)),
  total_sqft: orNull(decimal(0.01, 999_999_999_999.99, 2)),
  year_built: orNull(fc.integer({ min: 1800, max: new Date().getUTCFullYear() + 5 })),
  property_type: fc.constantFrom(...propertyTypes),
  property_class: orNull(fc.constantFrom(...propertyClasses)),
  acquisition_cost: orNull(money),
  acquisition_date: orNull(day(new Date(Date.now() - 86_400_000))),
  current_value: orNull(money),
  last_appraised_date: orNull(anyDay),
  estimated_market_value: orNull(money),
  loan_balance: orNull(money),
  original_loan_amount: orNull(money),
  interest_rate: orNull(decimal(-999.999999, 999.999999, 6)),
  loan_maturity_date: orNull(anyDay),
  dscr: orNull(decimal(-999_999.9999, 999_999.9999, 4)),
  annual_noi: orNull(result),
  annual_revenue: orNull(result),
  total_units: orNull(count),
  occupied_units: orNull(count),
  occupancy_rate: orNull(decimal(0, 100, 6)),
  status: fc.constantFrom(...statuses),
  has_active_alerts: fc.boolean(),
};

export type WrittenProperty = {
  [name in keyof typeof fields]: (typeof fields)[name] extends fc.Arbitrary<infer T> ? T : never;
};

/** A property with every field that a caller may write, the nullable ones null now and then. */
export const anyProperty: fc.Arbitrary<WrittenProperty> = fc.record(fields).map((property) => {
  const { total_units: total, occupied_units: occupied } = property;
  const swapped = total !== null && occupied !== null && occupied > total;
  return swapped ? { ...property, total_units: occupied, occupied_units: total } : property;
});

const notText = fc.constantFrom<unknown>(1, true, [], {}, ["x"]);
const notNumber = fc.constantFrom<unknown>("1", true, [], { n: 1 }, "");
const badUnicode = fc.constantFrom("a\0b", "a\ud800b", "\udc00");
const badLine = (max: number) =>
  fc.oneof(
    notText,
    badUnicode,
    fc.constantFrom<unknown>(
      "",
      " ",
      " a",
      "a\u00a0",
      "a\nb",
      "a\u0007b",
      "x".repeat(max + 1),
      "🏢".repeat(max + 1),
    ),
  );
const badDecimal = (min: number, max: number, scale: number) =>
  fc.oneof(
    notNumber,
    fc.constantFrom<unknown>(min - 1, max + 1, 1e300, -1e300, 2_147_483_648e9),
    fc.constant(1 + 10 ** -(scale + 1)),
  );
const badWhole = (min: number, max: number) =>
  fc.oneof(notNumber, fc.constantFrom<unknown>(min - 1, max + 1, min + 0.5, 2_147_483_648));
const badDate = fc.oneof(
  notText,
  fc.constantFrom<unknown>(
    ...["", "2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-01-00", "2024-04-31"],
    ...[
      "0000-01-01",
      "10000-01-01",
      "2024-1-1",
      "01/02/2024",
      "2024-01-01T00:00:00Z",
      " 2024-01-01",
      "infinity",
    ],
  ),
);
const badChoice = fc.constantFrom<unknown>("", "Office", "E", "unknown", 1, true, []);
const badMoney = badDecimal(0, 9_999_999_999_999.99, 2);
const badResult = badDecimal(-9_999_999_999_999.99, 9_999_999_999_999.99, 2);
const orNullToo = (values: fc.Arbitrary<unknown>) => fc.oneof(values, fc.constant(null));

/** Values that each field refuses. */
const faults: Record<keyof typeof fields, fc.Arbitrary<unknown>> = {
  name: orNullToo(badLine(200)),
  description: fc.oneof(notText, badUnicode, fc.constant("x".repeat(10_001))),
  address: orNullToo(badLine(300)),
  city: orNullToo(badLine(100)),
  state: orNullToo(badLine(50)),
  zip: badLine(20),
  latitude: badDecimal(-90, 90, 7),
  longitude: badDecimal(-180, 180, 7),
  total_sqft: fc.oneof(badDecimal(0.01, 999_999_999_999.99, 2), fc.constant(0)),
  year_built: badWhole(1800, new Date().getUTCFullYear() + 5),
  property_type: orNullToo(badChoice),
  property_class: badChoice,
  acquisition_cost: badMoney,
  acquisition_date: fc.oneof(badDate, fc.constant("9999-12-31")),
  current_value: badMoney,
  last_appraised_date: badDate,
  estimated_market_value: badMoney,
  loan_balance: badMoney,
  original_loan_amount: badMoney,
  interest_rate: badDecimal(-999.999999, 999.999999, 6),
  loan_maturity_date: badDate,
  dscr: badDecimal(-999_999.9999, 999_999.9999, 4),
  annual_noi: badResult,
  annual_revenue: badResult,
  total_units: badWhole(0, 2_147_483_647),
  occupied_units: badWhole(0, 2_147_483_647),
  occupancy_rate: badDecimal(0, 100, 6),
  status: orNullToo(badChoice),
  has_active_alerts: fc.constantFrom<unknown>("true", 0, null, []),
};

/** A field and a value that it refuses: of every kind of fault, and fields that are nobody's or the server's. */
export const anyFault: fc.Arbitrary<[field: string, value: unknown]> = fc.oneof(
  ...Object.entries(faults).map(([field, values]) => fc.tuple(fc.constant(field), values)),
  fc.tuple(
    fc.constantFrom(
      "id",
      "created_at",
      "updated_at",
      "created_by",
      "updated_by",
      "Name",
      "__proto__",
      "a~/b",
    ),
    fc.constantFrom<unknown>(null, "x", 1, {}),
  ),
);
