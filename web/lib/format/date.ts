const day = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en-US", { timeStyle: "short" });
const clockSeconds = new Intl.DateTimeFormat("en-US", { timeStyle: "medium" });
const localDay = new Intl.DateTimeFormat("en-US", { dateStyle: "medium" });
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2027-03-31` is Mar 31, 2027; a day has no time zone. */
export const date = (value: string): string => day.format(new Date(`${value.slice(0, 10)}T00:00:00Z`));

/** `2024-12-31` is Dec ’24, for axes alone. */
export function month(value: string): string {
  return `${months[Number(value.slice(5, 7)) - 1] ?? ""} ’${value.slice(2, 4)}`;
}

/** 2:20 PM, in the zone of whoever looks. */
export const time = (at: number): string => clock.format(at);
export const timeSeconds = (at: number): string => clockSeconds.format(at);

/** A moment: `Nov 25, 2026, 2:20 PM`. */
export const moment = (value: string): string => {
  const at = new Date(value).getTime();
  return `${localDay.format(at)}, ${clock.format(at)}`;
};

/** How long ago, in the coarsest unit that says enough: `12 s`, `6 min`, `3 h`, `2 days`. */
export function age(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 48 * 3600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** Today by UTC, the day that figures are kept by. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The day so many days later. */
export function addDays(value: string, days: number): string {
  const at = new Date(`${value}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The last day of the month so many months later. */
export function monthEnd(value: string, months: number): string {
  const at = new Date(`${value.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months + 1);
  at.setUTCDate(0);
  return at.toISOString().slice(0, 10);
}

/** The day a year earlier; February 29 becomes 28. */
export function yearBefore(value: string): string {
  const day = `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`;
  return day.endsWith("02-29") ? `${day.slice(0, 8)}28` : day;
}
