import { type Fraction, fraction, type Rule } from "./model.ts";

/** A unit with at most one lease; money in cents a month, areas in square feet, days counted from the day asked for. */
export interface ModelUnit {
  sqft: number | null;
  market: number | null;
  nonRevenue: boolean;
  lease: {
    start: number;
    /** Last day; null is at will. */
    end: number | null;
    holdsOver: boolean;
    rent: number;
    abatement: number;
  } | null;
}

export interface LeasedProperty {
  state: "TX" | "WY";
  value: number | null;
  units: readonly ModelUnit[];
}

const isKnown = ({ units }: LeasedProperty) => units.some(({ lease }) => lease !== null);

const isHeld = ({ lease }: ModelUnit) =>
  lease !== null && lease.start <= 0 && (lease.end === null || lease.end >= 0 || lease.holdsOver);

/** Whole numbers over one divisor; null where one of them is not known. */
const sum = (values: readonly (number | null)[], divisor = 1n): Fraction | null =>
  values.includes(null)
    ? null
    : fraction(
        values.reduce<bigint>((total, value) => total + BigInt(value ?? 0), 0n),
        divisor,
      );

const forRent = ({ units }: LeasedProperty) => units.filter(({ nonRevenue }) => !nonRevenue);
const let_ = (p: LeasedProperty) => forRent(p).filter(isHeld);
const yearly = ({ lease }: ModelUnit) => ((lease?.rent ?? 0) - (lease?.abatement ?? 0)) * 12;
const days = ({ lease }: ModelUnit) => Math.max(lease?.end ?? 0, 0);

type Sides = [Fraction | null, Fraction | null];
const whereKnown = (part: (p: LeasedProperty) => Sides) => (p: LeasedProperty) =>
  isKnown(p) ? part(p) : ([null, null] satisfies Sides);

const percent = { concerns: () => true, factor: fraction(100n), places: 4 };
const years = { concerns: () => true, factor: fraction(100n, 36_525n), places: 2 };

export const leaseRules: Record<string, Rule<LeasedProperty>> = {
  occupancy_units: {
    ...percent,
    part: whereKnown((p) => [fraction(BigInt(let_(p).length)), fraction(BigInt(p.units.length))]),
  },
  occupancy_area: {
    ...percent,
    part: whereKnown((p) => [sum(let_(p).map(({ sqft }) => sqft)), sum(p.units.map(({ sqft }) => sqft))]),
  },
  walt_rent_years: {
    ...years,
    part: whereKnown((p) => [
      sum(
        let_(p).map((unit) => yearly(unit) * days(unit)),
        100n,
      ),
      sum(let_(p).map(yearly), 100n),
    ]),
  },
  walt_area_years: {
    ...years,
    part: whereKnown((p) => [
      sum(let_(p).map((unit) => (unit.sqft === null ? null : unit.sqft * days(unit)))),
      sum(let_(p).map(({ sqft }) => sqft)),
    ]),
  },
};

/** Base rent in place over market rent, of properties all of whose units for rent have a market rent. */
export const economicRule: Rule<LeasedProperty> = {
  ...percent,
  part: whereKnown((p) =>
    forRent(p).length === 0
      ? [null, null]
      : [
          sum(
            let_(p).map((unit) => yearly(unit) / 12),
            100n,
          ),
          sum(
            forRent(p).map(({ market }) => market),
            100n,
          ),
        ],
  ),
};
