import {
  type AddIssue,
  checkHeading,
  checkMembers,
  checkOneOf,
  checkValue,
  checkValues,
  isObject,
  type Json,
} from "./check.ts";
import { dateOrders, readings } from "./map.ts";

/** Checks what a map says about one field: a heading, or an object with `from`, `value` or `join`. */
export function checkSource(source: unknown, pointer: string, addIssue: AddIssue): void {
  if (!isObject(source)) {
    checkHeading(source, pointer, addIssue);
    return;
  }
  const kinds = ["from", "value", "join"].filter((kind) => Object.hasOwn(source, kind));
  const [kind, ...more] = kinds;
  if (kind === undefined || more.length > 0)
    addIssue(pointer, "bad_source", "Must have one of from, value and join.");
  else if (kind === "from") checkFrom(source, pointer, addIssue);
  else if (kind === "join") checkJoin(source, pointer, addIssue);
  else {
    checkMembers(source, pointer, ["value"], addIssue);
    checkValue(source.value, `${pointer}/value`, addIssue);
  }
}

function checkFrom(source: Json, pointer: string, addIssue: AddIssue): void {
  checkMembers(source, pointer, ["from", "as", "order", "values", "round"], addIssue);
  checkHeading(source.from, `${pointer}/from`, addIssue);
  checkOneOf(source.as, readings, `${pointer}/as`, addIssue);
  checkOneOf(source.order, dateOrders, `${pointer}/order`, addIssue);
  checkValues(source.values, `${pointer}/values`, addIssue);
  const { round } = source;
  if (round === undefined || (Number.isInteger(round) && Number(round) >= 0 && Number(round) <= 15)) return;
  addIssue(`${pointer}/round`, "out_of_range", "Must be a whole number of decimals from 0 to 15.");
}

function checkJoin(source: Json, pointer: string, addIssue: AddIssue): void {
  checkMembers(source, pointer, ["join", "with"], addIssue);
  if (source.with !== undefined && typeof source.with !== "string")
    addIssue(`${pointer}/with`, "wrong_type", "Must be a text.");
  if (!Array.isArray(source.join) || source.join.length === 0) {
    addIssue(`${pointer}/join`, "wrong_type", "Must be a list of headings.");
    return;
  }
  for (const [index, part] of source.join.entries()) {
    const at = `${pointer}/join/${index}`;
    if (!isObject(part)) checkHeading(part, at, addIssue);
    else {
      checkMembers(part, at, ["from", "before", "after", "values"], addIssue);
      checkHeading(part.from, `${at}/from`, addIssue);
      for (const name of ["before", "after"])
        if (part[name] !== undefined && typeof part[name] !== "string")
          addIssue(`${at}/${name}`, "wrong_type", "Must be a text.");
      checkValues(part.values, `${at}/values`, addIssue);
    }
  }
}
