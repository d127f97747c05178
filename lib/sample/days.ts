// A portfolio has a million days to reckon with, so this does without Date where it can.

const pad = (value: number) => (value < 10 ? `0${value}` : String(value));
const yearOf = (day: string) => Number(day.slice(0, 4));
const monthOf = (day: string) => Number(day.slice(5, 7));
const dateOf = (day: string) => Number(day.slice(8));

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 31);
}

/** A day, YYYY-MM-DD, so many months later; the last of a shorter month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${year}-${pad(month)}-${pad(Math.min(dateOf(day), daysIn(year, month)))}`;
}

/** Whole months from one day to another. */
export function monthsBetween(from: string, to: string): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return months - (dateOf(to) < dateOf(from) ? 1 : 0);
}

export function addDays(day: string, days: number): string {
  const date = dateOf(day) + days;
  if (date > 0 && date <= 28) return day.slice(0, 8) + pad(date);
  return new Date(Date.UTC(yearOf(day), monthOf(day) - 1, date)).toISOString().slice(0, 10);
}

export const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;

export const lastOfMonth = (day: string): string => day.slice(0, 8) + pad(daysIn(yearOf(day), monthOf(day)));

export const earlier = (one: string, other: string): string => (one < other ? one : other);

/** The first day of each month from the month of one day to that of another, both included. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
