import { DatabaseError } from "./errors/errors.ts";
import type { Pool } from "./pool/pool.ts";
import type { CallOptions } from "./queries/queries.ts";
import { run } from "./queries/run.ts";

export interface DatabaseHealth {
  status: "healthy" | "resuming" | "unhealthy";
  latency_ms: number;
  pool_size: number;
  pool_active: number;
  pool_idle: number;
  pool_waiting: number;
  pool_max: number;
  /** As the server writes it, such as `17.10`; null before the first connection. */
  server_version: string | null;
  /** Why it is not healthy. */
  error?: DatabaseError;
}

/** One round trip to the server, and the pool's figures. A database that is down is a result, not an error. */
export async function checkHealth(pool: Pool, options: CallOptions = {}): Promise<DatabaseHealth> {
  const started = performance.now();
  let error: DatabaseError | undefined;
  try {
    await run(pool, { text: "select 1" }, { name: "health_check", ...options, readOnly: true });
  } catch (thrown) {
    if (!(thrown instanceof DatabaseError)) throw thrown;
    error = thrown;
  }
  const latency = performance.now() - started;
  const { size, active, idle, waiting } = pool.stats();
  return {
    status: error === undefined ? "healthy" : error.code === "database_resuming" ? "resuming" : "unhealthy",
    latency_ms: Math.round(latency * 100) / 100,
    pool_size: size,
    pool_active: active,
    pool_idle: idle,
    pool_waiting: waiting,
    pool_max: pool.settings.poolMax,
    server_version: pool.serverVersion(),
    ...(error === undefined ? {} : { error }),
  };
}
