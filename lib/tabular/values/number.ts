import { expand, movePoint, plainDecimal } from "./digits.ts";

/** A number that was read from a cell, as plain decimal text, and whether the cell had a percent sign. */
export interface NumberText {
  text: string;
  percent: boolean;
}

const grouped = /^\d{1,3}(?:([, '\u2019])\d{3})(?:\1\d{3})*(?:\.\d*)?$/;
const plain = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const scientific = /^(\d+(?:\.\d*)?|\.\d+)e([-+]?\d{1,3})$/i;
const continental = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const unit = /\s?(?:x|usd|sf|sq\.?\s?ft\.?|sqft)$/i;

/**
 * Reads a number however it is written: `$1,234.00`, `(1,234)`, `1 234`, `1.234,56`, `12-`, `91.5 %`, `1.35x`,
 * `3.1E8`. Undefined for what is no number or could be two.
 */
export function readNumber(clean: string): NumberText | undefined {
  if (plain.test(clean)) return { text: plainDecimal(clean), percent: false };
  const signs = clean.match(/^\(.*\)$|^[-\u2212]|^\$\s?[-\u2212]|-$/g) ?? [];
  if (signs.length > 1) return undefined;
  const negative = signs.length === 1;
  let rest = clean.replace(/^\((.*)\)$/, "$1").replace(/^[-+\u2212]/, "");
  rest = rest.replace(/^(?:us)?\$\s?|^usd\s/i, "");
  if (clean.startsWith("$") || clean.endsWith("-")) rest = rest.replace(/^[-\u2212]\s?|-$/, "");
  const percent = rest.endsWith("%");
  rest = percent ? rest.slice(0, -1).trimEnd() : rest.replace(unit, "");
  const text = digitsOf(rest.trim());
  return text === undefined ? undefined : { text: plainDecimal(negative ? `-${text}` : text), percent };
}

function digitsOf(text: string): string | undefined {
  if (plain.test(text)) return text;
  if (grouped.test(text)) return text.replaceAll(/[, '\u2019]/g, "");
  if (continental.test(text)) return text.replaceAll(".", "").replace(",", ".");
  const [, mantissa, exponent] = scientific.exec(text) ?? [];
  return mantissa === undefined ? undefined : expand(mantissa, Number(exponent));
}

/** A share as a percentage: 0.899 and 89.9% are both 89.9. Undefined for a share above 1 that has no percent sign. */
export function shareToPercent({ text, percent }: NumberText): string | undefined {
  if (percent) return text;
  return Math.abs(Number(text)) > 1 ? undefined : movePoint(text, 2);
}
