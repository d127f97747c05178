import fc from "fast-check";
import { properties } from "../../lib/properties/definition.ts";
import type { Column } from "../../lib/resource/columns/column.ts";
import type { Collection, Row } from "../../lib/resource/definition.ts";

const line = (max: number) =>
  fc
    .string({ unit: "binary", minLength: 1, maxLength: Math.min(max, 40) })
    .map((text) => [...text.replaceAll(/\p{Cc}/gu, "").trim()].slice(0, max).join("").trim())
    .filter((text) => text !== "");
const text = fc.string({ unit: "binary", maxLength: 200 }).map((value) => value.replaceAll("\0", ""));
const decimal = ({ min, max, scale }: NonNullable<Column["range"]>) =>
  fc
    .integer({ min: Math.round(min * 10 ** scale), max: Math.round(max * 10 ** scale) })
    .map((digits) => digits / 10 ** scale + 0);
const day = (max: Date) =>
  fc
    .date({ min: new Date("0001-01-01T00:00:00Z"), max, noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** Values that a column takes, null apart. References need rows to refer to and are left to each test. */
function valuesOf({ kind, length, range, choices, latest }: Column): fc.Arbitrary<unknown> {
  const bounds = range ?? { min: 0, max: 1, scale: 0 };
  if (kind === "text") return length?.lines === "many" ? text : line(length?.max ?? 200);
  if (kind === "decimal") return decimal(bounds);
  if (kind === "integer") {
    const max = latest === "five_years_ahead" ? new Date().getUTCFullYear() + 5 : bounds.max;
    return fc.integer({ min: bounds.min, max });
  }
  if (kind === "date")
    return day(latest === "today" ? new Date(Date.now() - 86_400_000) : new Date("9999-12-31T00:00:00Z"));
  if (kind === "boolean") return fc.boolean();
  if (kind === "choice") return fc.constantFrom(...(choices ?? []));
  throw new Error(`No values are made for a column of kind ${kind}`);
}

const written = ({ columns }: Collection): [string, Column][] =>
  Object.entries(columns).filter(([, { writer }]) => writer !== "server");

/** A row with every field that a caller may write, the nullable ones null now and then. */
export function anyInput(collection: Collection): fc.Arbitrary<Record<string, unknown>> {
  const fields = written(collection)
    .filter(([, { kind }]) => kind !== "reference")
    .map(([name, column]) => {
      const values = valuesOf(column);
      return [name, column.nullable ? fc.option(values, { freq: 4 }) : values] as const;
    });
  return fc.record(Object.fromEntries(fields));
}

type ServerColumn = "id" | "created_at" | "updated_at" | "created_by" | "updated_by";
export type WrittenProperty = Omit<Row<typeof properties>, ServerColumn>;

/** A property that the rules over several columns take too. */
export const anyProperty: fc.Arbitrary<WrittenProperty> = anyInput(properties).map((values) => {
  const property = values as WrittenProperty;
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
const badDecimal = ({ min, max, scale }: NonNullable<Column["range"]>) =>
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
    ...["0000-01-01", "10000-01-01", "2024-1-1", "01/02/2024", "2024-01-01T00:00:00Z", " 2024-01-01"],
    "infinity",
  ),
);

/** Values that a column refuses. */
function faultsOf({ kind, length, range, latest, nullable }: Column): fc.Arbitrary<unknown> {
  const bounds = range ?? { min: 0, max: 1, scale: 0 };
  const max = length?.max ?? 200;
  const lastYear = new Date().getUTCFullYear() + 5;
  const faults: Partial<Record<Column["kind"], fc.Arbitrary<unknown>>> = {
    text:
      length?.lines === "many"
        ? fc.oneof(notText, badUnicode, fc.constant("x".repeat(max + 1)))
        : badLine(max),
    decimal: badDecimal(bounds),
    integer: badWhole(bounds.min, latest === "five_years_ahead" ? lastYear : bounds.max),
    date: latest === "today" ? fc.oneof(badDate, fc.constant("9999-12-31")) : badDate,
    boolean: fc.constantFrom<unknown>("true", 0, []),
    choice: fc.constantFrom<unknown>("", "Office", "E", "unknown", 1, true, []),
    reference: fc.constantFrom<unknown>("", "1", 1, true, [], "018f4e0a-7d5c-7a3e-9b1f"),
  };
  const found = faults[kind];
  if (found === undefined) throw new Error(`No faults are made for a column of kind ${kind}`);
  return nullable ? found : fc.oneof(found, fc.constant(null));
}

const foreign = ["id", "created_at", "updated_at", "created_by", "updated_by", "Name", "__proto__", "a~/b"];

/** A field and a value that it refuses: of every kind of fault, and fields that do not exist or are the server's. */
export function anyFaultOf(collection: Collection): fc.Arbitrary<[field: string, value: unknown]> {
  return fc.oneof(
    ...written(collection).map(([name, column]) => fc.tuple(fc.constant(name), faultsOf(column))),
    fc.tuple(fc.constantFrom(...foreign), fc.constantFrom<unknown>(null, "x", 1, {})),
  );
}

export const anyFault = anyFaultOf(properties);
