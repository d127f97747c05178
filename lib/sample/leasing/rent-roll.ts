import { cents } from "../cents.ts";
import { addMonths, firstOfMonth } from "../days.ts";
import type { SampleProperty } from "../property.ts";
import type { Random } from "../random.ts";
import type { RentTerms } from "./charges.ts";
import { type SampleLease, type Suite, sampleLease } from "./leases.ts";
import { commercial, residential, type Stay, sampleStays } from "./stays.ts";
import { localCompany, resident, type SampleTenant } from "./tenants.ts";
import { type Letting, lettings, type SampleUnit, sampleUnits } from "./units.ts";

export interface SampleRentRoll {
  units: SampleUnit[];
  /** The tenants of this property alone. */
  tenants: SampleTenant[];
  leases: SampleLease[];
  /** First day from which all leases are there. */
  knownFrom: string;
}

/** Months of leases that are over: two years, and one month before them. */
const monthsBack = 25;

/** The leases of a property since two years ago; undefined for one that is not let by leases. As many units are held on the day as it states. */
export function sampleRentRoll(
  random: Random,
  property: SampleProperty & { id: string },
  chains: readonly SampleTenant[],
  asOf: string,
): SampleRentRoll | undefined {
  const letting = lettings[property.property_type];
  if (letting === undefined) return undefined;
  const units = sampleUnits(random, property, letting);
  const knownFrom = addMonths(firstOfMonth(asOf), -monthsBack);
  const roll: SampleRentRoll = { units, tenants: [], leases: [], knownFrom };
  for (const { suite, isLet } of suites(random, units, property.occupied_units)) {
    const isHome = suite[0].use_type === "residential";
    const stays = sampleStays(random, isHome ? residential : commercial, { isLet, since: knownFrom, asOf });
    addLeases(random, roll, suite, stays, { letting, chains, asOf });
  }
  return roll;
}

/** Units one by one, some commercial ones with their neighbor; as many are let as the property states. */
function* suites(random: Random, units: readonly SampleUnit[], occupied: number) {
  let left = occupied;
  for (let place = 0; place < units.length; ) {
    const isLet = random.next() * (units.length - place) < left;
    const unit = units[place] as SampleUnit;
    const neighbor = units[place + 1];
    const size = isLet ? left : units.length - place - left;
    const isWide =
      neighbor !== undefined &&
      size > 1 &&
      unit.use_type !== "residential" &&
      neighbor.use_type === unit.use_type &&
      random.chance(0.12);
    const suite: Suite = isWide ? [unit, neighbor] : [unit];
    yield { suite, isLet };
    place += suite.length;
    if (isLet) left -= suite.length;
  }
}

interface Surroundings {
  letting: Letting;
  chains: readonly SampleTenant[];
  asOf: string;
}

function addLeases(
  random: Random,
  { leases, tenants }: SampleRentRoll,
  suite: Suite,
  stays: readonly Stay[],
  { letting, chains, asOf }: Surroundings,
): void {
  const sum = (read: (unit: SampleUnit) => number) => suite.reduce((total, unit) => total + read(unit), 0);
  const sqft = sum(({ rentable_sqft }) => rentable_sqft);
  const market = sum(({ market_rent_monthly }) => market_rent_monthly);
  let last: SampleLease | undefined;
  for (const [index, stay] of stays.entries()) {
    const renewed = stay.renews ? last : undefined;
    const tenant_id = renewed?.tenant_id ?? newTenant(random, suite, tenants, chains);
    const monthly = cents(market * random.between(0.9, 1.02));
    const isHome = suite[0].use_type === "residential";
    const recoveries = isHome ? 0 : (monthly * letting.recoveries) / letting.rent;
    const terms: RentTerms = { sqft, monthly, recoveries, asOf };
    const parties = {
      tenant_id,
      suite,
      place: index + 1,
      ...(renewed === undefined ? {} : { renews_lease_id: renewed.id }),
    };
    last = sampleLease(random, stay, parties, terms);
    leases.push(last);
  }
}

function newTenant(
  random: Random,
  [{ use_type }]: Suite,
  tenants: SampleTenant[],
  chains: readonly SampleTenant[],
): string {
  const isHome = use_type === "residential";
  if (!isHome && random.chance(0.3)) return random.pick(chains).id;
  const tenant = isHome ? resident(random) : localCompany(random);
  tenants.push(tenant);
  return tenant.id;
}
