import { execute, sql } from "../../../lib/db/index.ts";
import { storeLease, storeProperty, storeTenant, storeUnit } from "../leases/store.ts";
import { storeFigures } from "./figures.ts";

/** The day that the worked portfolio is looked at; docs/definitions.md has the arithmetic. */
export const workedDay = "2025-12-31";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

type Line = [category: string, amount: number, on: string];

async function storeLines(property: string, lines: readonly Line[]): Promise<void> {
  for (const [category, amount, on] of lines)
    await execute(sql`insert into transactions (property_id, category, amount, accrued_on, settled_on)
      values (${property}, ${category}, ${amount}, ${on}::text::date, ${on}::text::date)`);
}

/** Anchor Plaza: leases that are known, with an expansion, a holdover and a vacant unit; a ledger of fifteen months. */
async function storeAnchor(): Promise<void> {
  const property = await storeProperty({
    id: id(1),
    name: "Anchor Plaza",
    state: "TX",
    city: "Austin",
    property_type: "retail",
    property_class: "A",
    acquisition_date: "2020-01-01",
  });
  await storeFigures(property, "2024-01-01", {
    current_value: 10_000_000,
    loan_balance: 6_000_000,
    interest_rate: 5,
    loan_maturity_date: "2028-12-31",
    dscr: 1.25,
    annual_noi: 600_000,
    annual_revenue: 900_000,
    total_units: 4,
    occupied_units: 4,
    occupancy_rate: 100,
  });
  const units: string[] = [];
  for (const [index, [sqft, market]] of [
    [1000, 5000],
    [500, 2500],
    [500, 1500],
    [1000, 4000],
  ].entries())
    units.push(
      await storeUnit(property, String(101 + index), {
        id: id(4).slice(0, -2) + (11 + index),
        rentable_sqft: sqft,
        market_rent_monthly: market,
      }),
    );
  const [one = "", two = "", three = ""] = units;
  const grocer = await storeTenant("Grocer", {
    id: id(5),
    parent_id: await storeTenant("Grocer Group", { id: id(6) }),
  });
  await storeLease(
    property,
    grocer,
    { id: id(8), commencement_date: "2023-01-01", expiration_date: "2027-12-31", security_deposit: 5000 },
    {
      spaces: [
        { unit_id: one, from: "2023-01-01" },
        { unit_id: two, from: "2025-07-01" },
      ],
      charges: [
        { from: "2023-01-01", to: "2025-06-30", amount: 4000 },
        { from: "2025-07-01", amount: 6000 },
      ],
      options: [{ kind: "renewal", notice_by: "2027-06-30", term_months: 60 }],
    },
  );
  await storeLease(
    property,
    await storeTenant("Barber", { id: id(7) }),
    {
      id: id(9),
      commencement_date: "2022-01-01",
      expiration_date: "2024-12-31",
      at_expiry: "month_to_month",
    },
    { spaces: [{ unit_id: three, from: "2022-01-01" }], charges: [{ from: "2022-01-01", amount: 1000 }] },
  );
  await storeLines(property, [
    ["interest", 70_000, "2024-12-15"],
    ...["2025-03-15", "2025-06-15", "2025-09-15", "2025-12-15"].flatMap((on): Line[] => [
      ["interest", 75_000, on],
      ["principal", 25_000, on],
    ]),
    ["base_rent", 700_000, "2024-06-30"],
    ["utilities", 200_000, "2024-06-30"],
    ["base_rent", 750_000, "2025-06-30"],
    ["utilities", 190_000, "2025-06-30"],
  ]);
}

/** Bay Lofts has no debt; Cedar Works has no value and a loan that is due; Dune Court's loan is young. */
async function storeOthers(): Promise<void> {
  await storeProperty({
    id: id(2),
    name: "Bay Lofts",
    state: "TX",
    city: "Dallas",
    property_type: "multifamily",
    total_sqft: 16_000,
  });
  await storeFigures(id(2), "2024-01-01", {
    current_value: 4_000_000,
    loan_balance: 0,
    annual_noi: 200_000,
    annual_revenue: 400_000,
    total_units: 20,
    occupied_units: 19,
    occupancy_rate: 95,
  });
  await storeProperty({
    id: id(3),
    name: "Cedar Works",
    state: "OH",
    city: "Columbus",
    property_type: "industrial",
  });
  await storeFigures(id(3), "2024-01-01", {
    loan_balance: 2_000_000,
    interest_rate: 6,
    loan_maturity_date: "2025-06-30",
    dscr: 1.6,
    annual_noi: 160_000,
  });
  await storeProperty({
    id: id(4),
    name: "Dune Court",
    state: "OH",
    city: "Dayton",
    acquisition_date: "2025-10-01",
  });
  await storeFigures(id(4), "2025-10-01", {
    current_value: 6_000_000,
    loan_balance: 3_000_000,
    interest_rate: 4,
    loan_maturity_date: "2026-09-30",
    dscr: 2,
    annual_noi: 240_000,
    annual_revenue: 500_000,
  });
  await storeLines(id(4), [
    ["interest", 10_000, "2025-11-01"],
    ["interest", 10_000, "2025-12-01"],
  ]);
}

/** Elm House was sold, and Fern Lot is not bought yet. */
async function storeOutside(): Promise<void> {
  const elm = await storeProperty({
    name: "Elm House",
    state: "TX",
    status: "sold",
    acquisition_date: "2019-01-01",
  });
  await storeFigures(elm, "2024-01-01", {
    current_value: 1_000_000,
    loan_balance: 500_000,
    annual_noi: 50_000,
  });
  await storeFigures(elm, "2025-03-31", { status: "sold", current_value: 1_000_000, loan_balance: 0 });
  await storeLines(elm, [
    ["acquisition", 800_000, "2019-01-01"],
    ["disposition", 1_000_000, "2025-03-31"],
  ]);
  const fern = await storeProperty({ name: "Fern Lot", state: "OH", status: "pending" });
  await storeFigures(fern, "2025-12-01", { status: "pending", current_value: 9_000_000, loan_balance: 1 });
}

/** Six properties, small enough to check by hand. */
export async function storeWorkedPortfolio(): Promise<void> {
  await storeAnchor();
  await storeOthers();
  await storeOutside();
}
