import { today } from "../../dates.ts";
import {
  type QueryParameters,
  readChoice,
  readDay,
  readQuery,
  readWhole,
  throwIssues,
} from "../../http/query.ts";
import type { Collection } from "../definition.ts";

export interface ImportOptions {
  /** The name of a map; undefined when the headings decide. */
  map: string | undefined;
  /** What happens to a row that is stored already. */
  onPresent: "skip" | "update";
  /** An empty cell clears what is stored, in an update. */
  clearEmpty: boolean;
  onError: "skip" | "abort";
  dryRun: boolean;
  /** With a dry run: the report has the map that was used, and the first rows as it reads them. */
  suggest: boolean;
  /** The sheet of a workbook. */
  sheet: string | undefined;
  /** Added to every line number: for a piece of a larger file. */
  lineOffset: number;
  /** The past day that the rows tell of, where the collection keeps figures by the day. */
  asOf?: string | undefined;
}

export interface ImportParameter {
  name: string;
  description: string;
  example: string;
  /** Undefined for any text, or for a whole number. */
  choices?: readonly string[];
  whole?: true;
}

const yesOrNo = ["true", "false"] as const;

/** The query parameters of an import; parsing and the OpenAPI document both read this table. */
export const importParameters: readonly ImportParameter[] = [
  {
    name: "map",
    description:
      "The name of a built-in or kept map: how the file's columns are read. Without it the headings decide.",
    example: "cmbs",
  },
  {
    name: "on_present",
    description:
      "What happens to a row that is stored already: skip (the default) leaves it, update merges what the file has.",
    example: "update",
    choices: ["skip", "update"],
  },
  {
    name: "clear_empty",
    description: "true: in an update an empty cell clears the value, where otherwise it is left.",
    example: "true",
    choices: yesOrNo,
  },
  {
    name: "on_error",
    description: "skip (the default) stores the good rows; abort stores none when one is bad.",
    example: "abort",
    choices: ["skip", "abort"],
  },
  {
    name: "dry_run",
    description: "true: says what an import would do, and writes nothing.",
    example: "true",
    choices: yesOrNo,
  },
  {
    name: "suggest",
    description: "true, with dry_run: the report has the map and the first 20 rows as it reads them.",
    example: "true",
    choices: yesOrNo,
  },
  {
    name: "sheet",
    description: "The sheet of a workbook; the first when it is left out.",
    example: "Rent Roll",
  },
  {
    name: "line_offset",
    description: "Added to every line number of the report: for a piece cut out of a larger file.",
    example: "5000",
    whole: true,
  },
];

const asOfParameter: ImportParameter = {
  name: "as_of",
  description:
    "A past day: what changes with time becomes the figures of that day, of new and present rows alike, and what is stated today stays.",
  example: "2025-12-31",
};

/** Those of a collection's imports. */
export const importParametersOf = ({ options }: Pick<Collection, "options">): readonly ImportParameter[] =>
  options.keepsFigures === true ? [...importParameters, asOfParameter] : importParameters;

/** The options from the query string; 400 with every fault at once. */
export function parseImportOptions(
  search: URLSearchParams,
  parameters: readonly ImportParameter[] = importParameters,
): ImportOptions {
  const query = readQuery(
    search,
    parameters.map(({ name }) => name),
  );
  const options = readImportOptions(query);
  options.asOf = readDay(query, "as_of");
  if (options.asOf !== undefined && options.asOf >= today())
    query.addIssue(
      "as_of",
      "not_past",
      "Must be a day before today (UTC); without it, the rows are of today.",
    );
  throwIssues(query.issues);
  return options;
}

/** The same out of a query that was read already; what is wrong goes to its issues. */
export function readImportOptions(query: QueryParameters): ImportOptions {
  const isTrue = (name: string) => readChoice(query, name, yesOrNo, "false") === "true";
  const options: ImportOptions = {
    map: query.values.get("map"),
    onPresent: readChoice(query, "on_present", ["skip", "update"], "skip"),
    clearEmpty: isTrue("clear_empty"),
    onError: readChoice(query, "on_error", ["skip", "abort"], "skip"),
    dryRun: isTrue("dry_run"),
    suggest: isTrue("suggest"),
    sheet: query.values.get("sheet"),
    lineOffset: readWhole(query, "line_offset", 0, 999_999_999, 0),
  };
  if (options.suggest && !options.dryRun)
    query.addIssue("suggest", "needs_dry_run", "Is for a dry run: add dry_run=true.");
  return options;
}
