import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { timeLeft } from "../../deadline.ts";
import { MigrationError } from "../errors.ts";
import type { Report } from "./connect.ts";

/** node-pg-migrate's own key, so that its command line, too, stays out while this runs. */
const key = 7_241_865_325_823_964n;

/** The session that holds the lock. */
export interface Holder {
  pid: number;
  since: Date;
  query: string;
}

const holderSql = `
select a.pid, a.backend_start as since, left(a.query, 200) as query
from pg_locks l join pg_stat_activity a on a.pid = l.pid
where l.locktype = 'advisory' and l.granted and l.objsubid = 1
  and l.database = (select oid from pg_database where datname = current_database())
  and l.classid = ${key >> 32n} and l.objid = ${key & 0xffff_ffffn}`;

/**
 * Polls for the session lock: a waiter that blocked would hold a snapshot, on which CREATE INDEX CONCURRENTLY waits
 * for ever. Milliseconds waited; a MigrationError that names the holder when `waitMs` are over.
 */
export async function takeLock(client: pg.Client, waitMs: number, report: Report): Promise<number> {
  const started = Date.now();
  const until = started + timeLeft(waitMs);
  let reported = 0;
  for (;;) {
    const { rows } = await client.query(`select pg_try_advisory_lock(${key}) as taken`);
    if (rows[0]?.taken === true) return Date.now() - started;
    const pause = 100 + Math.random() * 150;
    const over = Date.now() + pause >= until;
    if (over || Date.now() - reported > 5_000) {
      const holder = (await client.query<Holder>(holderSql)).rows[0];
      if (over) throw locked(holder, Date.now() - started);
      report("migration_lock_wait", { waited_ms: Date.now() - started, holder });
      reported = Date.now();
    }
    await sleep(pause);
  }
}

export async function releaseLock(client: pg.Client): Promise<void> {
  await client.query(`select pg_advisory_unlock(${key})`);
}

function locked(holder: Holder | undefined, waitedMs: number): MigrationError {
  const who =
    holder === undefined
      ? "another session, gone by now"
      : `process ${holder.pid}, connected since ${holder.since.toISOString()}, which runs: ${holder.query}`;
  return new MigrationError("migration_locked", `The migration lock is held by ${who}.`, {
    details: { waited_ms: waitedMs, holder },
  });
}
