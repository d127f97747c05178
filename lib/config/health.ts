import { type Env, reader, runsOnLambda } from "./readers/env.ts";

export interface HealthConfig {
  /** Services without which the whole is unhealthy. */
  required: string[];
  /** Milliseconds after which a check gives up and closes its socket. */
  timeoutMs: number;
  /** Milliseconds for which a good result is answered again. */
  cacheMs: number;
  /** The same for a bad result. */
  badCacheMs: number;
  /** Milliseconds past `cacheMs` in which a good result still answers while a slow check runs; 0 on Lambda, where nothing runs after the answer. */
  staleMs: number;
  /** Bad results in a row before a healthy service is called anything else. */
  failuresBeforeUnhealthy: number;
}

const badCacheMs = 1_000;

/** HEALTH_*; `known` are the names of the services, in the order of the answers. */
export function healthConfig(known: readonly string[], env: Env = process.env): HealthConfig {
  const read = reader(env);
  const cacheMs = read.integer("HEALTH_CACHE_MS", 5_000, 0, 600_000);
  const required = read.list("HEALTH_REQUIRED", ["database"]);
  if (required.some((name) => !known.includes(name))) {
    read.reject("HEALTH_REQUIRED", `may name ${known.join(", ")}`);
  }
  return read.done({
    required: known.filter((name) => required.includes(name)),
    timeoutMs: read.integer("HEALTH_CHECK_TIMEOUT_MS", 3_000, 1, 25_000),
    cacheMs,
    badCacheMs: Math.min(badCacheMs, cacheMs),
    staleMs: runsOnLambda(env) ? 0 : cacheMs,
    failuresBeforeUnhealthy: read.integer("HEALTH_FAILURES_BEFORE_UNHEALTHY", 1, 1, 100),
  });
}
