import type { SuggestedMap } from "../../tabular/maps/suggest.ts";
import type { CheckedFile } from "./check.ts";
import type { ReadImport } from "./read.ts";
import type { Decision } from "./recognition/decide.ts";

export interface ImportIssue {
  line: number;
  pointer: string;
  code: string;
  message: string;
}

/** rows = stored + updated + present + refused, and present = unchanged + differs. */
export interface ImportReport {
  rows: number;
  stored: number;
  updated: number;
  present: number;
  unchanged: number;
  differs: number;
  refused: number;
  errors: ImportIssue[];
  /** How many errors are not listed, when the answer had no room for all. */
  errors_omitted?: number;
  /** The first hundred rows that are stored with other values, and the fields. */
  differing: { line: number; id: string; fields: string[] }[];
  /** Headings that no field reads. */
  ignored_columns: string[];
  read: ReadImport["facts"];
  /** How the text was encoded; absent for a workbook. */
  encoding?: string;
  /** Values that were rounded or replaced on the way, by field. */
  adjusted: CheckedFile["adjusted"];
  /** With `suggest`: the map that was used, and the first rows as it reads them. */
  map?: SuggestedMap | null;
  preview?: ReadImport["preview"];
}

/** An answer has 6 MB at most: errors past this many bytes, as a string in JSON, are counted and not listed. */
const maxErrorBytes = 5_000_000;
const maxDiffering = 100;

export function makeReport(
  { ignored, facts, lineOffset, checked }: ReadImport,
  decisions: readonly Decision[],
): ImportReport {
  const count = (kind: Decision["kind"]) => decisions.filter((one) => one.kind === kind).length;
  const [unchanged, differs] = [count("unchanged"), count("differs")];
  const { errors, omitted } = listErrors(decisions, lineOffset);
  const differing = decisions.flatMap((one) =>
    one.kind === "differs" ? [{ line: one.line + lineOffset, id: one.id, fields: one.fields }] : [],
  );
  return {
    rows: decisions.length,
    stored: count("new"),
    updated: count("update"),
    present: unchanged + differs,
    unchanged,
    differs,
    refused: count("refused"),
    errors,
    ...(omitted === 0 ? {} : { errors_omitted: omitted }),
    differing: differing.slice(0, maxDiffering),
    ignored_columns: ignored,
    read: facts,
    ...(facts.encoding === undefined ? {} : { encoding: facts.encoding }),
    adjusted: checked.adjusted,
  };
}

/** What is wrong with the refused rows, by the file's lines. */
export function listErrors(decisions: readonly Decision[], lineOffset: number) {
  const errors: ImportIssue[] = [];
  let omitted = 0;
  let bytes = 0;
  for (const decision of decisions) {
    if (decision.kind !== "refused") continue;
    for (const { pointer = "", code, message } of decision.issues) {
      const field = pointer.slice(1).split("/", 1)[0] ?? "";
      const origin = field === "" ? "" : (decision.origin?.(field, message) ?? "");
      const error = { line: decision.line + lineOffset, pointer, code, message: `${message}${origin}` };
      bytes += Buffer.byteLength(JSON.stringify(JSON.stringify(error)));
      if (bytes <= maxErrorBytes) errors.push(error);
      else omitted++;
    }
  }
  return { errors, omitted };
}
