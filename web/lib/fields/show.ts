import { date } from "../format/date.ts";
import { cents, money } from "../format/money.ts";
import { decimal, percent, rate, ratio, unknown } from "../format/number.ts";
import { type Field, labelOf } from "./field.ts";

/** A value as pages show it, to its last digit. */
export function show(field: Field, value: unknown): string {
  if (value === null || value === undefined || value === "") return unknown;
  if (typeof value === "number") return showNumber(field, value);
  if (Array.isArray(value)) return value.length === 1 ? "1 row" : `${value.length} rows`;
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (field.kind === "date") return date(text);
  return field.kind === "choice" ? labelOf(field, text) : text;
}

function showNumber(field: Field, value: number): string {
  switch (field.kind) {
    case "money":
      return field.cents ? cents(value) : money(value);
    case "percent":
      return percent(value, Math.max(1, decimalsShown(value, field.decimals ?? 6)));
    case "rate":
      return rate(value);
    case "ratio":
      return ratio(value);
    case "year":
      return String(value);
    default:
      return decimal(value, field.decimals ?? 0, 0);
  }
}

function decimalsShown(value: number, most: number): number {
  const text = value.toFixed(most).replace(/0+$/, "");
  return text.split(".")[1]?.length ?? 0;
}

/** A value as a form holds it, for people to change. */
export function toText(field: Field, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "number") return field.kind === "date" ? date(String(value)) : String(value);
  if (field.kind === "year") return String(value);
  return decimal(value, field.decimals ?? 6, 0).replace("\u2212", "-");
}
