import { AppError, type Issue } from "../errors.ts";
import { nearest } from "../nearest.ts";
import { type MapName, mapNames } from "./maps/index.ts";

export interface ImportOptions {
  map: MapName;
  dryRun: boolean;
  onError: "skip" | "abort";
  /** Added to every line number: for a piece of a larger file. */
  lineOffset: number;
}

export interface ImportParameter {
  name: string;
  description: string;
  example: string;
  choices?: readonly string[];
}

/** The query parameters of an import; parsing and the OpenAPI document both read this table. */
export const importParameters: ImportParameter[] = [
  { name: "map", description: "How a CSV file's columns are read.", example: "cmbs", choices: mapNames },
  {
    name: "dry_run",
    description: "true: says what an import would do, and writes nothing.",
    example: "true",
    choices: ["true", "false"],
  },
  {
    name: "on_error",
    description: "skip (the default) stores the good rows; abort stores none when one is bad.",
    example: "abort",
    choices: ["skip", "abort"],
  },
  {
    name: "line_offset",
    description: "Added to every line number of the report: for a piece cut out of a larger file.",
    example: "5000",
  },
];

/** Which of the two kinds of file a Content-Type names. */
export function fileType(contentType = ""): "csv" | "ndjson" {
  return /^\s*text\/csv\b/i.test(contentType) ? "csv" : "ndjson";
}

/** The options from the query string; 400 with every fault at once. `type` is that of the body. */
export function parseImportOptions(query: URLSearchParams, type: "csv" | "ndjson"): ImportOptions {
  const issues: Issue[] = [];
  const names = importParameters.map(({ name }) => name);
  const refuse = (parameter: string, code: string, message: string) =>
    issues.push({ parameter, code, message });
  for (const name of new Set(query.keys())) {
    const { choices } = importParameters.find((parameter) => parameter.name === name) ?? {};
    const [value = "", ...more] = query.getAll(name);
    const meant = nearest(name, names);
    if (!names.includes(name))
      refuse(name, "unknown_parameter", `Is not known here.${meant ? ` Did you mean ${meant}?` : ""}`);
    else if (more.length > 0) refuse(name, "repeated", "Must be given once.");
    else if (choices !== undefined && !choices.includes(value))
      refuse(name, value === "" ? "empty" : "unknown_choice", `Must be one of ${choices.join(", ")}.`);
  }
  const map = (query.get("map") ?? "native") as MapName;
  const lineOffset = query.get("line_offset") ?? "0";
  if (type === "ndjson" && map !== "native")
    refuse("map", "unknown_choice", "Is for CSV; NDJSON has a property's own columns.");
  if (!/^\d{1,9}$/.test(lineOffset)) refuse("line_offset", "out_of_range", "Must be a whole number from 0.");
  if (issues.length > 0) {
    const message = issues.map((one) => `${one.parameter}: ${one.message}`).join(" ");
    throw new AppError("invalid_parameter", message, { issues });
  }
  return {
    map,
    dryRun: query.get("dry_run") === "true",
    onError: query.get("on_error") === "abort" ? "abort" : "skip",
    lineOffset: Number(lineOffset),
  };
}
