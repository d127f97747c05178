import { addDays, addMonths, lastOfMonth, monthsBetween } from "../days.ts";
import type { SampleLease } from "../leasing/leases.ts";
import type { SampleProperty } from "../property.ts";
import { type Ledger, line, type SampleTransaction } from "./line.ts";

type Shares = Readonly<Record<string, number>>;

const common: Shares = {
  real_estate_taxes: 34,
  property_insurance: 9,
  utilities: 16,
  repairs_maintenance: 17,
  management_fees: 10,
  general_administrative: 6,
  professional_fees: 3,
};

/** How the costs of a kind of property divide. */
const costShares: Readonly<Record<string, Shares>> = {
  multifamily: { ...common, payroll_benefits: 18, advertising_marketing: 4 },
  office: { ...common, janitorial: 11 },
  self_storage: { ...common, payroll_benefits: 16, advertising_marketing: 7 },
  hospitality: {
    rooms_expense: 28,
    food_beverage_expense: 17,
    franchise_fee: 9,
    payroll_benefits: 10,
    real_estate_taxes: 8,
    property_insurance: 3,
    utilities: 7,
    repairs_maintenance: 7,
    management_fees: 5,
    advertising_marketing: 6,
  },
};

export function sharesOf(type: string): [category: string, share: number][] {
  const shares = Object.entries(costShares[type] ?? common);
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  return shares.map(([category, share]) => [category, share / sum]);
}

/** Utilities cost more when it is cold and when it is hot. */
const utilitySeason = [1.25, 1.2, 1.05, 0.9, 0.85, 0.95, 1.1, 1.15, 1, 0.85, 0.8, 0.9];

/** The costs of operation of each month that is over; a bill is paid some weeks later. */
export function* operatingCosts(
  ledger: Ledger,
  { property_type, annual_revenue, annual_noi }: SampleProperty,
  months: readonly string[],
): Generator<SampleTransaction> {
  const { random, asOf } = ledger;
  for (const month of months) {
    const accrued_on = lastOfMonth(month);
    if (accrued_on > asOf) continue;
    const then = ((annual_revenue - annual_noi) / 12) * 1.03 ** (-monthsBetween(month, asOf) / 12);
    for (const [category, share] of sharesOf(property_type)) {
      const season = category === "utilities" ? (utilitySeason[Number(month.slice(5, 7)) - 1] ?? 1) : 1;
      const swing =
        category === "repairs_maintenance" ? random.between(0.5, 1.5) : random.between(0.97, 1.03);
      const amount = then * share * season * swing;
      yield* line(ledger, { category, amount, accrued_on }, addDays(accrued_on, random.whole(8, 35)));
    }
  }
}

/** Works on the building now and then, and what a new tenant costs. */
export function* capitalCosts(
  ledger: Ledger,
  { annual_revenue, property_type }: SampleProperty,
  leases: readonly SampleLease[],
  [first = "9999"]: readonly string[],
): Generator<SampleTransaction> {
  const { random, asOf } = ledger;
  for (
    let day = addMonths(first, random.whole(1, 5));
    day <= asOf;
    day = addMonths(day, random.whole(3, 7))
  ) {
    const amount = annual_revenue * random.between(0.005, 0.03);
    const content = { category: "capital_expenditures", amount, accrued_on: day };
    yield* line(
      ledger,
      { ...content, memo: random.pick(works[property_type] ?? anyWorks) },
      addDays(day, 30),
    );
  }
  for (const { lease_type, commencement_date, renews_lease_id, spaces, security_deposit, id } of leases) {
    if (lease_type === "residential" || commencement_date < first || commencement_date > asOf) continue;
    const sqft = spaces.reduce((sum, { leased_sqft }) => sum + leased_sqft, 0);
    const about = { accrued_on: commencement_date, lease_id: id };
    const paid = addDays(commencement_date, 25);
    const built = sqft * random.between(renews_lease_id === undefined ? 8 : 1, 14);
    yield* line(ledger, { category: "tenant_improvements", amount: built, ...about }, paid);
    yield* line(ledger, { category: "leasing_commissions", amount: security_deposit, ...about }, paid);
  }
}

const anyWorks = ["Roof", "Parking lot", "Heating and cooling", "Facade", "Elevators"];
const works: Readonly<Record<string, readonly string[]>> = {
  multifamily: ["Roof", "Kitchens", "Boilers", "Windows", "Playground"],
  hospitality: ["Rooms", "Lobby", "Kitchen", "Elevators"],
  industrial: ["Roof", "Dock doors", "Lighting", "Sprinklers"],
};
