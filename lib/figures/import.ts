import { type Queries, sql } from "../db/index.ts";
import { properties } from "../properties/definition.ts";
import { unitCounts } from "../properties/unit-counts.ts";
import { castOf } from "../resource/columns/postgres-type.ts";
import { type Candidate, isRefused, known, type RefusedRow } from "../resource/import/check.ts";
import type { ImportOptions } from "../resource/import/options.ts";
import type { ReadImport } from "../resource/import/read.ts";
import { importTimeoutMs as timeoutMs } from "../resource/import/recognition/match.ts";
import { recognizeRows } from "../resource/import/recognition/recognize.ts";
import type { ImportReport } from "../resource/import/report.ts";
import { storeImport } from "../resource/import/run.ts";
import { type Values, validatePatch } from "../resource/validation/validate.ts";
import { figureColumns, figureNames } from "./columns.ts";

/**
 * Stores a file of properties as they were on a past day: what changes with time becomes the figures of that day, for new
 * and present properties alike, and what a property states today stays. A row whose figures are new or changed is stored or
 * updated.
 */
export async function importFigures(
  tx: Queries,
  file: ReadImport,
  settings: Pick<ImportOptions, "onError">,
  asOf: string,
  by: string,
): Promise<ImportReport> {
  const split = file.checked.rows.map(splitRow);
  const rows = split.map(({ row }) => row);
  const plain = { ...file, checked: { ...file.checked, rows } };
  const before = presentIds(await recognizeRows(tx, properties, rows, file.source, true));
  const report = await storeImport(
    tx,
    properties,
    plain,
    { ...settings, onPresent: "skip", clearEmpty: false },
    by,
  );
  const refused = new Set(report.errors.map(({ line }) => line - file.lineOffset));
  const written = new Map<string, Values>();
  for (const [place, row] of (await recognizeRows(tx, properties, rows, file.source, true)).entries()) {
    if (isRefused(row) || row.match === undefined || refused.has(row.line) || written.has(row.match.id))
      continue;
    written.set(row.match.id, { status: row.match.row.status, ...split[place]?.figures });
  }
  const changed = await writeFigures(tx, written, asOf, by);
  return withUpdates(report, changed.filter((id) => before.has(id)).length);
}

/** A row without its figures, and those; a figure that is not valid refuses the row. */
function splitRow(row: Candidate | RefusedRow): { row: Candidate | RefusedRow; figures: Values } {
  if (isRefused(row)) return { row, figures: {} };
  const isFigure = (name: string) => figureNames.includes(name);
  const entries = Object.entries(row.input);
  const figures = known(Object.fromEntries(entries.filter(([name]) => isFigure(name))));
  const checked = validatePatch(properties, figures);
  const given = new Set(Object.keys(figures));
  const issues = checked.ok ? unitCounts({ row: figures, before: null, given }) : checked.issues;
  const { line, origin } = row;
  if (issues.length > 0)
    return { row: { refused: true, line, issues: [...row.issues, ...issues], origin }, figures: {} };
  return { row: { ...row, input: Object.fromEntries(entries.filter(([name]) => !isFigure(name))) }, figures };
}

const presentIds = (rows: Awaited<ReturnType<typeof recognizeRows>>): Set<string> =>
  new Set(rows.flatMap((row) => (isRefused(row) || row.match === undefined ? [] : [row.match.id])));

/** The ids of the properties whose figures of the day are new or changed. */
async function writeFigures(
  tx: Queries,
  figures: ReadonlyMap<string, Values>,
  asOf: string,
  by: string,
): Promise<string[]> {
  const given = JSON.stringify([...figures].map(([id, values]) => ({ property_id: id, ...values })));
  const kind = (name: string) => castOf(figureColumns[name as keyof typeof figureColumns].kind);
  const shape = sql.raw(figureNames.map((name) => `${name} ${kind(name)}`).join(", "));
  const of = (row: string) => figureNames.map((name) => `${row}.${name}`).join(", ");
  const updates = figureNames.map((name) => `${name} = excluded.${name}`).join(", ");
  const rows = await tx.fetchAll<{ property_id: string }>(
    sql`insert into property_figures as f (property_id, as_of, ${sql.raw(figureNames.join(", "))}, created_by, updated_by)
      select g.property_id, ${asOf}::text::date, ${sql.raw(of("g"))}, ${by}::text, ${by}::text
      from json_to_recordset(${given}::text::json) as g (property_id uuid, ${shape})
      on conflict (property_id, as_of) do update set ${sql.raw(updates)}, updated_by = excluded.updated_by
        where (${sql.raw(of("f"))}) is distinct from (${sql.raw(of("excluded"))})
      returning property_id`,
    { timeoutMs, prepare: false, name: "import_figures" },
  );
  return rows.map(({ property_id }) => property_id);
}

/** Rows that were present and whose figures changed count as updated. */
function withUpdates(report: ImportReport, count: number): ImportReport {
  const unchanged = Math.max(0, report.unchanged - count);
  const differs = report.differs - (count - (report.unchanged - unchanged));
  return { ...report, updated: report.updated + count, present: unchanged + differs, unchanged, differs };
}
