import type { Address } from "../../lib/address.ts";
import { type Field, labelOf } from "../../lib/fields/field.ts";
import { date } from "../../lib/format/date.ts";
import { shortMoney } from "../../lib/format/money.ts";
import { decimal } from "../../lib/format/number.ts";

function short(field: Field, text: string): string {
  if (field.kind === "date") return date(text);
  const value = Number(text);
  if (field.kind === "money") return shortMoney(value).replace(/\.0(?=[MB])/, "");
  return field.kind === "year" ? text : `${decimal(value, 2, 0)}${field.unit === "%" ? "%" : ""}`;
}

/** What a filter in force asks for, in words: `over $10M`, `TX, FL`, `3 chosen`, `is empty`. */
export function filterText(field: Field, address: Address): string {
  const { name } = field;
  const empty = address.get(`${name}[null]`);
  if (empty !== undefined) return empty === "true" ? "is empty" : "is known";
  const equal = address.get(name);
  if (equal !== undefined) {
    const values = equal.split(",");
    if (values.length > 2) return `${values.length} chosen`;
    if (field.kind === "yes-no") return equal === "true" ? "yes" : "no";
    return field.kind === "choice"
      ? values.map((value) => labelOf(field, value)).join(", ")
      : values.join(", ");
  }
  const from = address.get(`${name}[gte]`) ?? address.get(`${name}[gt]`);
  const to = address.get(`${name}[lte]`) ?? address.get(`${name}[lt]`);
  const words = field.kind === "date" ? ["from", "to"] : ["over", "under"];
  if (from !== undefined && to !== undefined) return `${short(field, from)} to ${short(field, to)}`;
  return from === undefined ? `${words[1]} ${short(field, to ?? "")}` : `${words[0]} ${short(field, from)}`;
}

/** Every parameter that the filter may have, taken out. */
export function without(name: string): Record<string, undefined> {
  const forms = ["", "[gt]", "[gte]", "[lt]", "[lte]", "[null]"].map((form) => [`${name}${form}`, undefined]);
  return Object.fromEntries([...forms, ["cursor", undefined], ["from", undefined]]);
}
