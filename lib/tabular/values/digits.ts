import { parseJson } from "../../json.ts";

/** A decimal number as its digits, so that moving the point and rounding are exact. */
interface Digits {
  negative: boolean;
  whole: string;
  fraction: string;
}

function split(text: string): Digits {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  return { negative: sign === "-", whole, fraction };
}

/** Plain decimal text without needless zeros; a zero has no sign. */
function join({ negative, whole, fraction }: Digits): string {
  const left = whole.replace(/^0+(?=\d)/, "") || "0";
  const right = fraction.replace(/0+$/, "");
  const text = right === "" ? left : `${left}.${right}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Most numbers are written so already. */
const isPlain = /^(?:0|-?[1-9]\d*)(?:\.\d*[1-9])?$/;

export const plainDecimal = (text: string): string => (isPlain.test(text) ? text : join(split(text)));

/** Plain decimal text times ten to the power of `places`: the point moves, nothing is multiplied. */
export function movePoint(text: string, places: number): string {
  const { negative, whole, fraction } = split(text);
  if (places >= 0) {
    const padded = fraction.padEnd(places, "0");
    return join({ negative, whole: whole + padded.slice(0, places), fraction: padded.slice(places) });
  }
  const padded = whole.padStart(-places, "0");
  return join({ negative, whole: padded.slice(0, places), fraction: padded.slice(places) + fraction });
}

/** Rounded to so many decimals, half away from zero; unchanged when it has no more. */
export function roundDecimal(text: string, places: number): string {
  const plain = plainDecimal(text);
  const { negative, whole, fraction } = split(plain);
  if (fraction.length <= places) return plain;
  const up = (fraction[places] ?? "0") >= "5" ? 1n : 0n;
  const scaled = String(BigInt(`${whole}${fraction.slice(0, places)}`) + up).padStart(places + 1, "0");
  const point = scaled.length - places;
  return join({ negative, whole: scaled.slice(0, point), fraction: scaled.slice(point) });
}

/** The JSON value of plain decimal text; of more than 15 digits it is the stand-in of `isLossyNumber`. */
export function jsonNumber(text: string): unknown {
  return text.length <= 15 ? Number(text) : parseJson(text);
}

/** `3.0936E+8` as plain decimal text. */
export function expand(mantissa: string, exponent: number): string {
  return movePoint(mantissa, Math.max(-400, Math.min(400, exponent)));
}
