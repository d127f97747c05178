import { type Sql, sql } from "../../db/index.ts";
import { decimal, jsonDecimal, ratio } from "../../decimal.ts";
import type { Metric } from "./metric.ts";

/** What the database adds up for one metric; decimals as text. */
export interface MetricSums {
  numerator: string;
  denominator: string;
  properties: number;
  of: number;
  /** Value of the covered properties, and of all in scope, US dollars. */
  covered_value: string | null;
  scope_value: string | null;
  sources: string[] | null;
}

export type Reason = "no_data" | "zero_denominator" | "incomplete";

/** The sums of a metric over rows of `positions`, as one JSON object. */
export function metricSums({ numerator, denominator, concerns = "true", needs, basis }: Metric): Sql {
  const covered = [concerns, ...needs.map((name) => `${name} is not null`)].join(" and ");
  return sql.raw(`json_build_object(
    'numerator', coalesce(sum(${numerator}) filter (where ${covered}), 0)::text,
    'denominator', coalesce(sum(${denominator}) filter (where ${covered}), 0)::text,
    'properties', count(*) filter (where ${covered}), 'of', count(*) filter (where ${concerns}),
    'covered_value', sum(value) filter (where ${covered})::text, 'scope_value', sum(value)::text,
    'sources', ${basis === undefined ? "null" : `array_agg(distinct ${basis}) filter (where ${covered})`}
  )`);
}

/**
 * A metric as it is answered: value, the exact sums behind it, whom it covers and, where there is no value, why. Where
 * `strict` is asked for, a gap leaves no value. `value_share` is the percent of the value in scope that is covered.
 */
export function measured(metric: Metric, sums: MetricSums, strict: boolean) {
  const { unit, places, times = "1", per = "1" } = metric;
  const numerator = decimal(sums.numerator);
  const denominator = decimal(sums.denominator);
  const reason = reasonOf(sums, denominator.eq(0), strict);
  const value = reason === undefined ? ratio(numerator.times(times), denominator.times(per), places) : null;
  return {
    value: jsonDecimal(value, places),
    unit,
    numerator: jsonDecimal(numerator, 2),
    denominator: jsonDecimal(denominator, 2),
    coverage: { properties: sums.properties, of: sums.of, value_share: valueShare(sums) },
    ...(metric.basis === undefined ? {} : { basis: basisOf(sums.sources ?? []) }),
    ...(reason === undefined ? {} : { reason }),
  };
}

export type Measured = ReturnType<typeof measured>;

function reasonOf({ properties, of }: MetricSums, zero: boolean, strict: boolean): Reason | undefined {
  if (properties === 0) return "no_data";
  if (strict && properties < of) return "incomplete";
  return zero ? "zero_denominator" : undefined;
}

function valueShare({ covered_value, scope_value }: MetricSums) {
  if (scope_value === null) return null;
  return jsonDecimal(ratio(decimal(covered_value ?? "0").times(100), decimal(scope_value), 4));
}

/** The one source of all parts, `mixed` where there are several, null where there is nothing. */
function basisOf(sources: readonly string[]): string | null {
  return sources.length > 1 ? "mixed" : (sources[0] ?? null);
}
