import { addDays, monthsBetween } from "../days.ts";
import { dueInMonth } from "../leasing/charges.ts";
import type { SampleLease } from "../leasing/leases.ts";
import { lettings } from "../leasing/units.ts";
import type { SampleProperty } from "../property.ts";
import { type Ledger, line, type SampleTransaction } from "./line.ts";

const recoveryKinds = ["cam", "tax", "insurance"];

const heldIn = ({ commencement_date, move_out_on, terminated_on }: SampleLease, month: string) =>
  commencement_date <= month && month <= (terminated_on ?? move_out_on ?? "9999");

const areaOf = ({ spaces }: SampleLease) => spaces.reduce((sum, { leased_sqft }) => sum + leased_sqft, 0);

/** What tenants of shops, offices and halls owe each month, lease by lease. Most pay within a week; a few are behind. Their shares of the costs come in together. */
export function* commercialRent(
  ledger: Ledger,
  leases: readonly SampleLease[],
  names: ReadonlyMap<string, string>,
  months: readonly string[],
): Generator<SampleTransaction> {
  const { random, asOf } = ledger;
  const costs = new Map<string, number>();
  for (const lease of leases) {
    if (lease.lease_type === "residential") continue;
    const behind = random.chance(0.05) ? random.whole(2, 4) : 0;
    const counterparty = names.get(lease.tenant_id) ?? "";
    const sqft = areaOf(lease);
    for (const month of months) {
      if (!heldIn(lease, month)) continue;
      const isPaid = monthsBetween(month, asOf) >= behind;
      const paid = isPaid ? addDays(month, random.whole(0, 9)) : undefined;
      const amount = dueInMonth(lease.charges, ["base_rent", "abatement"], month, sqft);
      const content = { category: "base_rent", amount, accrued_on: month, lease_id: lease.id, counterparty };
      yield* line(ledger, content, paid);
      costs.set(month, (costs.get(month) ?? 0) + dueInMonth(lease.charges, recoveryKinds, month, sqft));
    }
  }
  for (const [month, amount] of costs) {
    const content = { category: "expense_reimbursement", amount, accrued_on: month, counterparty: "Tenants" };
    yield* line(ledger, content, addDays(month, random.whole(5, 12)));
  }
}

/** The rents of all apartments in one line a month; where somebody is behind, that part is a line of its own. */
export function* residentialRent(
  ledger: Ledger,
  leases: readonly SampleLease[],
  months: readonly string[],
): Generator<SampleTransaction> {
  const homes = leases.filter(({ lease_type }) => lease_type === "residential");
  for (const month of months) {
    const rents = homes.map((lease) =>
      heldIn(lease, month) ? dueInMonth(lease.charges, ["base_rent"], month, 0) : 0,
    );
    const all = rents.reduce((sum, rent) => sum + rent, 0);
    const isRecent = monthsBetween(month, ledger.asOf) < 3;
    const late = isRecent && ledger.random.chance(0.3) ? (rents.find((rent) => rent > 0) ?? 0) : 0;
    const common = { category: "base_rent", accrued_on: month, counterparty: "Residents" };
    yield* line(ledger, { ...common, amount: all - late }, addDays(month, 4));
    yield* line(ledger, { ...common, amount: late, memo: "In arrears" });
  }
}

/** How strongly a hotel's months differ, January first. */
const hotelSeason = [0.72, 0.8, 0.96, 1.02, 1.1, 1.2, 1.22, 1.16, 1.06, 1.04, 0.88, 0.84];

/** What does not come from leases: rooms, storage, laundry, parking. */
export function* otherIncome(
  ledger: Ledger,
  { property_type, annual_revenue }: SampleProperty,
  months: readonly string[],
): Generator<SampleTransaction> {
  const { random, asOf } = ledger;
  const letting = lettings[property_type];
  const shares: Record<string, number> =
    property_type === "hospitality"
      ? { room_revenue: 0.76, food_beverage_revenue: 0.18, other_department_revenue: 0.06 }
      : letting === undefined
        ? { base_rent: 0.93, other_income: 0.07 }
        : otherShares(property_type, 1 - letting.rent - letting.recoveries);
  for (const month of months) {
    const season = property_type === "hospitality" ? (hotelSeason[Number(month.slice(5, 7)) - 1] ?? 1) : 1;
    const then = 1.025 ** (-monthsBetween(month, asOf) / 12);
    for (const [category, share] of Object.entries(shares)) {
      const amount = ((annual_revenue * share) / 12) * season * then * random.between(0.94, 1.06);
      yield* line(ledger, { category, amount, accrued_on: month }, addDays(month, random.whole(1, 20)));
    }
  }
}

function otherShares(type: string, share: number): Record<string, number> {
  if (share < 0.005) return {};
  if (type === "multifamily" || type === "mixed_use")
    return { parking_income: share * 0.45, laundry_vending: share * 0.25, other_income: share * 0.3 };
  return { parking_income: share };
}
