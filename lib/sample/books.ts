import { monthsFrom } from "./days.ts";
import { sampleId } from "./ids.ts";
import type { SampleLease } from "./leasing/leases.ts";
import { type SampleRentRoll, sampleRentRoll } from "./leasing/rent-roll.ts";
import type { SampleTenant } from "./leasing/tenants.ts";
import type { SampleUnit } from "./leasing/units.ts";
import { budget } from "./ledger/budget.ts";
import { debtService, purchaseAndLoans } from "./ledger/capital-stack.ts";
import { capitalCosts, operatingCosts } from "./ledger/costs.ts";
import { commercialRent, otherIncome, residentialRent } from "./ledger/income.ts";
import type { Ledger, SampleTransaction } from "./ledger/line.ts";
import { type PastFigures, pastDays, pastFigures } from "./past.ts";
import type { SampleProperty } from "./property.ts";
import type { Random } from "./random.ts";

/** A property with everything that is known of it. */
export interface SampleBooks {
  property: SampleProperty & { id: string };
  units: SampleUnit[];
  tenants: SampleTenant[];
  leases: SampleLease[];
  transactions: SampleTransaction[];
  /** What it stated on past days, by day. */
  past: [day: string, PastFigures][];
  /** First day from which all its leases are there; undefined where it has none. */
  knownFrom: string | undefined;
}

const monthsOfLedger = 24;

/** The books of a property on a day: leases and a ledger of two years, whose figures come to what the property states. */
export function sampleBooks(
  random: Random,
  stated: SampleProperty,
  chains: readonly SampleTenant[],
  asOf: string,
): SampleBooks {
  const property = { id: sampleId(random.fork("id")), ...stated };
  const roll = sampleRentRoll(random.fork("leases"), property, chains, asOf);
  const source = random.fork("past");
  return {
    property,
    units: roll?.units ?? [],
    tenants: roll?.tenants ?? [],
    leases: roll?.leases ?? [],
    transactions: [...ledgerLines(random.fork("ledger"), property, roll, chains, asOf)],
    past: pastDays(asOf).flatMap((day) => {
      const figures = pastFigures(source, property, roll, { day, asOf });
      return figures === undefined ? [] : [[day, figures]];
    }),
    knownFrom: roll?.knownFrom,
  };
}

function* ledgerLines(
  random: Random,
  property: SampleBooks["property"],
  roll: SampleRentRoll | undefined,
  chains: readonly SampleTenant[],
  asOf: string,
): Generator<SampleTransaction> {
  const ledger: Ledger = { random, property_id: property.id, asOf };
  const all = monthsFrom(property.acquisition_date, asOf);
  const months = all.slice(-monthsOfLedger);
  const leases = roll?.leases ?? [];
  const names = new Map([...chains, ...(roll?.tenants ?? [])].map(({ id, name }) => [id, name]));
  yield* purchaseAndLoans(ledger, property, months[0] ?? asOf);
  yield* commercialRent(ledger, leases, names, months);
  if (leases.some(({ lease_type }) => lease_type === "residential"))
    yield* residentialRent(ledger, leases, months);
  yield* otherIncome(ledger, property, months);
  yield* operatingCosts(ledger, property, months);
  yield* capitalCosts(ledger, property, leases, months);
  yield* debtService(ledger, property, months);
  yield* budget(ledger, property);
}
