import { expect, test } from "vitest";
import type { SampleBooks } from "../../../lib/sample/books.ts";
import { type SampleRequest, sampleRequests } from "../../../lib/sample/requests.ts";

const asOf = "2026-06-30";
const requests = (size: number, leased = size, seed = "reims") => [
  ...sampleRequests({ size, leased, seed, asOf }),
];

type Rows<Part extends keyof SampleBooks> = SampleBooks[Part] extends readonly (infer Row)[] ? Row[] : never;

function rowsOf<Row>(from: readonly SampleRequest[], path: string): Row[] {
  return from.flatMap((one) => (one.method === "POST" && one.path === path ? (one.rows as Row[]) : []));
}

const whole = requests(40);
const properties = rowsOf<SampleBooks["property"]>(whole, "/properties/import");
const units = rowsOf<Rows<"units">[number]>(whole, "/units/import");
const leases = rowsOf<Rows<"leases">[number]>(whole, "/leases/import");
const lines = rowsOf<Rows<"transactions">[number]>(whole, "/transactions/import");

const lastDay = ({ terminated_on, move_out_on }: (typeof leases)[number]) =>
  terminated_on ?? move_out_on ?? "9999-12-31";

test("the same seed makes the same books, and a larger portfolio has those of the smaller", () => {
  expect(requests(3)).toEqual(requests(3));
  const larger = new Set(leases.map((lease) => JSON.stringify(lease)));
  const smaller = rowsOf<(typeof leases)[number]>(requests(3), "/leases/import");
  expect(smaller.length).toBeGreaterThan(5);
  expect(smaller.filter((lease) => !larger.has(JSON.stringify(lease)))).toEqual([]);
  expect(requests(3, 3, "other")).not.toEqual(requests(3));
});

test("no two rows have one id", () => {
  const ids = whole.flatMap((one) =>
    one.method === "POST" && !one.path.includes("?") ? one.rows.map((row) => (row as { id: string }).id) : [],
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
});

test("a property with leases has the units that it states, and as many are held on the day", () => {
  const leased = properties.filter(({ id }) => units.some(({ property_id }) => property_id === id));
  expect(leased.length).toBeGreaterThan(25);
  for (const { id, total_units, occupied_units } of leased) {
    expect(units.filter(({ property_id }) => property_id === id)).toHaveLength(total_units);
    const held = leases
      .filter(
        (lease) => lease.property_id === id && lease.commencement_date <= asOf && lastDay(lease) >= asOf,
      )
      .flatMap(({ spaces }) => spaces);
    expect(held).toHaveLength(occupied_units);
  }
});

test("no unit is let twice on a day", () => {
  const spaces = leases.flatMap((lease) =>
    lease.spaces.map(({ unit_id }) => ({ unit_id, from: lease.commencement_date, to: lastDay(lease) })),
  );
  const byUnit = Map.groupBy(spaces, ({ unit_id }) => unit_id);
  for (const own of byUnit.values()) {
    const sorted = own.toSorted((a, b) => a.from.localeCompare(b.from));
    for (const [index, { from }] of sorted.entries())
      if (index > 0) expect((sorted[index - 1]?.to ?? "") < from).toBe(true);
  }
});

test("the last year of the ledger comes near the NOI that the properties state", () => {
  const costs =
    /tax|insurance|utilities|maintenance|janitorial|fee|payroll|advertising|administrative|rooms_expense|beverage_expense/;
  const income = /rent|reimbursement|revenue|income|vending/;
  const recent = lines.filter(
    ({ accrued_on, scenario }) => accrued_on > "2025-06-30" && scenario === undefined,
  );
  const sum = (kind: RegExp) =>
    recent.reduce((total, { category, amount }) => total + (kind.test(category) ? amount : 0), 0);
  const stated = properties.reduce((total, { annual_noi }) => total + annual_noi, 0);
  const earned = sum(income) - sum(costs);
  expect(earned / stated).toBeGreaterThan(0.85);
  expect(earned / stated).toBeLessThan(1.15);
});

test("most lines are settled, some of the last months are not, none before it was owed or after the day", () => {
  const actual = lines.filter(({ scenario }) => scenario === undefined);
  const open = actual.filter(({ settled_on }) => settled_on === undefined);
  expect(open.length).toBeGreaterThan(50);
  expect(open.length / actual.length).toBeLessThan(0.1);
  expect(open.every(({ accrued_on }) => accrued_on > "2026-02-01")).toBe(true);
  const misplaced = actual.filter(
    ({ accrued_on, settled_on = accrued_on }) =>
      accrued_on > asOf || settled_on < accrued_on || settled_on > asOf,
  );
  expect(misplaced).toEqual([]);
});

test("the leases show each thing that a lease can have", () => {
  const charges = leases.flatMap((lease) => lease.charges);
  expect(new Set(charges.map(({ kind }) => kind))).toEqual(
    new Set(["base_rent", "abatement", "cam", "tax", "insurance"]),
  );
  expect(new Set(charges.map(({ escalation }) => escalation?.type))).toEqual(
    new Set([undefined, "fixed_percent", "fixed_amount"]),
  );
  expect(new Set(leases.map(({ status }) => status))).toEqual(new Set(["signed", "terminated"]));
  expect(leases.some(({ renews_lease_id }) => renews_lease_id !== undefined)).toBe(true);
  expect(leases.some(({ notice_given_on }) => notice_given_on !== undefined)).toBe(true);
  expect(leases.some(({ commencement_date }) => commencement_date > asOf)).toBe(true);
  expect(leases.some(({ spaces }) => spaces.length === 2)).toBe(true);
  expect(leases.some(({ options }) => options.some(({ status }) => status === "open"))).toBe(true);
});

test("past the number that is asked for, properties state their figures alone", () => {
  const some = requests(12, 3);
  const owners = new Set(
    rowsOf<Rows<"leases">[number]>(some, "/leases/import").map(({ property_id }) => property_id),
  );
  expect(owners.size).toBeLessThanOrEqual(3);
  expect(rowsOf(some, "/properties/import")).toHaveLength(12);
  expect(some.filter(({ path }) => path.includes("?as_of="))).not.toHaveLength(0);
});
