import { readFileSync } from "node:fs";
import path from "node:path";
import { rentRollFile } from "../../lib/rent-rolls/import/rows/columns.ts";
import type { RentRollReport } from "../../lib/rent-rolls/import/run.ts";
import type { ApiClient } from "../support/api-client.ts";
import { CommandError } from "../support/command.ts";
import { namedMap } from "./plan.ts";
import type { ImportFileOptions } from "./run.ts";
import { newRun, sendPiece } from "./send.ts";

export interface RentRollOptions extends ImportFileOptions {
  asOf?: string;
  propertyId?: string;
  endMissing?: true;
}

/** What a Lambda takes of a file that is sent as a form. */
const maxBytes = 4_000_000;

/** Sends a rent roll whole: only the whole of it tells which leases are missing. */
export async function importRentRoll(
  api: ApiClient,
  file: string,
  { asOf, propertyId, endMissing, map, onError, sheet, dryRun }: RentRollOptions,
  say: (line: string) => void,
): Promise<RentRollReport> {
  if (asOf === undefined)
    throw new CommandError("A rent roll is of a day: say which with --as-of YYYY-MM-DD.");
  const body = new Uint8Array(readFileSync(file));
  if (body.length > maxBytes)
    throw new CommandError(
      `${file} is larger than the ${maxBytes} bytes of one request: send it property by property.`,
    );
  const chosen = map === undefined ? undefined : await namedMap(api, rentRollFile, map);
  const query: Record<string, string> = {
    as_of: asOf,
    ...(chosen?.name === undefined ? {} : { map: chosen.name }),
    ...(propertyId === undefined ? {} : { property_id: propertyId }),
    ...(endMissing === true ? { end_missing: "true" } : {}),
    ...(onError === undefined ? {} : { on_error: onError }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const sender = { api, path: "/rent-rolls", query, map: chosen?.map, say, run: newRun() };
  const piece = { body, name: path.basename(file), lineOffset: 0, behind: body.length };
  return (await sendPiece(sender, piece, dryRun === true)) as RentRollReport;
}

/** A line for each lease that holds a unit and is not in the roll. */
export const missingLines = ({ missing }: RentRollReport): string[] =>
  missing.map(
    ({ property, tenant, units, ended }) =>
      `${ended ? "Ended" : "Missing"}: ${tenant}, ${property}, ${units.length === 1 ? "unit" : "units"} ${units.join(", ")}`,
  );
