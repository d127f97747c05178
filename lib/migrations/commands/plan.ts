import type pg from "pg";
import { readMigrations } from "../files/files.ts";
import { steps } from "../files/manifest.ts";
import { fingerprintSql } from "../schema/catalog.ts";
import { compareState, type SchemaState } from "../schema/state.ts";
import type { Settings } from "../session/session.ts";
import { pendingAfter, readHistory } from "../steps/history.ts";

export interface PlanResult {
  action: "plan";
  applied: string[];
  /** What `up` would run, in this order. */
  pending: { name: string; transaction: boolean; sql: string }[];
}

export interface StatusResult {
  action: "status";
  state: SchemaState;
  fingerprint: string;
  migrations: {
    name: string;
    status: "applied" | "pending" | "edited" | "missing";
    applied_at: string | null;
    sha256: string;
  }[];
}

/** What would run. Changes nothing and takes no lock; refuses what `up` would refuse. */
export async function plan(client: pg.Client, { dir }: Settings): Promise<PlanResult> {
  const applied = await readHistory(client);
  const pending = pendingAfter(readMigrations(dir), applied);
  return {
    action: "plan",
    applied: applied.map(({ name }) => name),
    pending: pending.map(({ name, transaction, up }) => ({
      name,
      transaction,
      sql: up.trim().replace(/^-- Up Migration\s*/, ""),
    })),
  };
}

/** How files and history stand to each other; what `up` would refuse is shown here, not thrown. */
export async function status(client: pg.Client, { dir }: Settings): Promise<StatusResult> {
  const files = readMigrations(dir);
  const applied = await readHistory(client);
  const fingerprint = await readFingerprint(client);
  const known = new Map(applied.map((entry) => [entry.name, entry]));
  const names = new Set(files.map(({ name }) => name));
  const migrations: StatusResult["migrations"] = files.map(({ name, sha256 }) => {
    const entry = known.get(name);
    if (entry === undefined) return { name, status: "pending", applied_at: null, sha256 };
    const status = entry.sha256 === sha256 ? "applied" : "edited";
    return { name, status, applied_at: entry.run_on.toISOString(), sha256 };
  });
  for (const { name, sha256, run_on } of applied) {
    if (!names.has(name))
      migrations.push({ name, status: "missing", applied_at: run_on.toISOString(), sha256 });
  }
  return { action: "status", state: compareState(applied, fingerprint, steps), fingerprint, migrations };
}

export async function readFingerprint(client: pg.Client): Promise<string> {
  return (await client.query<{ fingerprint: string }>(fingerprintSql)).rows[0]?.fingerprint ?? "";
}
