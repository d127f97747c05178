export type FieldKind =
  | "text"
  | "long-text"
  | "money"
  | "number"
  | "integer"
  | "year"
  | "percent"
  | "rate"
  | "ratio"
  | "date"
  | "choice"
  | "yes-no"
  | "reference";

export interface Choice {
  value: string;
  label: string;
}

/** A column of a collection as the pages speak of it: in forms, tables, filters, comparisons and histories. */
export interface Field {
  name: string;
  label: string;
  kind: FieldKind;
  required?: boolean;
  hint?: string;
  /** Written inside the box, after the value. */
  unit?: string;
  choices?: readonly Choice[];
  /** Decimals that are kept; money has 2. */
  decimals?: number;
  /** Money that is shown to the cent: lines of transactions and charges. */
  cents?: boolean;
  min?: number;
  max?: number;
  maxLength?: number;
  /** Shown and never written. */
  readOnly?: boolean;
  /** Takes the width of the form. */
  wide?: boolean;
  /** The collection that a reference is looked up in. */
  of?: "properties" | "tenants" | "units" | "leases";
  /** Narrows what a reference may be, such as the units of one property. */
  among?: Record<string, string>;
}

/** `under_renovation` as words: Under renovation. */
export function words(code: string): string {
  const text = code.replaceAll("_", " ").replace(/\b(dscr|ltv|noi)\b/, (name) => name.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Choices whose labels are their codes in words. */
export const choicesOf = (...codes: string[]): Choice[] =>
  codes.map((value) => ({ value, label: words(value) }));

export const labelOf = (field: Field | undefined, value: string): string =>
  field?.choices?.find((choice) => choice.value === value)?.label ?? words(value);
