export type Interval = "month" | "quarter" | "year";

export interface Period {
  from: string;
  to: string;
}

const monthsOf: Record<Interval, number> = { month: 1, quarter: 3, year: 12 };

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

const parts = (text: string): [year: number, month: number, date: number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7)) - 1,
  Number(text.slice(8)),
];

/** The calendar months, quarters or years of a span of days, the first and the last cut to it. */
export function periodsOf({ from, to }: Period, interval: Interval): Period[] {
  const months = monthsOf[interval];
  const [year, month] = parts(from);
  const periods: Period[] = [];
  for (let start = Math.floor(month / months) * months; ; start += months) {
    const first = day(year, start, 1);
    if (first > to) return periods;
    const last = day(year, start + months, 0);
    periods.push({ from: first < from ? from : first, to: last > to ? to : last });
  }
}

/** The same span a year before. The last day of a month stays the last day of that month. */
export function priorYear({ from, to }: Period): Period {
  return { from: yearBefore(from), to: yearBefore(to) };
}

function yearBefore(text: string): string {
  const [year, month, date] = parts(text);
  const lastOfMonth = day(year, month + 1, 0) === text;
  const last = day(year - 1, month + 1, 0);
  const same = day(year - 1, month, date);
  return lastOfMonth || same > last ? last : same;
}
