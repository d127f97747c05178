export type DateOrder = "mdy" | "dmy" | "ymd";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const time = String.raw`(?:[T ,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:[ap]m)?(?:Z|[+-]\d\d:?\d\d)?)?`;
const form = (pattern: string) => new RegExp(`^${pattern}${time}$`, "i");
const yearFirst = form(String.raw`(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})`);
const numbers = form(String.raw`(?<a>\d{1,2})([-/])(?<b>\d{1,2})\2(?<y>\d{4}|\d\d)`);
const dotted = form(String.raw`(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d\d)`);
const compact = /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)(?:\.0+)?$/;
const dayName = form(String.raw`(?<d>\d{1,2})[-\s./]?(?<name>[a-z]{3,9})\.?[-\s,./]*(?<y>\d{4}|\d\d)`);
const nameDay = form(
  String.raw`(?<name>[a-z]{3,9})\.?[-\s]*(?<d>\d{1,2})(?:st|nd|rd|th)?[-\s,]+(?<y>\d{4}|\d\d)`,
);
const serial = /^\d{5}(?:\.\d+)?$/;

/**
 * A day as YYYY-MM-DD from any of the forms that people write, undefined for none. `order` decides what 1/2/2020 is, and
 * with `ymd` what 20/1/2 is. Two-digit years are those from 1969 to 2068; a number of five digits is a spreadsheet's day.
 */
export function readDate(clean: string, order: DateOrder = "mdy"): string | undefined {
  for (const known of [yearFirst, compact, dotted]) {
    const { y, m, d } = known.exec(clean)?.groups ?? {};
    if (y !== undefined) return calendarDay(y, Number(m), Number(d));
  }
  const { a, b, y } = numbers.exec(clean)?.groups ?? {};
  if (a !== undefined && b !== undefined && y !== undefined) return inOrder(a, b, y, order);
  for (const known of [dayName, nameDay]) {
    const { name, d, y: year } = known.exec(clean)?.groups ?? {};
    if (name !== undefined && year !== undefined) return calendarDay(year, monthOf(name), Number(d));
  }
  return serial.test(clean) ? serialDay(Number(clean)) : undefined;
}

function inOrder(a: string, b: string, y: string, order: DateOrder): string | undefined {
  if (order === "dmy") return calendarDay(y, Number(b), Number(a));
  if (order === "ymd" && y.length === 2) return calendarDay(a, Number(b), Number(y));
  return calendarDay(y, Number(a), Number(b));
}

const monthNames =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function monthOf(name: string): number {
  return monthNames.test(name) ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

function calendarDay(year: string, month: number, day: number): string | undefined {
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 69 ? 1900 : 2000);
  const leap = month === 2 && full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0) ? 1 : 0;
  if (full === 0 || day < 1 || day > (daysInMonth[month - 1] ?? 0) + leap) return undefined;
  return `${String(full).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const dayMs = 86_400_000;

/** The day of a spreadsheet's number, by the system that counts from 1900 (its 29 February 1900 never was) or from 1904. */
export function serialDay(serialNumber: number, system: 1900 | 1904 = 1900): string {
  const days = Math.floor(serialNumber) + (system === 1904 ? 1462 : 0);
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * dayMs).toISOString().slice(0, 10);
}

/**
 * Finds which order the days of a column are in: day first when some value makes sense only so, else month first. Undefined
 * when no value needs to know. A column with values of both kinds is month first.
 */
export function dateOrderFinder() {
  let found: DateOrder | undefined;
  let settled = false;
  return {
    add(cell: string): void {
      const { a, b } = (settled ? undefined : numbers.exec(cell)?.groups) ?? {};
      if (a === undefined || b === undefined) return;
      if (Number(b) > 12 && Number(a) <= 12) [found, settled] = ["mdy", true];
      else if (Number(a) > 12 && Number(b) <= 12) found = "dmy";
      found ??= "mdy";
    },
    order: (): DateOrder | undefined => found,
  };
}

export function detectDateOrder(cells: Iterable<string>): DateOrder | undefined {
  const finder = dateOrderFinder();
  for (const cell of cells) finder.add(cell);
  return finder.order();
}
