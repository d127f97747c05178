import { today } from "../../dates.ts";
import { type Sql, sql } from "../../db/index.ts";
import { readChoice, readDay } from "../../http/query.ts";
import { dayLiteral } from "../../leases/state.ts";
import { isUuid } from "../../uuid.ts";
import { type Question, readQuestion } from "../question.ts";

export const intervals = ["month", "quarter", "year"] as const;
export type Interval = (typeof intervals)[number];
export const measures = ["units", "area", "economic"] as const;

export interface OccupancyQuery {
  question: Question;
  from: string;
  to: string;
  interval: Interval;
  measure: (typeof measures)[number];
}

const maxYears = 50;

/** Reads the parameters; without `to` the day of `as_of`, without `from` two years before. Issues are added, nothing is thrown. */
export function readOccupancyQuery(search: URLSearchParams): OccupancyQuery {
  const question = readQuestion(search, ["strict", "from", "to", "interval", "measure", "property_id"]);
  const { parameters } = question;
  const to = readDay(parameters, "to") ?? parameters.values.get("as_of") ?? today();
  const from = readDay(parameters, "from") ?? yearsBefore(to, 2);
  if (from > to) parameters.addIssue("to", "out_of_range", "Must not be before from.");
  else if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > maxYears)
    parameters.addIssue("to", "out_of_range", `Must be at most ${maxYears} years after from.`);
  const id = parameters.values.get("property_id");
  if (id !== undefined && !isUuid(id)) parameters.addIssue("property_id", "bad_uuid", "Must be a UUID.");
  else if (id !== undefined) question.conditions.push(sql`properties.id = ${id}::text::uuid`);
  return {
    question,
    from,
    to,
    interval: readChoice(parameters, "interval", intervals, "month"),
    measure: readChoice(parameters, "measure", measures, "units"),
  };
}

const yearsBefore = (day: string, years: number) =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;

const lengths: Record<Interval, string> = { month: "1 month", quarter: "3 months", year: "1 year" };

/**
 * A common table expression `points`: `n` and `point`, the ends of the intervals from one day to another, the last no later
 * than `to`. The end of an interval is taken from its first day, since months added to a 31st drift.
 */
export function points({ from, to, interval }: Pick<OccupancyQuery, "from" | "to" | "interval">): Sql {
  const length = `interval '${lengths[interval]}'`;
  return sql.raw(`points as (
  select row_number() over (order by s)::int as n, least((s + ${length} - interval '1 day')::date, ${dayLiteral(to)}) as point
  from generate_series(date_trunc('${interval}', ${dayLiteral(from)}::timestamp), ${dayLiteral(to)}::timestamp, ${length}) s
)`);
}
