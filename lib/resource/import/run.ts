import type { Queries } from "../../db/index.ts";
import { AppError } from "../../errors.ts";
import type { Collection } from "../definition.ts";
import { isRefused } from "./check.ts";
import { type Decision, decide } from "./decide.ts";
import { matchRows } from "./match.ts";
import { mergeRows } from "./merge.ts";
import type { ImportOptions } from "./options.ts";
import type { ReadImport } from "./read.ts";
import { type ImportReport, listErrors, makeReport } from "./report.ts";
import { keepKeys, lockImports, storeRows } from "./store.ts";

type Settings = Pick<ImportOptions, "onPresent" | "clearEmpty" | "onError">;

/** The report that storing would give now; writes nothing. */
export async function tryImport(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  file: ReadImport,
  settings: Settings,
): Promise<ImportReport> {
  return makeReport(file, await decideRows(queries, collection, file, settings, false));
}

/** Stores the new rows and, where asked, merges the changed ones, for the caller whose subject is `by`. */
export async function storeImport(
  tx: Queries,
  collection: Collection,
  file: ReadImport,
  settings: Settings,
  by: string,
): Promise<ImportReport> {
  await lockImports(tx, collection);
  const decisions = await decideRows(tx, collection, file, settings, true);
  const news = decisions.filter((one) => one.kind === "new");
  const updates = decisions.filter((one) => one.kind === "update");
  await storeRows(tx, collection, news, by);
  await mergeRows(tx, collection, updates, by);
  await keepKeys(tx, collection, file.source, [...news, ...updates]);
  return makeReport(file, decisions);
}

/** With `onError: "abort"` one bad row is a `validation_failed`. */
async function decideRows(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  { checked, source, lineOffset }: ReadImport,
  settings: Settings,
  lock: boolean,
): Promise<Decision[]> {
  const places: number[] = [];
  const identities = checked.rows.flatMap((row, place) => {
    if (isRefused(row)) return [];
    places.push(place);
    return [row.identity];
  });
  const matched = await matchRows(queries, collection, source, identities, { lock });
  const matches = new Map([...matched].map(([n, match]) => [places[n] ?? -1, match]));
  const decisions = decide(collection, checked.rows, matches, settings);
  const refused = decisions.filter(({ kind }) => kind === "refused").length;
  if (settings.onError === "skip" || refused === 0) return decisions;
  throw new AppError(
    "validation_failed",
    `${refused} of ${decisions.length} rows are not valid, so none was stored.`,
    { issues: listErrors(decisions, lineOffset).errors.slice(0, 1000) },
  );
}
