const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const form = /^\d{4}-\d\d-\d\d$/;

/** Whether `text` is a day of the (proleptic Gregorian) calendar, YYYY-MM-DD, of the years 0001 to 9999. */
export function isDate(text: string): boolean {
  if (!form.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (year === 0 || day === 0) return false;
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (daysInMonth[month - 1] ?? 0) + leapDay;
}

const dayMs = 86_400_000;
let known = { day: -1, text: "" };

/** Today in UTC, YYYY-MM-DD; kept for the day, since an import asks it once a row. */
export function today(): string {
  const day = Math.floor(Date.now() / dayMs);
  if (day !== known.day) known = { day, text: new Date(day * dayMs).toISOString().slice(0, 10) };
  return known.text;
}
