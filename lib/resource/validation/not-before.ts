import type { Issue } from "../../errors.ts";
import type { Change } from "../definition.ts";

/** A rule: the day in one column is not before the day in another, where both are known. */
export function notBefore<L extends string, F extends string>(last: L, first: F) {
  return ({ row, given }: Change<Partial<Record<L | F, string | null>>>): Issue[] => {
    const [end, start] = [row[last], row[first]];
    if (end == null || start == null || end >= start) return [];
    const wrong = given.has(first) && !given.has(last) ? first : last;
    const message = wrong === last ? `Must not be before ${first}.` : `Must not be after ${last}.`;
    return [{ pointer: `/${wrong}`, code: "out_of_order", message }];
  };
}
