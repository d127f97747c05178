const factors: Record<string, number> = { k: 3, m: 6, b: 9 };

/** Reads what people type: `1.2m`, `$1,200,000`, `94%`, `(500)`. Undefined when it is no number. */
export function parseNumber(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/[\s,$%]/g, "")
    .replace(/\u2212/g, "-")
    .toLowerCase();
  const match = /^(\()?([+-]?)(\d+\.?\d*|\.\d+)([kmb])?\)?$/.exec(bare);
  if (match === null) return undefined;
  const [, bracket, sign, digits = "", letter = ""] = match;
  const size = shift(digits, factors[letter] ?? 0);
  return sign === "-" || bracket !== undefined ? -size : size;
}

/** Moves the decimal point in the text, since 1.1 × 1000000 is not exact in binary. */
function shift(digits: string, places: number): number {
  const [whole = "", fraction = ""] = digits.split(".");
  return Number(`${whole}${fraction}e${places - fraction.length}`);
}

/** How many decimals a number has as it is written. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
