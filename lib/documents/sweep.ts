import { fetchAll, sql, withTransaction } from "../db/index.ts";
import { describeError, log } from "../observability/logger.ts";
import { askStore } from "./store.ts";

interface Due {
  id: string;
  object_key: string;
}

const storeMs = 2_000;

/**
 * Removes the objects that are due, at most so many: those of deleted documents, of rejected versions, and of versions that
 * were pending for a day. A pending version is rejected first, so that it cannot become available without its object; a
 * sweep that dies in between is done again after five minutes. The version `first` goes before others. Returns how many
 * objects went.
 */
export async function sweepObjects(limit: number, first?: string): Promise<number> {
  const due = await claim(limit, first ?? null);
  if (due.length === 0) return 0;
  const keys = due.map(({ object_key }) => object_key);
  const gone = await askStore(storeMs, (calls, config, ms) => calls.removeObjects(config, keys, ms));
  await settle(due.filter(({ object_key }) => gone.has(object_key)).map(({ id }) => id));
  return gone.size;
}

/** After a write that makes objects due. A failure is told to the log alone: the objects stay due. */
export async function sweepSome(first?: string): Promise<void> {
  try {
    await sweepObjects(10, first);
  } catch (error) {
    log.warn("sweep_failed", { error: describeError(error) });
  }
}

function claim(limit: number, first: string | null): Promise<Due[]> {
  return fetchAll<Due>(
    // Materialized: a plan that joins by loops would take the next rows with each loop, and so more than the limit.
    sql`with due as materialized (
        select id from document_versions where sweep_at <= now()
        order by id is distinct from ${first}::uuid, sweep_at limit ${limit}::int for update skip locked
      )
      update document_versions v
      set status = case when v.status = 'pending' then 'rejected' else v.status end,
        sweep_at = now() + interval '5 minutes'
      from due
      where v.id = due.id returning v.id, v.object_key`,
  );
}

/**
 * The object is gone, but for a day an upload that began in time may still bring it back: then it is looked for once more.
 * After that nothing is left of it, and of its version only that it was compared and rejected.
 */
async function settle(ids: readonly string[]): Promise<void> {
  await withTransaction(async (tx) => {
    await tx.execute(
      sql`delete from document_versions where id = any (${ids}::uuid[])
        and created_at <= now() - interval '1 day' and (document_id is null or checked_at is null)`,
    );
    await tx.execute(
      sql`update document_versions
        set sweep_at = case when created_at > now() - interval '1 day' then created_at + interval '1 day' end
        where id = any (${ids}::uuid[])`,
    );
  });
}
