import { type Sql, sql } from "../db/index.ts";
import { readAsOf } from "../http/day.ts";
import { type QueryParameters, readChoice, readQuery } from "../http/query.ts";
import { dayLiteral } from "../leases/state.ts";
import { scopeParameters } from "../properties/scope.ts";
import { held, readScopeConditions, scopeOn } from "./scope.ts";

/** What every question about the portfolio has: a day, a part of the portfolio, and how gaps are taken. */
export interface Question {
  asOf: string;
  /** The day as SQL. */
  day: Sql;
  /** The common table expression `scope` for the day. */
  scope: Sql;
  conditions: Sql[];
  /** Whether a gap leaves a figure without a value. */
  strict: boolean;
  parameters: QueryParameters;
}

/**
 * Reads the day, the filters and, where it is among the further parameters, `strict`; without a filter on the status a
 * property counts as `unfiltered` says, SQL over `properties`. Issues are added, nothing is thrown.
 */
export function readQuestion(
  query: URLSearchParams,
  others: readonly string[],
  unfiltered: Sql = held,
): Question {
  const filters = scopeParameters().map(({ name }) => name);
  const parameters = readQuery(query, [...new Set([...filters, "as_of", ...others])]);
  const asOf = readAsOf(parameters);
  const strict = readChoice(parameters, "strict", ["true", "false"] as const, "false") === "true";
  const conditions = readScopeConditions(parameters, unfiltered);
  const day = parameters.issues.some(({ parameter }) => parameter === "as_of")
    ? sql.raw("null::date")
    : sql.raw(dayLiteral(asOf));
  return { asOf, day, scope: scopeOn(day, conditions), conditions, strict, parameters };
}

/** A question that only reads, and is planned for its own values. */
export const reading = { readOnly: true, prepare: false } as const;
