import { historyRetentionDays } from "../../config/history.ts";
import { type Queries, sql } from "../../db/index.ts";

/** Old changes go a few at a time, with each change of a row: faster than they come, and never a long delete. */
const batch = 20;

/** Removes changes that are older than history is kept. Nothing where it is kept for good. */
export async function sweepChanges(tx: Pick<Queries, "execute">): Promise<void> {
  const days = historyRetentionDays();
  if (days === 0) return;
  await tx.execute(sql`
    delete from changes where ctid = any(array(
      select ctid from changes where at < now() - make_interval(days => ${days}::int)
      limit ${batch}::int for update skip locked))`);
}
