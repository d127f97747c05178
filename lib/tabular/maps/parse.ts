import type { Issue } from "../../errors.ts";
import { pointerToken } from "../../json.ts";
import { nearest } from "../../nearest.ts";
import type { TargetColumn } from "../columns.ts";
import { type AddIssue, checkHeading, checkMembers, checkValue, isObject, issueList } from "./check.ts";
import type { ImportMap } from "./map.ts";
import { checkSource } from "./parse-source.ts";

export type ParsedMap = { ok: true; map: ImportMap } | { ok: false; issues: Issue[] };

/**
 * Checks that a JSON value is a map for the given columns; every fault with its pointer. `samples`, which a suggestion
 * carries, is dropped.
 */
export function parseMap(value: unknown, columns: readonly TargetColumn[], collection?: string): ParsedMap {
  const { issues, addIssue } = issueList();
  if (!isObject(value)) {
    addIssue("", "wrong_type", "Must be a JSON object.");
    return { ok: false, issues };
  }
  const { samples: _samples, ...map } = value;
  checkMembers(map, "", ["collection", "key", "columns", "defaults", "header"], addIssue);
  checkCollection(map.collection, collection, addIssue);
  if (map.header !== undefined && typeof map.header !== "boolean")
    addIssue("/header", "wrong_type", "Must be true or false.");
  checkKey(map.key, addIssue);
  checkColumns(map.columns, columns, addIssue);
  checkDefaults(map.defaults, columns, addIssue);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, map: map as unknown as ImportMap };
}

function checkCollection(given: unknown, wanted: string | undefined, addIssue: AddIssue): void {
  if (given === undefined) return;
  if (typeof given !== "string") addIssue("/collection", "wrong_type", "Must be a collection's name.");
  else if (wanted !== undefined && given !== wanted)
    addIssue("/collection", "wrong_collection", `Is a map of ${given}, not of ${wanted}.`);
}

function checkKey(key: unknown, addIssue: AddIssue): void {
  if (key === undefined) return;
  if (!Array.isArray(key)) addIssue("/key", "wrong_type", "Must be a list of headings.");
  else for (const [index, one] of key.entries()) checkHeading(one, `/key/${index}`, addIssue);
}

function checkColumns(given: unknown, columns: readonly TargetColumn[], addIssue: AddIssue): void {
  if (!isObject(given)) {
    addIssue("/columns", "wrong_type", "Must be an object of fields.");
    return;
  }
  for (const [name, source] of Object.entries(given)) {
    const pointer = `/columns/${pointerToken(name)}`;
    checkField(name, pointer, columns, addIssue);
    checkSource(source, pointer, addIssue);
  }
}

function checkDefaults(given: unknown, columns: readonly TargetColumn[], addIssue: AddIssue): void {
  if (given === undefined) return;
  if (!isObject(given)) {
    addIssue("/defaults", "wrong_type", "Must be an object of values.");
    return;
  }
  for (const [name, value] of Object.entries(given)) {
    const pointer = `/defaults/${pointerToken(name)}`;
    checkField(name, pointer, columns, addIssue);
    checkValue(value, pointer, addIssue);
  }
}

function checkField(
  name: string,
  pointer: string,
  columns: readonly TargetColumn[],
  addIssue: AddIssue,
): void {
  if (columns.some((column) => column.name === name)) return;
  const meant = nearest(
    name,
    columns.map((column) => column.name),
  );
  addIssue(pointer, "unknown_field", `There is no such field.${meant ? ` Did you mean ${meant}?` : ""}`);
}
