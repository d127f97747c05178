import { readChoice, readQuery, readWhole, throwIssues } from "../../http/query.ts";
import { type Collection, perCollection } from "../definition.ts";
import type { ImportMap } from "../import-map.ts";
import { ownColumns } from "./own-columns.ts";

/** The name of the map of a collection's own columns. */
export const ownMap = "native";

/** The maps that a collection's files may be read with. */
export const mapsOf = perCollection(
  (collection): Record<string, ImportMap> => ({
    [ownMap]: ownColumns(collection),
    ...collection.options.importMaps,
  }),
);

export interface ImportOptions {
  map: string;
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
export const importParameters = perCollection((collection): ImportParameter[] => [
  {
    name: "map",
    description: "How a CSV file's columns are read.",
    example: Object.keys(mapsOf(collection)).at(-1) ?? ownMap,
    choices: Object.keys(mapsOf(collection)),
  },
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
]);

/** Which of the two kinds of file a Content-Type names. */
export function fileType(contentType = ""): "csv" | "ndjson" {
  return /^\s*text\/csv\b/i.test(contentType) ? "csv" : "ndjson";
}

/** The options from the query string; 400 with every fault at once. `type` is that of the body. */
export function parseImportOptions(
  collection: Collection,
  search: URLSearchParams,
  type: "csv" | "ndjson",
): ImportOptions {
  const parameters = importParameters(collection);
  const query = readQuery(
    search,
    parameters.map(({ name }) => name),
  );
  const choice = (name: string) =>
    readChoice(query, name, parameters.find((one) => one.name === name)?.choices ?? [], undefined);
  const map = choice("map") ?? ownMap;
  const lineOffset = readWhole(query, "line_offset", 0, 999_999_999, 0);
  const dryRun = choice("dry_run") === "true";
  const onError = choice("on_error") === "abort" ? "abort" : "skip";
  if (type === "ndjson" && map !== ownMap)
    query.addIssue("map", "unknown_choice", "Is for CSV; NDJSON has the collection's own columns.");
  throwIssues(query.issues);
  return { map, dryRun, onError, lineOffset };
}
