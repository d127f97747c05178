import fc from "fast-check";
import type { Charge, Lease, Space } from "./model.ts";

export const unitCount = 3;
/** Days within which everything of a random lease happens. */
export const horizon = 900;

const day = fc.integer({ min: 0, max: horizon });
const maybeDay = fc.option(day, { freq: 2 });

/** Terms after one another: no two of them have a day in common. */
function terms<T>(
  value: fc.Arbitrary<T>,
  most: number,
): fc.Arbitrary<(T & { from: number; to: number | null })[]> {
  return fc
    .uniqueArray(day, { minLength: 0, maxLength: 2 * most })
    .chain((days) =>
      fc.tuple(
        fc.constant([...days].sort((a, b) => a - b)),
        fc.array(value, { minLength: most, maxLength: most }),
        fc.boolean(),
      ),
    )
    .map(([days, values, open]) =>
      values.flatMap((one, index) => {
        const [from, to] = [days[2 * index], days[2 * index + 1]];
        if (from === undefined) return [];
        return [{ ...one, from, to: to ?? (open ? null : horizon) }];
      }),
    );
}

const spaces: fc.Arbitrary<Space[]> = fc
  .tuple(...Array.from({ length: unitCount }, (_, unit) => terms(fc.constant({ unit }), 2)))
  .map((all) => all.flat());

const money = {
  basis: fc.constantFrom("per_month", "per_quarter", "per_year", "per_sqft_year" as const),
  amount: fc.integer({ min: 1, max: 500_000 }),
  rise: fc.option(
    fc.record({ percent: fc.integer({ min: -5, max: 12 }), months: fc.integer({ min: 1, max: 14 }) }),
  ),
};
const unit = fc.integer({ min: 0, max: unitCount - 1 });

/** Base rents of the whole lease and of one unit, which do not overlap among themselves, and abatements, which may. */
const charges: fc.Arbitrary<Charge[]> = fc
  .tuple(
    terms(fc.record({ ...money, kind: fc.constant("base_rent" as const), unit: fc.constant(null) }), 2),
    unit.chain((one) =>
      terms(fc.record({ ...money, kind: fc.constant("base_rent" as const), unit: fc.constant(one) }), 1),
    ),
    terms(fc.record({ ...money, kind: fc.constant("abatement" as const), unit: fc.option(unit) }), 1),
  )
  .map((all) => all.flat() as Charge[]);

export const anyLease: fc.Arbitrary<Lease> = fc
  .record({
    status: fc.constantFrom("draft", "signed", "signed", "signed", "terminated", "void" as const),
    commencement: day,
    expiration: maybeDay,
    holdsOver: fc.boolean(),
    moveOut: fc.option(day, { freq: 1 }),
    terminated: day,
    spaces,
    charges,
  })
  .map(
    (lease): Lease => ({
      ...lease,
      expiration: lease.expiration === null ? null : Math.max(lease.expiration, lease.commencement),
      terminated: lease.status === "terminated" ? Math.max(lease.terminated, lease.commencement) : null,
    }),
  );

export const anyDays = fc.array(fc.integer({ min: -30, max: horizon + 60 }), { minLength: 3, maxLength: 3 });
