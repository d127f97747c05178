import { nearest } from "../../nearest.ts";
import { fold, type TargetColumn } from "../columns.ts";
import { type CellResult, quoted } from "./result.ts";

/** One of a column's choices, whatever its case and spacing, or another word for one. */
export function readChoice({ choices = [], choiceSynonyms = {} }: TargetColumn, clean: string): CellResult {
  if (choices.includes(clean)) return { value: clean };
  const wanted = fold(clean);
  const spelled = choices.find((choice) => fold(choice) === wanted);
  const value = spelled ?? Object.entries(choiceSynonyms).find(([word]) => fold(word) === wanted)?.[1];
  if (value !== undefined) return { value, changed: "recoded" };
  const meant = nearest(clean, choices);
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return {
    code: "unknown_choice",
    message: `${quoted(clean)} is none of ${choices.join(", ")}.${hint}`,
  };
}

const words = new Map([
  ...["true", "yes", "y", "t", "1"].map((word) => [word, true] as const),
  ...["false", "no", "n", "f", "0"].map((word) => [word, false] as const),
]);

export function readBoolean(clean: string): CellResult {
  const value = words.get(clean.toLowerCase());
  if (value !== undefined) return { value };
  return { code: "not_a_boolean", message: `${quoted(clean)} is neither true nor false.` };
}
