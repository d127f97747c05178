/** U+2212, as wide as a plus: the minus of figures. */
export const minus = "\u2212";
/** Shown for what is not known. */
export const unknown = "—";

const plain = new Map<string, Intl.NumberFormat>();

function formatter(decimals: number, atLeast: number): Intl.NumberFormat {
  const key = `${decimals}/${atLeast}`;
  let made = plain.get(key);
  if (made === undefined) {
    made = new Intl.NumberFormat("en-US", {
      maximumFractionDigits: decimals,
      minimumFractionDigits: atLeast,
      roundingMode: "halfExpand",
    } as Intl.NumberFormatOptions);
    plain.set(key, made);
  }
  return made;
}

/** `-1234.5` with 1 decimal: `−1,234.5`. */
export function decimal(value: number, decimals = 0, atLeast = decimals): string {
  const text = formatter(decimals, atLeast).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}

/** With its sign always: `+1.2`, `−0.3`. */
export const signed = (value: number, decimals: number): string => {
  const text = decimal(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** `93.45` is 93.5%. */
export const percent = (value: number, decimals = 1): string => `${decimal(value, decimals)}%`;

/** A rate keeps two decimals, and a third where it has one: 4.85%, 4.125%. */
export const rate = (value: number): string => `${decimal(value, 3, 2)}%`;

/** `1.58×`. */
export const ratio = (value: number): string => `${decimal(value, 2)}×`;

/** `1 property`, `2 properties`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${decimal(value)} ${value === 1 ? one : many}`;
}
