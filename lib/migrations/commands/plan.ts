import type pg from "pg";
import { readMigrations } from "../files/files.ts";
import type { Settings } from "../session/session.ts";
import { pendingAfter, readHistory } from "../steps/history.ts";

export interface PlanResult {
  action: "plan";
  applied: string[];
  /** What `up` would run, in this order. */
  pending: { name: string; transaction: boolean; sql: string }[];
}

/** What `up` would run. Changes nothing and takes no lock; refuses what `up` would refuse. */
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
