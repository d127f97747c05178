import { isDate } from "../dates.ts";
import { type QueryParameters, readChoice, readQuery } from "../http/query.ts";
import { valueFault } from "../resource/list/values.ts";
import { type Interval, type Period, priorYear } from "./periods.ts";

/** What a statement is asked for. */
export interface StatementQuery extends Period {
  basis: "accrual" | "cash";
  compare: "prior_year" | "budget" | "underwritten" | undefined;
  interval: Interval | undefined;
  /** Whether categories without an amount are shown. */
  empty: boolean;
  /** An instant; what was entered later is left out. */
  knownAt: string | undefined;
}

/** The query parameters of a statement; the OpenAPI document reads this table too. */
export const statementParameters = [
  { name: "from", description: "First day.", example: "2025-01-01", required: true, kind: "date" },
  { name: "to", description: "Last day.", example: "2025-12-31", required: true, kind: "date" },
  {
    name: "basis",
    description:
      "accrual (the default): by the day that an amount belongs to. cash: by the day on which it was settled.",
    example: "cash",
    choices: ["accrual", "cash"],
  },
  {
    name: "compare",
    description: "What stands beside each amount. Budget and underwritten are always by the day of accrual.",
    example: "prior_year",
    choices: ["prior_year", "budget", "underwritten"],
  },
  {
    name: "interval",
    description: "Adds `periods`: the same statement for each calendar month, quarter or year.",
    example: "quarter",
    choices: ["month", "quarter", "year"],
  },
  {
    name: "empty",
    description: "true: shows categories without an amount too.",
    example: "true",
    choices: ["true", "false"],
  },
  {
    name: "known_at",
    description: "An instant: leaves out what was entered later.",
    example: "2026-01-15T00:00:00Z",
    kind: "timestamp",
  },
] as const;

const names = statementParameters.map(({ name }) => name);
const maxYears = 50;

/** Reads the parameters, and those named in `others` for somebody else. */
export function readStatementQuery(
  search: URLSearchParams,
  others: readonly string[] = [],
): { query: StatementQuery; parameters: QueryParameters } {
  const parameters = readQuery(search, [...names, ...others]);
  const { from, to } = readSpan(parameters);
  const query: StatementQuery = {
    from,
    to,
    basis: readChoice(parameters, "basis", ["accrual", "cash"] as const, "accrual"),
    compare: readChoice(parameters, "compare", ["prior_year", "budget", "underwritten"] as const, undefined),
    interval: readChoice(parameters, "interval", ["month", "quarter", "year"] as const, undefined),
    empty: readChoice(parameters, "empty", ["true", "false"] as const, "false") === "true",
    knownAt: readInstant(parameters, "known_at"),
  };
  return { query, parameters };
}

/** `from` and `to`, both required, from not after to. Issues are added, nothing is thrown. */
export function readSpan(parameters: QueryParameters): Period {
  const from = readDay(parameters, "from");
  const to = readDay(parameters, "to");
  if (from === undefined || to === undefined) return { from: from ?? noDay, to: to ?? noDay };
  if (from > to) parameters.addIssue("to", "out_of_range", "Must not be before from.");
  else if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > maxYears)
    parameters.addIssue("to", "out_of_range", `Must be at most ${maxYears} years after from.`);
  return { from, to };
}

/** Stands for a day that has an issue, with which nothing is asked. */
const noDay = "0001-01-01";

function readDay({ values, addIssue }: QueryParameters, name: string): string | undefined {
  const value = values.get(name);
  if (value === undefined) addIssue(name, "required", "Must be given.");
  else if (!isDate(value)) addIssue(name, "bad_date", "Must be a day, written YYYY-MM-DD.");
  else return value;
  return undefined;
}

/** An instant; undefined when the parameter was not given; an issue for anything else. */
export function readInstant({ values, addIssue }: QueryParameters, name: string): string | undefined {
  const value = values.get(name);
  const fault = value === undefined ? undefined : valueFault("timestamp", value);
  if (fault !== undefined) addIssue(name, fault.code, fault.message);
  return value;
}

/** The span of what a statement is compared with. */
export function compareSpan({ from, to, compare }: StatementQuery): Period | null {
  if (compare === undefined) return null;
  return compare === "prior_year" ? priorYear({ from, to }) : { from, to };
}
