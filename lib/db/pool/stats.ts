import type { DiscardReason } from "../connection/connection.ts";

/** Upper bounds of the query-time histogram, in milliseconds. Slower queries are counted in one more bucket. */
const bucketsMs = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000] as const;

export interface Counters {
  connects: number;
  connect_failures: number;
  /** Times that a connection was used again after another call. */
  reuses: number;
  discards: Record<DiscardReason, number>;
  retries: number;
  timeouts: number;
  queries: number;
  query_time: { buckets_ms: readonly number[]; counts: number[]; sum_ms: number; max_ms: number };
}

export interface PoolFigures {
  size: number;
  active: number;
  idle: number;
  waiting: number;
  connecting: number;
}

export type DatabaseStats = Counters & PoolFigures;

export function createCounters(): Counters {
  return {
    connects: 0,
    connect_failures: 0,
    reuses: 0,
    discards: {
      age: 0,
      closed: 0,
      expired: 0,
      half_open: 0,
      idle: 0,
      read_only: 0,
      session: 0,
      shutdown: 0,
      stale_plan: 0,
    },
    retries: 0,
    timeouts: 0,
    queries: 0,
    query_time: { buckets_ms: bucketsMs, counts: Array(bucketsMs.length + 1).fill(0), sum_ms: 0, max_ms: 0 },
  };
}

/** Counts a query that took so long. */
export function countQuery(counters: Counters, ms: number): void {
  const { counts } = counters.query_time;
  const found = bucketsMs.findIndex((bound) => ms <= bound);
  const bucket = found < 0 ? bucketsMs.length : found;
  counts[bucket] = (counts[bucket] ?? 0) + 1;
  counters.queries++;
  counters.query_time.sum_ms += ms;
  counters.query_time.max_ms = Math.max(counters.query_time.max_ms, ms);
}
