import type { Queries } from "../../db/index.ts";
import { AppError } from "../../errors.ts";
import type { Collection } from "../definition.ts";
import type { ImportOptions } from "./options.ts";
import type { ReadImport } from "./read.ts";
import { type Decision, decide } from "./recognition/decide.ts";
import { recognizeRows } from "./recognition/recognize.ts";
import { type ImportReport, listErrors, makeReport } from "./report.ts";
import { refreshStatistics } from "./statistics.ts";
import { keepKeys, lockImports } from "./store.ts";
import { writeRows } from "./write.ts";

/** Fewer rows do not change what plans are good. */
const manyRows = 200;

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
  const planned = await decideRows(tx, collection, file, settings, true);
  const refused = await writeRows(tx, collection, planned, by);
  const decisions = planned.map((one, place): Decision => {
    const issues = refused.get(one);
    return issues === undefined ? one : refusedByDatabase(file, one, place, issues);
  });
  if (refused.size > 0) expectNone(file, decisions, settings);
  await keepKeys(
    tx,
    collection,
    file.source,
    decisions.filter((one) => one.kind === "new" || one.kind === "update"),
  );
  if (decisions.length >= manyRows) await refreshStatistics(tx, collection);
  return makeReport(file, decisions);
}

async function decideRows(
  queries: Pick<Queries, "fetchAll">,
  collection: Collection,
  file: ReadImport,
  settings: Settings,
  lock: boolean,
): Promise<Decision[]> {
  const rows = await recognizeRows(queries, collection, file.checked.rows, file.source, lock);
  const decisions = decide(collection, rows, settings);
  expectNone(file, decisions, settings);
  return decisions;
}

function refusedByDatabase(
  { checked }: ReadImport,
  { line }: Decision,
  place: number,
  issues: Extract<Decision, { kind: "refused" }>["issues"],
): Decision {
  const origin = checked.rows[place]?.origin;
  return { kind: "refused", line, issues, ...(origin === undefined ? {} : { origin }) };
}

/** With `onError: "abort"` one bad row is a `validation_failed`. */
function expectNone({ lineOffset }: ReadImport, decisions: readonly Decision[], { onError }: Settings): void {
  const refused = decisions.filter(({ kind }) => kind === "refused").length;
  if (onError === "skip" || refused === 0) return;
  throw new AppError(
    "validation_failed",
    `${refused} of ${decisions.length} rows are not valid, so none was stored.`,
    { issues: listErrors(decisions, lineOffset).errors.slice(0, 1000) },
  );
}
