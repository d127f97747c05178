import { type QueryParameters, readChoice, readDay, readQuery, throwIssues } from "../../http/query.ts";
import {
  type ImportOptions,
  type ImportParameter,
  importParameters,
  readImportOptions,
} from "../../resource/import/options.ts";
import { isUuid } from "../../uuid.ts";
import type { RentRollImport } from "./run.ts";

const yesOrNo = ["true", "false"] as const;

/** The query parameters of a rent roll's import. A row is merged by the day, so those that merge otherwise are not there. */
export const rentRollParameters: readonly ImportParameter[] = [
  {
    name: "as_of",
    description: "The day of the rent roll, YYYY-MM-DD. What it changes, it changes from this day on.",
    example: "2026-03-01",
  },
  {
    name: "property_id",
    description: "The property of a file that does not name one.",
    example: "018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
  },
  {
    name: "end_missing",
    description: "true: leases that hold a unit and are not listed end on the day before.",
    example: "true",
    choices: yesOrNo,
  },
  ...importParameters.filter(({ name }) => name !== "on_present" && name !== "clear_empty"),
];

/** The options from the query string; 400 with every fault at once. */
export function parseRentRollOptions(search: URLSearchParams): ImportOptions & RentRollImport {
  const query = readQuery(
    search,
    rentRollParameters.map(({ name }) => name),
  );
  const asOf = readDay(query, "as_of");
  if (asOf === undefined) query.addIssue("as_of", "required", "Must be given: the day of the rent roll.");
  const options = {
    ...readImportOptions(query),
    asOf: asOf ?? "",
    propertyId: readId(query, "property_id"),
    endMissing: readChoice(query, "end_missing", yesOrNo, "false") === "true",
  };
  throwIssues(query.issues);
  return options;
}

function readId({ values, addIssue }: QueryParameters, name: string): string | undefined {
  const id = values.get(name);
  if (id !== undefined && !isUuid(id)) addIssue(name, "bad_uuid", "Must be a UUID.");
  return id?.toLowerCase();
}
