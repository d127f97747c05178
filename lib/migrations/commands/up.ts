import type pg from "pg";
import { type MigrationFile, readMigrations } from "../files/files.ts";
import { readFingerprint } from "../schema/fingerprint.ts";
import { withLock } from "../session/lock.ts";
import type { Settings } from "../session/session.ts";
import { ensureHistory, pendingAfter, readHistory } from "../steps/history.ts";
import { type AppliedStep, runStep } from "../steps/step.ts";

export interface UpResult {
  action: "up";
  applied: AppliedStep[];
  /** What another runner applied while this one waited for the lock. */
  applied_elsewhere: string[];
  /** Not empty only when `count` limited the run. */
  pending: string[];
  waited_ms: number;
  fingerprint: string;
}

/** Applies the pending files one after the other. Each is applied as a whole or not at all. */
export async function up(client: pg.Client, settings: Settings): Promise<UpResult> {
  const files = readMigrations(settings.dir);
  const before = pendingAfter(files, await readHistory(client));
  if (before.length === 0) return result(client, { applied: [], before, pending: [], waited: 0 });
  return withLock(client, settings, async (waited) => {
    await ensureHistory(client);
    const pending = pendingAfter(files, await readHistory(client));
    const applied: AppliedStep[] = [];
    for (const file of pending.slice(0, settings.count))
      applied.push(await runStep(client, file, "up", settings));
    return result(client, { applied, before, pending, waited });
  });
}

interface Run {
  applied: AppliedStep[];
  /** The pending files before and after the wait for the lock. */
  before: MigrationFile[];
  pending: MigrationFile[];
  waited: number;
}

async function result(client: pg.Client, { applied, before, pending, waited }: Run): Promise<UpResult> {
  const names = (files: MigrationFile[]) => files.map(({ name }) => name);
  return {
    action: "up",
    applied,
    applied_elsewhere: names(before.slice(0, before.length - pending.length)),
    pending: names(pending.slice(applied.length)),
    waited_ms: waited,
    fingerprint: await readFingerprint(client),
  };
}
