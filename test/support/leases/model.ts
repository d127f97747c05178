/** What leases should mean, as plainly as it can be said: days are numbers, and every question is answered day by day. */

export interface Space {
  unit: number;
  from: number;
  /** Last day; null without end. */
  to: number | null;
}

export interface Charge {
  kind: "base_rent" | "abatement";
  /** A unit, or null for all. */
  unit: number | null;
  from: number;
  to: number | null;
  basis: "per_month" | "per_quarter" | "per_year" | "per_sqft_year";
  /** In cents. */
  amount: number;
  /** Percent, and after how many months, again and again. */
  rise: { percent: number; months: number } | null;
}

export interface Lease {
  status: "draft" | "signed" | "terminated" | "void";
  commencement: number;
  expiration: number | null;
  holdsOver: boolean;
  moveOut: number | null;
  terminated: number | null;
  spaces: readonly Space[];
  charges: readonly Charge[];
}

const epoch = Date.UTC(2023, 10, 15);
/** The day as the API writes it. */
export const isoDay = (day: number) => new Date(epoch + day * 86_400_000).toISOString().slice(0, 10);

const within = (day: number, from: number, to: number | null) => day >= from && (to === null || day <= to);

/** Whether the lease is in force on the day as far as its end goes. */
function lasts(lease: Lease, day: number): boolean {
  if (lease.status === "draft" || lease.status === "void") return false;
  if (lease.moveOut !== null && day > lease.moveOut) return false;
  if (lease.terminated !== null && day > lease.terminated) return false;
  return lease.holdsOver || lease.expiration === null || day <= lease.expiration;
}

/** The units that the lease holds on the day. */
export function unitsHeld(lease: Lease, day: number): number[] {
  return lease.spaces
    .filter(({ from, to }) => lasts(lease, day) && within(day, from, to))
    .map(({ unit }) => unit);
}

export function stateOf(lease: Lease, day: number): string {
  if (lease.status === "draft" || lease.status === "void") return lease.status;
  if (day < lease.commencement) return "future";
  if (lease.terminated !== null && day > lease.terminated) return "terminated";
  if (lease.moveOut !== null && day > lease.moveOut) return "expired";
  if (lease.expiration === null || day <= lease.expiration) return "active";
  return lease.holdsOver ? "month_to_month" : "expired";
}

/** How often a rise has come by the day: one month after another is gone through, on the same day or the month's last. */
function rises(from: number, day: number, months: number): number {
  const start = new Date(epoch + from * 86_400_000);
  for (let count = 0; ; count++) {
    const month = start.getUTCMonth() + (count + 1) * months;
    const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const next = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), last));
    if (next > epoch + day * 86_400_000) return count;
  }
}

/** An exact fraction of cents. */
type Fraction = readonly [over: bigint, under: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];

const perYear = { per_month: 12, per_quarter: 4, per_year: 1, per_sqft_year: 1 };

/** The base rent net of abatement that a held unit pays a month, in dollars, rounded half up. */
export function monthlyRent(lease: Lease, unit: number, day: number, areas: readonly number[]): number {
  const held = unitsHeld(lease, day);
  const area = (of: number) => BigInt(areas[of] ?? 0);
  const whole = held.reduce((sum, one) => sum + area(one), 0n);
  let sum: Fraction = [0n, 1n];
  for (const { kind, unit: own, from, to, basis, amount, rise } of lease.charges) {
    if (!lasts(lease, day) || !within(day, from, to)) continue;
    const isHeld = own !== null && held.includes(own);
    if (isHeld && own !== unit) continue;
    const sqft = basis !== "per_sqft_year" ? 1n : own === null ? whole : isHeld ? area(own) : 0n;
    const times = rise === null ? 0 : rises(from, day, rise.months);
    const grown = BigInt(amount) * BigInt(100 + (rise?.percent ?? 0)) ** BigInt(times);
    const sign = kind === "abatement" ? -1n : 1n;
    const yearly = sign * grown * sqft * BigInt(perYear[basis]);
    sum = plus(
      sum,
      isHeld ? [yearly, 100n ** BigInt(times)] : [yearly * area(unit), whole * 100n ** BigInt(times)],
    );
  }
  return roundHalfUp([sum[0], sum[1] * 12n]) / 100;
}

/** Half up is away from zero, as Postgres rounds. */
function roundHalfUp([over, under]: Fraction): number {
  const sign = over < 0n ? -1n : 1n;
  return Number(sign * ((2n * over * sign + under) / (2n * under)));
}
