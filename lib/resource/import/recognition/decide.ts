import type { Issue } from "../../../errors.ts";
import { type Collection, columnOf } from "../../definition.ts";
import { same } from "../../stored/update.ts";
import { brokenRules, type Values, validateInput, validatePatch } from "../../validation/validate.ts";
import { type Candidate, createIssues, isRefused, known, type RefusedRow } from "../check.ts";
import type { ImportOptions } from "../options.ts";
import type { Identity } from "./identity.ts";
import type { Match } from "./match.ts";

/** What becomes of one row of a file. */
export type Decision =
  | { kind: "refused"; line: number; issues: Issue[]; origin?: Candidate["origin"] }
  | { kind: "new"; line: number; id: string; row: Values; server: Candidate["server"]; key: string | null }
  | { kind: "unchanged"; line: number }
  | { kind: "differs"; line: number; id: string; fields: string[] }
  | { kind: "update"; line: number; id: string; row: Values; changed: string[]; key: string | null };

type Settings = Pick<ImportOptions, "onPresent" | "clearEmpty">;

/** A row of which is known whether it is stored. */
export interface Recognized extends Candidate {
  identity: Identity;
  match: Match | undefined;
}

/**
 * What becomes of each row, given the stored rows that some of them are. A row that the file has twice is present the
 * second time, whatever it says then.
 */
export function decide(
  collection: Collection,
  rows: readonly (Recognized | RefusedRow)[],
  settings: Settings,
): Decision[] {
  const seen = new Map<string, { id: string; row: Values }>();
  return rows.map((row) => {
    if (isRefused(row)) return refusedRow(row.line, row.issues, row.origin);
    const { match } = row;
    const text = match === undefined ? row.identity.text : `id ${match.id}`;
    const before = seen.get(text);
    if (before !== undefined) return repeated(collection, row, before);
    const decision =
      match === undefined ? decideNew(collection, row) : decidePresent(collection, row, match, settings);
    const stored = "row" in decision ? decision.row : match?.row;
    const id = "id" in decision ? decision.id : match?.id;
    if (decision.kind !== "refused" && stored !== undefined && id !== undefined)
      seen.set(text, { id, row: stored });
    return decision;
  });
}

const refusedRow = (line: number, issues: Issue[], origin?: Candidate["origin"]): Decision => ({
  kind: "refused",
  line,
  issues,
  ...(origin === undefined ? {} : { origin }),
});

function decideNew(collection: Collection, row: Recognized): Decision {
  const { line, server, origin, identity } = row;
  if (row.issues.length > 0)
    return refusedRow(line, [...row.issues, ...createIssues(collection, row)], origin);
  // An exported row's empty value is empty; in a row that somebody wrote it is one to derive.
  const input = server.id == null ? known(row.input) : withoutDefaults(collection, row.input);
  const checked = validateInput(collection, input);
  if (!checked.ok) return refusedRow(line, checked.issues, origin);
  return {
    kind: "new",
    line,
    id: row.id,
    row: checked.value,
    server,
    key: identity.key,
  };
}

/** An empty cell of a column that is never empty gets the default. */
function withoutDefaults(collection: Collection, input: Values): Values {
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => {
      const column = columnOf(collection, name);
      return value !== null || column === undefined || column.nullable || column.default === undefined;
    }),
  );
}

function decidePresent(collection: Collection, row: Recognized, match: Match, settings: Settings): Decision {
  const { line, origin } = row;
  const { id, row: before } = match;
  const patch = withoutFixed(collection, settings.clearEmpty ? row.input : known(row.input), before);
  const checked = validatePatch(collection, patch);
  if (!checked.ok || row.issues.length > 0)
    return refusedRow(line, [...row.issues, ...(checked.ok ? [] : checked.issues)], origin);
  const fields = differing(checked.value, before);
  if (fields.length === 0) return { kind: "unchanged", line };
  if (settings.onPresent === "skip") return { kind: "differs", line, id, fields };
  const merged = { ...before, ...checked.value };
  const issues = brokenRules(collection, merged, before, new Set(Object.keys(checked.value)));
  if (issues.length > 0) return refusedRow(line, issues, origin);
  const key = match.keyed ? null : row.identity.key;
  return { kind: "update", line, id, row: merged, changed: differing(merged, before), key };
}

/** What the caller writes in a create alone may be said again, as long as it is what is stored. */
function withoutFixed(collection: Collection, input: Values, before: Values): Values {
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => {
      return columnOf(collection, name)?.writer !== "creator" || !same(value, before[name]);
    }),
  );
}

function repeated(
  collection: Collection,
  { line, input }: Candidate,
  { id, row }: { id: string; row: Values },
): Decision {
  const fields = differing(withoutDefaults(collection, known(input)), row);
  return fields.length === 0 ? { kind: "unchanged", line } : { kind: "differs", line, id, fields };
}

const differing = (values: Values, before: Values): string[] =>
  Object.keys(values).filter((name) => !same(values[name], before[name]));
