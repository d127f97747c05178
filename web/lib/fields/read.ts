import { parseDate } from "../parse/date.ts";
import { decimalsOf, parseNumber } from "../parse/number.ts";
import type { Field } from "./field.ts";

export type Read = { value: string | number | boolean | null } | { error: string };

/** What a person typed into a field as the API takes it, or what is wrong with it. */
export function read(field: Field, text: string): Read {
  const value = text.trim();
  if (value === "") return field.required ? { error: `${field.label} is needed.` } : { value: null };
  switch (field.kind) {
    case "date": {
      const day = parseDate(value);
      return day === undefined ? { error: "Write a day, such as Mar 31, 2027 or 3/31/27." } : { value: day };
    }
    case "yes-no":
      return { value: value === "true" };
    case "choice":
    case "reference":
      return { value };
    case "text":
    case "long-text":
      if (field.maxLength !== undefined && value.length > field.maxLength)
        return { error: `At most ${field.maxLength} characters.` };
      return { value };
    default:
      return readNumber(field, value);
  }
}

function readNumber(field: Field, text: string): Read {
  const value = parseNumber(text);
  if (value === undefined) return { error: "Write a number, such as 1,200,000 or 1.2m." };
  const { min, max } = field;
  if (min !== undefined && max !== undefined && (value < min || value > max))
    return { error: `Must be ${min} to ${max}.` };
  if (min !== undefined && value < min)
    return { error: min === 0 ? "Must not be negative." : `At least ${min}.` };
  if (max !== undefined && value > max) return { error: `At most ${max}.` };
  const decimals = field.decimals ?? (field.kind === "integer" || field.kind === "year" ? 0 : 6);
  if (decimalsOf(value) > decimals)
    return { error: decimals === 0 ? "Must be a whole number." : `At most ${decimals} decimals.` };
  return { value };
}
