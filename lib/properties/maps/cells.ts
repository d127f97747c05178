import { parseJson } from "../../json.ts";
import type { Cell } from "../../resource/import-map.ts";

/** A cell of someone else's file as one clean line: no-break spaces and line ends become spaces; null when nothing is left. */
export function line(cell: Cell): string | null {
  const clean = cell?.replaceAll(/[\s\u00a0]+/gu, " ").trim();
  return clean === undefined || clean === "" ? null : clean;
}

const unknown = new Set(["", "-", "NA", "N/A", "n/a", "NULL"]);
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const plain = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * A number's plain decimal text: `$1,234.50` is 1234.50, `(5)` is -5, `89.9%` keeps its mark apart. Null for an empty cell;
 * undefined for what is no number.
 */
export function decimalText(cell: Cell): { text: string; percent: boolean } | null | undefined {
  const clean = line(cell);
  if (clean === null || unknown.has(clean)) return null;
  const negative = /^-|^\(.*\)$/.test(clean);
  const percent = clean.endsWith("%");
  const digits = clean
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^[-+]?\$?\s?/, "")
    .replace(/\s?%$/, "");
  if (!plain.test(digits) && !grouped.test(digits)) return undefined;
  return { text: `${negative ? "-" : ""}${digits.replaceAll(",", "")}`, percent };
}

/** A number for the schema to judge: exact, or marked as one that a double cannot carry; text that is none stays text. */
export function number(cell: Cell, change: (text: string) => string = (text) => text): unknown {
  const read = decimalText(cell);
  if (read === null) return null;
  return read === undefined ? (cell ?? null) : exact(change(read.text));
}

/** A share as a percentage: 0.899 and 89.9% are both 89.9. Digits are moved, never multiplied. */
export function percentage(cell: Cell): unknown {
  const read = decimalText(cell);
  if (read === null) return null;
  return read === undefined ? (cell ?? null) : exact(read.percent ? read.text : timesHundred(read.text));
}

function exact(text: string): unknown {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)0*(\d*)\.?(\d*?)0*$/.exec(text) ?? [];
  const json = `${sign}${whole || "0"}${fraction === "" ? "" : `.${fraction}`}`;
  return json.length <= 15 ? Number(json) : parseJson(json);
}

export function timesHundred(text: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const padded = fraction.padEnd(2, "0");
  return `${sign}${whole}${padded.slice(0, 2)}.${padded.slice(2)}`;
}

/** Rounded to so many decimals, half away from zero. */
export function rounded(places: number): (text: string) => string {
  return (text) => {
    const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
    if (fraction.length <= places) return text;
    const up = (fraction[places] ?? "0") >= "5" ? 1n : 0n;
    const scaled = String(BigInt(`${whole}${fraction.slice(0, places)}`) + up).padStart(places + 1, "0");
    return `${sign}${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
  };
}

const dateForms = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/,
  /^(?<m>\d{1,2})[/-](?<d>\d{1,2})[/-](?<y>\d{4})$/,
  /^(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)$/,
];

/** A day as YYYY-MM-DD, from that form, from 2036-3-6, 3/6/2036 (month first) or 20360306; other text stays as it is. */
export function date(cell: Cell): string | null {
  const clean = line(cell);
  if (clean === null || unknown.has(clean)) return null;
  for (const form of dateForms) {
    const { y = "", m = "", d = "" } = form.exec(clean)?.groups ?? {};
    if (y !== "") return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  }
  return clean;
}
