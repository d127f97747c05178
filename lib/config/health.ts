import { type ServiceName, serviceNames } from "../health/service.ts";
import { type Env, reader } from "./env.ts";

export interface HealthConfig {
  /** Services without which the whole is unhealthy. */
  required: ServiceName[];
  /** Milliseconds after which one check is given up and its socket closed. */
  timeoutMs: number;
  /** Milliseconds for which a good result is answered again. */
  cacheMs: number;
  /** The same for a bad one. */
  badCacheMs: number;
  /** Milliseconds past `cacheMs` in which a good result still answers while a slow check runs anew; 0 on Lambda, where nothing runs after the answer. */
  staleMs: number;
  /** Bad results in a row before a healthy service is called anything else. */
  failuresBeforeUnhealthy: number;
}

const badCacheMs = 1_000;

export function healthConfig(env: Env = process.env): HealthConfig {
  const read = reader(env);
  const cacheMs = read.integer("HEALTH_CACHE_MS", 5_000, 0, 600_000);
  const required = read.list("HEALTH_REQUIRED", ["database"]);
  const known = serviceNames.filter((name) => required.includes(name));
  if (known.length < new Set(required).size) {
    read.reject("HEALTH_REQUIRED", `may name ${serviceNames.join(", ")}`);
  }
  return read.done({
    required: known,
    timeoutMs: read.integer("HEALTH_CHECK_TIMEOUT_MS", 3_000, 1, 25_000),
    cacheMs,
    badCacheMs: Math.min(badCacheMs, cacheMs),
    staleMs: read.text("AWS_LAMBDA_FUNCTION_NAME") === undefined ? cacheMs : 0,
    failuresBeforeUnhealthy: read.integer("HEALTH_FAILURES_BEFORE_UNHEALTHY", 1, 1, 100),
  });
}
