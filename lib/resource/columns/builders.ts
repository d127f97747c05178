import type { CollectionName } from "../collections.ts";
import type { Column, ColumnKind, ColumnOptions, Columns, ColumnWith, ListTable, RowOf } from "./column.ts";

const maxInteger = 2_147_483_647;
const maxMoney = 9_999_999_999_999.99;

function column<V, O extends ColumnOptions<V>>(
  kind: ColumnKind,
  description: string,
  options: O,
  example: V,
  more: Partial<Column<V>> = {},
): ColumnWith<V, O> {
  const { required, fixed, readOnly, onRequest, storedAs, percent, choiceSynonyms } = options;
  return {
    kind,
    description,
    example: options.example ?? example,
    nullable: required !== true && options.default === undefined,
    writer: readOnly === true ? "server" : fixed === true ? "creator" : "caller",
    default: options.default,
    listed: options.listed === true,
    searched: options.searched === true,
    synonyms: options.synonyms ?? [],
    ...(percent === true ? { percent } : {}),
    ...(choiceSynonyms === undefined ? {} : { choiceSynonyms }),
    ...(onRequest === true ? { onRequest } : {}),
    ...(storedAs === undefined ? {} : { storedAs }),
    ...more,
  } as ColumnWith<V, O>;
}

/** Text of one line, kept exactly as it is sent. `max` counts Unicode code points, as JSON Schema's maxLength does. */
export function text<const O extends ColumnOptions<string> & { max?: number }>(
  description: string,
  options: O,
) {
  const length = { max: options.max ?? 200, lines: "one" as const };
  return column<string, O>("text", description, options, "Example", { length });
}

/** Text of any form, empty too. */
export function longText<const O extends ColumnOptions<string> & { max?: number }>(
  description: string,
  options: O,
) {
  const length = { max: options.max ?? 10_000, lines: "many" as const };
  return column<string, O>("text", description, options, "Free text.", { length });
}

interface Range {
  min: number;
  max: number;
  scale: number;
}

/** An exact number with at most `scale` decimals. Its range keeps it within 15 significant digits, which a double carries exactly. */
export function decimal<const O extends ColumnOptions<number> & Range>(description: string, options: O) {
  const { min, max, scale } = options;
  const text = `${description} At most ${scale} decimals.`;
  return column<number, O>("decimal", text, options, min > 0 ? min : 1, { range: { min, max, scale } });
}

/** US dollars with two decimals, from 0; from a negative amount where `signed` says so. */
export function money<const O extends ColumnOptions<number> & { signed?: boolean }>(
  description: string,
  options: O,
) {
  const min = options.signed === true ? -maxMoney : 0;
  const unit = options.signed === true ? "US dollars; may be negative." : "US dollars.";
  const text = `${description}, ${unit} At most 2 decimals.`;
  return column<number, O>("decimal", text, options, 1000, { range: { min, max: maxMoney, scale: 2 } });
}

export function whole<const O extends ColumnOptions<number> & { min?: number; max?: number }>(
  description: string,
  options: O,
) {
  const range = { min: options.min ?? 0, max: options.max ?? maxInteger, scale: 0 };
  return column<number, O>("integer", description, options, Math.max(1, range.min), { range });
}

/** A year of completion: 1800 to five years after the current one. */
export function yearBuilt<const O extends ColumnOptions<number>>(description: string, options: O) {
  const range = { min: 1800, max: 9999, scale: 0 };
  return column<number, O>("integer", description, options, 1988, { range, latest: "five_years_ahead" });
}

/** A day of the calendar, YYYY-MM-DD. */
export function date<const O extends ColumnOptions<string>>(description: string, options: O) {
  return column<string, O>("date", description, options, "2025-03-31");
}

/** A day that is not in the future (UTC). */
export function pastDate<const O extends ColumnOptions<string>>(description: string, options: O) {
  return column<string, O>("date", description, options, "2018-06-29", { latest: "today" });
}

export function boolean<const O extends ColumnOptions<boolean>>(description: string, options: O) {
  return column<boolean, O>("boolean", description, options, false);
}

/** One of a fixed list of values. */
export function choice<const T extends readonly string[], const O extends ColumnOptions<T[number]>>(
  choices: T,
  description: string,
  options: O,
) {
  return column<T[number], O>("choice", description, options, choices[0] as T[number], { choices });
}

export const sampleId = "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57";

/** An instant in UTC, to the microsecond, that the server writes. */
export function timestamp<const O extends ColumnOptions<string> & { readOnly: true }>(
  description: string,
  options: O,
) {
  return column<string, O>("timestamp", description, options, "2025-10-12T19:32:53.123456Z");
}

/** A UUID that the caller makes. */
export function uuid<const O extends ColumnOptions<string>>(description: string, options: O) {
  return column<string, O>("uuid", description, options, sampleId);
}

/** The id of a row of another collection, or of the same one. */
export function reference<const O extends ColumnOptions<string> & { sameProperty?: boolean }>(
  collection: CollectionName,
  description: string,
  options: O,
) {
  const sameProperty = options.sameProperty === true;
  return column<string, O>("reference", description, options, sampleId, { collection, sameProperty });
}

/** A list inside the row, in a table whose rows belong to it. A merge patch replaces it whole (RFC 7396). */
export function list<const C extends Columns>(
  kept: Omit<ListTable, "columns">,
  columns: C,
  description: string,
) {
  const example = [Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, one.example]))];
  return column("list", description, { default: [] as unknown as never }, example as RowOf<C>[], {
    list: { ...kept, columns },
    default: [],
  }) as ColumnWith<RowOf<C>[], { default: true }>;
}

/** A small object of fixed fields, such as how a rent is raised. */
export function object<const C extends Columns, const O extends ColumnOptions<RowOf<C>>>(
  fields: C,
  description: string,
  options: O,
) {
  const example = Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, one.example]));
  return column<RowOf<C>, O>("object", description, options, example as RowOf<C>, { fields });
}

/** A value that SQL computes from the row; it is read-only and not stored. */
export function computed<
  V,
  const O extends Pick<ColumnOptions<V>, "listed" | "onRequest" | "example"> & { range?: Range },
>(
  kind: "text" | "decimal" | "integer" | "date" | "boolean",
  computedBy: string,
  description: string,
  options: O,
) {
  const whole = { ...options, readOnly: true as const };
  return column<V, typeof whole>(kind, description, whole, (options.example ?? null) as V, {
    computedBy,
    ...(options.range === undefined ? {} : { range: options.range }),
  });
}

/** The columns that every collection has. */
export const ownId = column<string, { required: true; readOnly: true }>(
  "uuid",
  "Identifier, made by the server.",
  { required: true, readOnly: true },
  sampleId,
);

const instant = (description: string) =>
  column<string, { required: true; readOnly: true; listed: true }>(
    "timestamp",
    description,
    { required: true, readOnly: true, listed: true },
    "2025-10-12T19:32:53.123456Z",
  );
const subject = (description: string) =>
  column<string, { readOnly: true }>(
    "text",
    description,
    { readOnly: true },
    "auth0|5f7c8ec7c33c6c004bbafe82",
  );

export const provenance = (one: string) => ({
  created_at: instant(`When the ${one} was made, UTC, to the microsecond.`),
  updated_at: instant("When it last changed, UTC, to the microsecond; strictly increasing."),
  created_by: subject("Subject of the token that made it."),
  updated_by: subject("Subject of the token that last changed it."),
});
