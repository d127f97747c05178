import type pg from "pg";
import { MigrationError } from "../errors.ts";
import { type MigrationFile, readMigrations } from "../files/files.ts";
import { readFingerprint } from "../schema/fingerprint.ts";
import { withLock } from "../session/lock.ts";
import type { Settings } from "../session/session.ts";
import { type Drop, dropsOf } from "../steps/drops.ts";
import { dropEmptyHistory, pendingAfter, readHistory } from "../steps/history.ts";
import { type AppliedStep, runStep } from "../steps/step.ts";

export interface DownResult {
  action: "down";
  /** Null when nothing was applied. */
  undone: AppliedStep | null;
  /** The tables and columns that went, with what they held. */
  dropped: Drop[];
  fingerprint: string;
}

/**
 * Undoes the last applied file.
 * @throws MigrationError `migration_refused` when a table or a column that it drops holds values, unless
 * `allowDataLoss` is set; its details list what would go
 */
export async function down(client: pg.Client, settings: Settings): Promise<DownResult> {
  const files = readMigrations(settings.dir);
  return withLock(client, settings, async () => {
    const applied = await readHistory(client);
    pendingAfter(files, applied);
    const last = files[applied.length - 1];
    if (last === undefined)
      return { action: "down", undone: null, dropped: [], fingerprint: await readFingerprint(client) };
    const dropped = await dropsOf(client, last, settings);
    if (!settings.allowDataLoss && dropped.some(({ values }) => values > 0))
      throw dataLossError(last, dropped);
    const undone = await runStep(client, last, "down", settings);
    await dropEmptyHistory(client);
    return { action: "down", undone, dropped, fingerprint: await readFingerprint(client) };
  });
}

/** One dropped thing in words: `the table tenants with 8,770 rows`. */
export function describeDrop({ table, column, values }: Drop): string {
  const count = values.toLocaleString("en-US");
  return column === undefined
    ? `the table ${table} with ${count} ${values === 1 ? "row" : "rows"}`
    : `the column ${table}.${column} with ${count} ${values === 1 ? "value" : "values"}`;
}

function dataLossError({ name }: MigrationFile, drops: Drop[]): MigrationError {
  const lost = drops.filter(({ values }) => values > 0).map(describeDrop);
  return new MigrationError(
    "migration_refused",
    `Undoing ${name}.sql would drop ${lost.join(", ")}. Add --yes when that is meant.`,
    { details: { file: `${name}.sql`, drops } },
  );
}
