import type pg from "pg";
import { readMigrations } from "../files/files.ts";
import { steps } from "../files/manifest.ts";
import { readFingerprint } from "../schema/fingerprint.ts";
import { compareState, type SchemaState } from "../schema/state.ts";
import type { Settings } from "../session/session.ts";
import { readHistory } from "../steps/history.ts";

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

/** Compares the files with the history. What `up` would refuse is part of the result, not an error. */
export async function status(client: pg.Client, { dir }: Settings): Promise<StatusResult> {
  const files = readMigrations(dir);
  const applied = await readHistory(client);
  const fingerprint = await readFingerprint(client);
  const history = new Map(applied.map((entry) => [entry.name, entry]));
  const names = new Set(files.map(({ name }) => name));
  const migrations: StatusResult["migrations"] = files.map(({ name, sha256 }) => {
    const entry = history.get(name);
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
