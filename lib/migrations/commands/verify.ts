import type pg from "pg";
import schema from "../../../migrations/schema.json" with { type: "json" };
import { tableCases } from "../cases/index.ts";
import { checkBehaviour } from "../cases/try-cases.ts";
import { listObjectsSql, type SchemaObject } from "../schema/catalog.ts";
import type { Check } from "../schema/check.ts";
import { compareObjects, soundTables } from "../schema/compare.ts";
import { readFingerprint } from "../schema/fingerprint.ts";

export interface Verification {
  ok: boolean;
  fingerprint: string;
  checks: Check[];
}

/** Compares the catalog with what this build's migrations make, then tries the rules of the tables on rows that it rolls back. */
export async function verify(
  client: pg.Client,
  expected: readonly SchemaObject[] = schema,
): Promise<Verification> {
  await client.query("set lock_timeout = '2s'");
  await client.query("set statement_timeout = '20s'");
  const found = (await client.query<SchemaObject>(listObjectsSql)).rows;
  const fingerprint = await readFingerprint(client);
  const checks = compareObjects(expected, found);
  const sound = soundTables(expected, found);
  checks.push(...(await checkBehaviour(client, tableCases, (table) => sound.has(table))));
  return { ok: checks.every(({ ok }) => ok), fingerprint, checks: checks.sort(byKind) };
}

/** The order of the checks: the kinds of the contract come first. */
const kinds = ["column", "primary_key", "index", "check", "trigger", "function", "table", "behaviour"];
const rank = ({ kind }: Check) => kinds.indexOf(kind) + (kinds.includes(kind) ? 0 : kinds.length + 1);
const byKind = (a: Check, b: Check) => rank(a) - rank(b);
