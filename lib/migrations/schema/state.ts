import type { Queries } from "../../db/index.ts";
import { type Step, steps } from "../files/manifest.ts";
import { fingerprintSql, historySql } from "./catalog.ts";

/** `ahead`: a newer build migrated. `drifted`: the schema or its history is not the result of any build's migrations. */
export type SchemaState = "current" | "behind" | "ahead" | "drifted";

export interface Applied {
  name: string;
  sha256: string;
}

/** Compares the schema of the database with the migrations of this build, by one catalog query and the history. */
export async function schemaState(
  queries: Pick<Queries, "fetchAll">,
  expected: readonly Step[] = steps,
): Promise<SchemaState> {
  const options = { readOnly: true, name: "schema_state" };
  const [found] = await queries.fetchAll<{ fingerprint: string; has_history: boolean }>(
    fingerprintSql,
    [],
    options,
  );
  if (!found?.has_history) return "behind";
  const applied = await queries.fetchAll<Applied>(historySql, [], options);
  return compareState(applied, found.fingerprint, expected);
}

/** The fingerprint counts only when no step is missing: a step outside a transaction may be half done. */
export function compareState(
  applied: readonly Applied[],
  fingerprint: string,
  expected: readonly Step[],
): SchemaState {
  const shared = Math.min(applied.length, expected.length);
  for (let index = 0; index < shared; index++) {
    if (applied[index]?.name !== expected[index]?.name) return "drifted";
    if (applied[index]?.sha256 !== expected[index]?.sha256) return "drifted";
  }
  if (applied.length < expected.length) return "behind";
  if (applied.length > expected.length) return "ahead";
  return fingerprint === expected.at(-1)?.fingerprint ? "current" : "drifted";
}
