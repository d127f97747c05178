/** What the metrics should be, as plainly as it can be said: fractions of whole numbers, property by property. */

/** An exact fraction. */
export interface Fraction {
  n: bigint;
  d: bigint;
}

export const fraction = (n: bigint, d = 1n): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });
const plus = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
const times = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d);
const over = (a: Fraction, b: Fraction) => fraction(a.n * b.d, a.d * b.n);

/** Rounded half away from zero to some decimals, as a number. */
function rounded({ n, d }: Fraction, places: number): number {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places);
  const whole = (2n * scaled + d) / (2n * d);
  return Number(`${n < 0n && whole > 0n ? "-" : ""}${whole}e-${places}`);
}

/** What a random property states; money in cents, rates and ratios in ten-thousandths; null is not known. */
export interface ModelProperty {
  state: "TX" | "WY";
  status: string | null;
  value: number | null;
  loan: number | null;
  rate: number | null;
  /** Days from the day to the maturity. */
  maturity: number | null;
  dscr: number | null;
  noi: number | null;
  revenue: number | null;
  total: number | null;
  occupied: number | null;
  sqft: number | null;
  occupancy: number | null;
  /** Payments of debt service, by the days before the day on which they settled. */
  payments: readonly { ago: number; amount: number }[];
}

const cents = (value: number | null) => (value === null ? null : fraction(BigInt(value), 100n));
const parts = (value: number | null) => (value === null ? null : fraction(BigInt(value), 10_000n));

/** The twelve months and the eleven months before 2025-12-31, in days. */
const twelveMonths = 365;
const elevenMonths = 334;

function debtService({ loan, noi, dscr, payments }: ModelProperty): Fraction | null {
  if (loan === 0) return null;
  const recent = payments.filter(({ ago }) => ago < twelveMonths);
  const paid = recent.reduce((sum, { amount }) => sum + amount, 0);
  if (payments.some(({ ago }) => ago >= elevenMonths) && paid > 0) return cents(paid);
  const [income, ratio] = [cents(noi), parts(dscr)];
  return income === null || ratio === null || ratio.n === 0n ? null : over(income, ratio);
}

type Part = [numerator: Fraction | null, denominator: Fraction | null];
export type Rule<P> = {
  concerns(p: P): boolean;
  part(p: P): Part;
  factor: Fraction;
  places: number;
};

const all = () => true;
const indebted = ({ loan }: ModelProperty) => loan !== 0;
const percent = fraction(100n);
const one = fraction(1n);
const product = (a: Fraction | null, b: Fraction | null) => (a === null || b === null ? null : times(a, b));
const days = (maturity: number | null) =>
  maturity === null ? null : fraction(BigInt(Math.max(maturity, 0)));
const count = (value: number | null) => (value === null ? null : fraction(BigInt(value)));

export const rules: Record<string, Rule<ModelProperty>> = {
  ltv: { concerns: all, part: (p) => [cents(p.loan), cents(p.value)], factor: percent, places: 4 },
  dscr: { concerns: indebted, part: (p) => [cents(p.noi), debtService(p)], factor: one, places: 4 },
  debt_yield: { concerns: indebted, part: (p) => [cents(p.noi), cents(p.loan)], factor: percent, places: 4 },
  cap_rate: { concerns: all, part: (p) => [cents(p.noi), cents(p.value)], factor: percent, places: 4 },
  weighted_rate: {
    concerns: indebted,
    part: (p) => [product(parts(p.rate), cents(p.loan)), p.rate === null ? null : cents(p.loan)],
    factor: one,
    places: 6,
  },
  wam_months: {
    concerns: indebted,
    part: (p) => [product(days(p.maturity), cents(p.loan)), p.maturity === null ? null : cents(p.loan)],
    factor: fraction(1200n, 36_525n),
    places: 2,
  },
  noi_margin: { concerns: all, part: (p) => [cents(p.noi), cents(p.revenue)], factor: percent, places: 4 },
  occupancy_units: {
    concerns: all,
    part: (p) => [count(p.occupied), count(p.total)],
    factor: percent,
    places: 4,
  },
  occupancy_area: {
    concerns: all,
    part: (p) => {
      const area = p.occupancy === null ? null : cents(p.sqft);
      return [product(area, over(parts(p.occupancy) ?? one, percent)), area];
    },
    factor: percent,
    places: 4,
  },
};

/** What a metric should be answered as, over some properties. */
export function expectedMetric<P extends { value: number | null }>(
  { concerns, part, factor, places }: Rule<P>,
  inScope: readonly P[],
  strict: boolean,
) {
  const about = inScope.filter(concerns);
  const covered = about.filter((p) => part(p).every((side) => side !== null));
  const sum = (side: 0 | 1) =>
    covered.reduce((total, p) => plus(total, part(p)[side] ?? fraction(0n)), fraction(0n));
  const [numerator, denominator] = [sum(0), sum(1)];
  const values = (of: readonly P[]) => of.reduce((total, { value }) => total + BigInt(value ?? 0), 0n);
  const reason =
    covered.length === 0
      ? "no_data"
      : strict && covered.length < about.length
        ? "incomplete"
        : denominator.n === 0n
          ? "zero_denominator"
          : undefined;
  return {
    value: reason === undefined ? rounded(times(over(numerator, denominator), factor), places) : null,
    numerator: rounded(numerator, 2),
    denominator: rounded(denominator, 2),
    coverage: {
      properties: covered.length,
      of: about.length,
      value_share:
        values(inScope) === 0n ? null : rounded(fraction(values(covered) * 100n, values(inScope)), 4),
    },
    ...(reason === undefined ? {} : { reason }),
  };
}

export const isHeld = ({ status }: ModelProperty) =>
  status === null || ["active", "inactive", "under_renovation"].includes(status);
