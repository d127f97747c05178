import type { ImportReport } from "../../lib/resource/import/report.ts";

const counts = ["rows", "stored", "updated", "present", "unchanged", "differs", "refused"] as const;
const maxDiffering = 100;

export const emptyReport = (): ImportReport => ({
  rows: 0,
  stored: 0,
  updated: 0,
  present: 0,
  unchanged: 0,
  differs: 0,
  refused: 0,
  errors: [],
  differing: [],
  ignored_columns: [],
  read: {},
  adjusted: {},
});

/** Adds the report of a piece to that of the whole file. */
export function addReport(total: ImportReport, part: ImportReport): void {
  for (const name of counts) total[name] += part[name];
  for (const error of part.errors) total.errors.push(error);
  if (part.errors_omitted !== undefined)
    total.errors_omitted = (total.errors_omitted ?? 0) + part.errors_omitted;
  total.differing.push(...part.differing.slice(0, maxDiffering - total.differing.length));
  for (const heading of part.ignored_columns)
    if (!total.ignored_columns.includes(heading)) total.ignored_columns.push(heading);
  total.read = { ...part.read, ...total.read };
  if (part.encoding !== undefined) total.encoding ??= part.encoding;
  for (const [field, { rounded, recoded }] of Object.entries(part.adjusted)) {
    const found = total.adjusted[field] ?? { rounded: 0, recoded: 0 };
    total.adjusted[field] = { rounded: found.rounded + rounded, recoded: found.recoded + recoded };
  }
}

/** The lines of the rows that refer to what is not there, or not yet. */
export function unknownReferences({ errors }: ImportReport): Set<number> {
  return new Set(errors.flatMap(({ line, code }) => (code === "unknown_reference" ? [line] : [])));
}

/** Takes rows out of a report that are going to be sent once more. */
export function withoutRows(report: ImportReport, lines: ReadonlySet<number>): ImportReport {
  return {
    ...report,
    rows: report.rows - lines.size,
    refused: report.refused - lines.size,
    errors: report.errors.filter(({ line }) => !lines.has(line)),
  };
}

/** The report as lines for a person. */
export function reportLines(total: ImportReport, dryRun: boolean): string[] {
  const { rows, stored, updated, unchanged, differs, refused, errors_omitted = 0 } = total;
  const would = dryRun ? "would be " : "";
  return [
    ...total.errors.map(
      ({ line, pointer, code, message }) =>
        `line ${line}: ${pointer.slice(1) || "row"}: ${message} [${code}]`,
    ),
    ...(errors_omitted > 0 ? [`${errors_omitted} more errors are not listed.`] : []),
    ...total.differing.map(({ line, id, fields }) => `line ${line}: ${id} has another ${fields.join(", ")}`),
    ...(differs > total.differing.length ? ["More rows differ than are listed."] : []),
    ...(total.ignored_columns.length > 0 ? [`Not read: ${total.ignored_columns.join(", ")}`] : []),
    ...Object.entries(total.adjusted).map(
      ([field, { rounded, recoded }]) => `${field}: ${changes(rounded, recoded)} on the way`,
    ),
    `${rows} rows: ${stored} ${would}stored, ${updated} ${would}updated, ${total.present} present (${unchanged} unchanged, ${differs} differ), ${refused} refused`,
  ];
}

function changes(rounded: number, recoded: number): string {
  return [
    ...(rounded > 0 ? [`${rounded} values rounded`] : []),
    ...(recoded > 0 ? [`${recoded} values recoded`] : []),
  ].join(" and ");
}
