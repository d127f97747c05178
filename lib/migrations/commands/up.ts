import type pg from "pg";
import { type MigrationFile, readMigrations } from "../files/files.ts";
import { releaseLock, takeLock } from "../session/lock.ts";
import type { Settings } from "../session/session.ts";
import {
  type AppliedMigration,
  dropEmptyHistory,
  ensureHistory,
  pendingAfter,
  readHistory,
} from "../steps/history.ts";
import { runStep } from "../steps/step.ts";
import { readFingerprint } from "./plan.ts";

export interface AppliedStep {
  name: string;
  ms: number;
  attempts: number;
}

export interface UpResult {
  action: "up";
  applied: AppliedStep[];
  /** What another runner applied while this one waited for it. */
  applied_elsewhere: string[];
  /** Left over only when `count` says so. */
  pending: string[];
  waited_ms: number;
  fingerprint: string;
}

export interface DownResult {
  action: "down";
  /** Null when nothing was applied. */
  undone: AppliedStep | null;
  fingerprint: string;
}

/** Applies what is pending, one file after the other, each whole or not at all. */
export async function up(client: pg.Client, settings: Settings): Promise<UpResult> {
  const files = readMigrations(settings.dir);
  const before = pendingAfter(files, await readHistory(client));
  if (before.length === 0) return result(client, { applied: [], before, after: [], waited: 0 });
  return locked(client, settings, async (waited) => {
    await ensureHistory(client);
    const pending = pendingAfter(files, await readHistory(client));
    const applied: AppliedStep[] = [];
    for (const file of pending.slice(0, settings.count))
      applied.push(await step(client, file, "up", settings));
    return result(client, { applied, before, after: pending, waited });
  });
}

async function result(
  client: pg.Client,
  run: { applied: AppliedStep[]; before: MigrationFile[]; after: MigrationFile[]; waited: number },
): Promise<UpResult> {
  const names = (files: MigrationFile[]) => files.map(({ name }) => name);
  return {
    action: "up",
    applied: run.applied,
    applied_elsewhere: names(run.before.slice(0, run.before.length - run.after.length)),
    pending: names(run.after.slice(run.applied.length)),
    waited_ms: run.waited,
    fingerprint: await readFingerprint(client),
  };
}

/** Undoes the last applied file. */
export async function down(client: pg.Client, settings: Settings): Promise<DownResult> {
  const files = readMigrations(settings.dir);
  return locked(client, settings, async () => {
    const applied = await readHistory(client);
    pendingAfter(files, applied);
    const last = lastApplied(files, applied);
    const undone = last === undefined ? null : await step(client, last, "down", settings);
    if (undone !== null) await dropEmptyHistory(client);
    return { action: "down", undone, fingerprint: await readFingerprint(client) };
  });
}

const lastApplied = (files: MigrationFile[], applied: AppliedMigration[]) => files[applied.length - 1];

async function step(
  client: pg.Client,
  file: MigrationFile,
  direction: "up" | "down",
  settings: Settings,
): Promise<AppliedStep> {
  const { ms, attempts } = await runStep(client, file, direction, settings);
  settings.report(direction === "up" ? "migration_applied" : "migration_undone", { name: file.name, ms });
  return { name: file.name, ms, attempts };
}

async function locked<T>(
  client: pg.Client,
  { lockWaitMs, report }: Settings,
  fn: (waitedMs: number) => Promise<T>,
): Promise<T> {
  const waited = await takeLock(client, lockWaitMs, report);
  try {
    return await fn(waited);
  } finally {
    await releaseLock(client).catch(() => {});
  }
}
