const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads `2027-03-31`, `3/31/27`, `3/31/2027` and `Mar 31, 2027` as a day; undefined when it is none. */
export function parseDate(text: string): string | undefined {
  const value = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(value);
  if (slashed !== null) return dayOf(fullYear(slashed[3] ?? ""), slashed[1], slashed[2]);
  const named = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/.exec(value);
  if (named === null) return undefined;
  const month = names.indexOf(named[1] ?? "") + 1;
  return month === 0 ? undefined : dayOf(named[3], String(month), named[2]);
}

/** Two digits are the years 1950 to 2049. */
function fullYear(digits: string): string {
  if (digits.length === 4) return digits;
  return `${Number(digits) < 50 ? "20" : "19"}${digits}`;
}

function dayOf(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? undefined : text;
}
