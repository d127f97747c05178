import * as v from "valibot";
import { AppError, type Issue } from "../../errors.ts";
import { pointerToken } from "../../json.ts";
import type { Column, Columns, RowOf } from "../columns/column.ts";
import { type Collection, columnOf, perCollection } from "../definition.ts";
import { toIssue } from "./issue.ts";
import { inputSchema, objectSchema, patchSchema } from "./schemas.ts";

export type Validated<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };
export type Values = Record<string, unknown>;

/** A new row that may be stored: every column that a caller writes, null where nothing is known. */
export function validateInput(collection: Collection, input: unknown): Validated<Values> {
  const checked = check(collection, input, inputSchema(collection), writable(collection));
  if (!checked.ok) return checked;
  const row = { ...emptyRow(collection), ...checked.value };
  const given = new Set(Object.keys(input as object));
  const issues = brokenRules(collection, row, null, given);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: row };
}

/**
 * An object that is no row of a collection; what may be empty is null where it is left out. `what` names it in the
 * message of the `validation_failed` that is thrown.
 */
export function readObject<C extends Columns>(columns: C, input: unknown, what: string): RowOf<C> {
  const names = new Set(Object.keys(columns));
  const checked = check({ aOne: what, columns }, input, objectSchema(columns), names);
  if (!checked.ok) throw validationError({ one: what.replace(/^an? /, "") }, checked.issues);
  return wholeItem(columns, checked.value) as RowOf<C>;
}

/** A merge patch from outside. Rules over several columns need the stored row: see `brokenRules`. */
export function validatePatch(collection: Collection, input: unknown): Validated<Values> {
  return check(collection, input, patchSchema(collection), changeable(collection));
}

/** What the collection's rules say of a row that is about to be stored. They may set columns that follow from others. */
export function brokenRules(
  { options: { rules = [] } }: Collection,
  row: Values,
  before: Values | null,
  given: ReadonlySet<string>,
): Issue[] {
  type Any = RowOf<Collection["columns"]>;
  return rules.flatMap((rule) => rule({ row: row as Any, before: before as Any | null, given }));
}

/** The value, or all that is wrong with it as one error. */
export function valid<T>(collection: Collection, validated: Validated<T>): T {
  if (validated.ok) return validated.value;
  throw validationError(collection, validated.issues);
}

/** `validation_failed`; `conflict` where each value would do, and only two of them together do not. */
export function validationError(
  { one }: Pick<Collection, "one">,
  issues: Issue[],
  cause?: unknown,
): AppError {
  return issues.every(({ code }) => code === "conflict")
    ? new AppError("conflict", `The ${one} is in conflict with itself.`, { issues, cause })
    : new AppError("validation_failed", `The ${one} is not valid.`, { issues, cause });
}

const writable = perCollection(({ columns, columnNames }) => {
  return new Set(columnNames.filter((name) => columns[name]?.writer !== "server"));
});
const changeable = perCollection(({ columns, columnNames }) => {
  return new Set(columnNames.filter((name) => columns[name]?.writer === "caller"));
});
const emptyRow = perCollection((collection) => {
  return Object.fromEntries([...writable(collection)].map((name) => [name, null]));
});

function check(
  collection: Pick<Collection, "aOne" | "columns">,
  input: unknown,
  schema: v.GenericSchema<unknown, Values>,
  allowed: ReadonlySet<string>,
): Validated<Values> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { ok: false, issues: [{ pointer: "", code: "wrong_type", message: "Must be a JSON object." }] };
  }
  const refused = Object.keys(input).filter((name) => !allowed.has(name));
  const own =
    refused.length === 0
      ? input
      : Object.fromEntries(Object.entries(input).filter(([name]) => allowed.has(name)));
  const result = v.safeParse(schema, own, { abortPipeEarly: true });
  if (result.success && refused.length === 0) return { ok: true, value: whole(collection, result.output) };
  const foreign = refused.map((name) => foreignField(collection, name));
  return { ok: false, issues: [...foreign, ...(result.issues ?? []).map(toIssue)] };
}

/** Items of lists, and objects, get every member in its order: then equal ones are equal as JSON too. */
function whole({ columns }: Pick<Collection, "columns">, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, wholeValue(columns[name], value)]),
  );
}

function wholeValue(column: Column | undefined, value: unknown): unknown {
  if (column?.list !== undefined && Array.isArray(value)) {
    const { columns } = column.list;
    return value.map((item) => wholeItem(columns, item));
  }
  if (column?.fields !== undefined && value != null) return wholeItem(column.fields, value as Values);
  // Postgres writes a UUID in lower case.
  return column?.kind === "reference" && typeof value === "string" ? value.toLowerCase() : value;
}

function wholeItem(columns: Columns, item: Values): Values {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, wholeValue(column, item[name] ?? null)]),
  );
}

/** The fault of naming a field that is not the caller's to write, or no longer. */
function foreignField(collection: Pick<Collection, "aOne" | "columns">, name: string): Issue {
  const pointer = `/${pointerToken(name)}`;
  const column = columnOf(collection, name);
  if (column === undefined)
    return { pointer, code: "unknown_field", message: `Is not a field of ${collection.aOne}.` };
  return column.writer === "server"
    ? { pointer, code: "read_only", message: "Is written by the server; leave it out." }
    : { pointer, code: "immutable", message: "Is fixed when the row is made; leave it out." };
}
