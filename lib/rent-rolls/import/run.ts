import { sql, type Transaction } from "../../db/index.ts";
import { AppError, type Issue } from "../../errors.ts";
import { isRefused } from "../../resource/import/check.ts";
import type { ReadImport } from "../../resource/import/read.ts";
import type { Decision } from "../../resource/import/recognition/decide.ts";
import { type ImportReport, listErrors, makeReport } from "../../resource/import/report.ts";
import { validateInput } from "../../resource/validation/validate.ts";
import type { MissingLease } from "./missing.ts";
import { type FindProperty, type FoundProperty, propertiesOf } from "./places.ts";
import { importProperty, type RollOptions } from "./property.ts";
import { type RollRow, rentRollFile } from "./rows/columns.ts";

export interface RentRollReport extends ImportReport {
  /** Leases that hold a unit on the day and that the roll does not list. */
  missing: MissingLease[];
}

export interface RentRollImport extends RollOptions {
  /** The property of rows that name none. */
  propertyId: string | undefined;
  onError: "skip" | "abort";
}

/**
 * Stores a rent roll, one row a suite, as it was on a day: units, tenants and leases that are not there yet, and what has
 * changed from the day on. Nothing that an earlier roll says is rewritten. With `onError: "abort"` one bad row is a
 * `validation_failed`.
 */
export async function importRentRoll(
  tx: Transaction,
  file: ReadImport,
  options: RentRollImport,
  by: string,
): Promise<RentRollReport> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('import rent-rolls', 0))`);
  const decisions: Decision[] = [];
  const rows = checkedRows(file, decisions);
  const find = await propertiesOf(tx, [...rows.values()], options.propertyId);
  const missing: MissingLease[] = [];
  for (const { property, rows: own } of byProperty(rows, find, file, decisions)) {
    const imported = await importProperty(tx, property, own, options, by);
    missing.push(...imported.missing);
    for (const row of imported.outcomes)
      decisions[row.place] =
        "issues" in row ? refused(file, row.place, row.issues) : done(file, row.place, row.outcome);
  }
  const bad = decisions.filter(({ kind }) => kind === "refused").length;
  if (options.onError === "abort" && bad > 0)
    throw new AppError(
      "validation_failed",
      `${bad} of ${decisions.length} rows are not valid, so none was stored.`,
      {
        issues: listErrors(decisions, file.lineOffset).errors.slice(0, 1000),
      },
    );
  return { ...makeReport(file, decisions), missing };
}

/** The rows that say what a rent roll has to, by their place in the file; the others are refused. */
function checkedRows(file: ReadImport, decisions: Decision[]): Map<number, RollRow> {
  const rows = new Map<number, RollRow>();
  for (const [place, row] of file.checked.rows.entries()) {
    const checked = isRefused(row) ? undefined : validateInput(rentRollFile, row.input);
    const issues = [...row.issues, ...(checked === undefined || checked.ok ? [] : checked.issues)];
    if (checked?.ok !== true || issues.length > 0) decisions[place] = refused(file, place, issues);
    else rows.set(place, checked.value as RollRow);
  }
  return rows;
}

function byProperty(
  rows: ReadonlyMap<number, RollRow>,
  find: FindProperty,
  file: ReadImport,
  decisions: Decision[],
) {
  const places = new Map<string, { property: FoundProperty; rows: { place: number; row: RollRow }[] }>();
  for (const [place, row] of rows) {
    const property = find(row);
    if ("code" in property) {
      decisions[place] = refused(file, place, [property]);
      continue;
    }
    const entry = places.get(property.id) ?? { property, rows: [] };
    entry.rows.push({ place, row });
    places.set(property.id, entry);
  }
  // In one order, so that two imports of the same properties cannot wait for each other.
  return [...places.values()].sort((a, b) => (a.property.id < b.property.id ? -1 : 1));
}

function refused({ checked }: ReadImport, place: number, issues: Issue[]): Decision {
  const row = checked.rows[place];
  const origin = row?.origin;
  return { kind: "refused", line: row?.line ?? 0, issues, ...(origin === undefined ? {} : { origin }) };
}

function done({ checked }: ReadImport, place: number, outcome: "stored" | "updated" | "present"): Decision {
  const line = checked.rows[place]?.line ?? 0;
  if (outcome === "present") return { kind: "unchanged", line };
  return outcome === "stored"
    ? { kind: "new", line, id: "", row: {}, server: {}, key: null }
    : { kind: "update", line, id: "", row: {}, changed: [], key: null };
}
