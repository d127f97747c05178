import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { timeLeft } from "../../deadline.ts";
import { MigrationError } from "../errors.ts";
import type { Report } from "./connect.ts";

/** The key of node-pg-migrate, so that its command line waits for this lock too. */
const key = 7_241_865_325_823_964n;

export interface LockOptions {
  /** Milliseconds to wait for the lock. */
  lockWaitMs: number;
  report: Report;
}

/** The session that has the lock. */
interface LockHolder {
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
 * Runs `fn` while this session has the lock of the migrations; `waitedMs` is the time that it took to get it.
 * @throws MigrationError `migration_locked`, which names the session that has it, when `lockWaitMs` are over
 */
export async function withLock<T>(
  client: pg.Client,
  { lockWaitMs, report }: LockOptions,
  fn: (waitedMs: number) => Promise<T>,
): Promise<T> {
  const waited = await takeLock(client, lockWaitMs, report);
  try {
    return await fn(waited);
  } finally {
    await client.query(`select pg_advisory_unlock(${key})`).catch(() => {});
  }
}

/**
 * Polls for the lock and returns the milliseconds waited. A session that blocked would have a snapshot, and CREATE INDEX
 * CONCURRENTLY waits for the end of every older snapshot.
 */
async function takeLock(client: pg.Client, waitMs: number, report: Report): Promise<number> {
  const started = Date.now();
  const until = started + timeLeft(waitMs);
  let reported = 0;
  for (;;) {
    const { rows } = await client.query(`select pg_try_advisory_lock(${key}) as taken`);
    if (rows[0]?.taken === true) return Date.now() - started;
    const pause = 100 + Math.random() * 150;
    const over = Date.now() + pause >= until;
    if (over || Date.now() - reported > 5_000) {
      const holder = (await client.query<LockHolder>(holderSql)).rows[0];
      if (over) throw lockedError(holder, Date.now() - started);
      report("migration_lock_wait", { waited_ms: Date.now() - started, holder });
      reported = Date.now();
    }
    await sleep(pause);
  }
}

function lockedError(holder: LockHolder | undefined, waitedMs: number): MigrationError {
  const who =
    holder === undefined
      ? "another session, gone by now"
      : `process ${holder.pid}, connected since ${holder.since.toISOString()}, which runs: ${holder.query}`;
  return new MigrationError("migration_locked", `The migration lock is held by ${who}.`, {
    details: { waited_ms: waitedMs, holder },
  });
}
