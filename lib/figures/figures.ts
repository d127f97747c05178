import { today } from "../dates.ts";
import { type Queries, type Sql, sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { properties } from "../properties/definition.ts";
import { unitCounts } from "../properties/unit-counts.ts";
import { notFoundError } from "../resource/not-found.ts";
import { rowVersion, sqlName } from "../resource/stored/json.ts";
import type { Stored } from "../resource/stored/stored.ts";
import { type Values, validationError } from "../resource/validation/validate.ts";
import { figureColumns, figureNames } from "./columns.ts";

/** One JSON text of a row of `property_figures`. */
const figureJson: Sql = sql.raw(
  `(select row_to_json(r)::text from (select as_of, ${figureNames
    .map((name) =>
      figureColumns[name as keyof typeof figureColumns].kind === "decimal"
        ? `trim_scale(${name}) as ${name}`
        : sqlName(name),
    )
    .join(", ")}) r)`,
);

/** Days from one to another, both included, and before the day that a page ended with. */
export interface FigureRange {
  from: string | undefined;
  to: string | undefined;
  before: string | null | undefined;
  limit: number;
}

export interface FigurePage {
  rows: string[];
  /** The day of the last one, when there are more. */
  next: string | null;
}

/** The figures of a property, the newest first, before the day `before`. Error: `not_found`. */
export async function listFigures(
  queries: Pick<Queries, "fetchAll" | "fetchVal">,
  property: string,
  { from, to, limit, before }: FigureRange,
): Promise<FigurePage> {
  const day = (value: string | null | undefined, open: string) => sql`${value ?? open}::text::date`;
  const found = await queries.fetchAll<{ as_of: string; json: string }>(
    sql`select as_of, ${figureJson} as json from property_figures
      where property_id = ${property} and as_of between ${day(from, "-infinity")} and ${day(to, "infinity")}
        and as_of < ${day(before, "infinity")}
      order by as_of desc limit ${limit + 1}::int`,
    { readOnly: true },
  );
  if (found.length === 0) await expectProperty(queries, property);
  const page = found.slice(0, limit);
  return {
    rows: page.map(({ json }) => json),
    next: found.length > limit ? (page.at(-1)?.as_of ?? null) : null,
  };
}

/**
 * Replaces what a property stated on a past day; what is left out is unknown. `check` gets the ETag of the day's figures
 * where there are any, and may throw. Errors: `not_found`, `validation_failed` with `not_past` for a day that is not.
 */
export async function putFigures(
  tx: Queries,
  property: string,
  asOf: string,
  figures: Values,
  by: string,
  check: (version: string | null) => void,
): Promise<Stored & { isNew: boolean }> {
  if (asOf >= today()) throw notPastError();
  const given = new Set(figureNames.filter((name) => figures[name] !== null));
  const issues = unitCounts({ row: figures, before: null, given });
  if (issues.length > 0) throw validationError({ one: "record of figures" }, issues);
  await expectProperty(tx, property);
  const stored = await tx.fetchVal<string>(sql`select ${rowVersion} from property_figures
    where property_id = ${property} and as_of = ${asOf}::text::date for update`);
  check(stored);
  const names = sql.raw(figureNames.map((name) => sqlName(name)).join(", "));
  const values = sql.join(
    figureNames.map((name) => sql`${figures[name] ?? null}`),
    ", ",
  );
  const updates = sql.raw(figureNames.map((name) => `${name} = excluded.${name}`).join(", "));
  const row = await tx.fetchOne<Stored>(
    sql`insert into property_figures (property_id, as_of, ${names}, created_by, updated_by)
      values (${property}, ${asOf}::text::date, ${values}, ${by}, ${by})
      on conflict (property_id, as_of) do update set ${updates}, updated_by = excluded.updated_by
      returning property_id as id, ${figureJson} as json, ${rowVersion} as version`,
  );
  if (row === null) throw new Error("The figures that were written are not there.");
  return { ...row, isNew: stored === null };
}

/** Throws `not_found` where there is no such property; holds it to the end of a transaction. */
export async function expectProperty(queries: Pick<Queries, "fetchVal">, property: string): Promise<void> {
  const found = await queries.fetchVal(sql`select true from properties where id = ${property}`);
  if (found === null) throw notFoundError(properties, property);
}

function notPastError(): AppError {
  return new AppError("validation_failed", "Today's figures come from the property itself.", {
    issues: [{ parameter: "as_of", code: "not_past", message: "Must be a day before today (UTC)." }],
  });
}
