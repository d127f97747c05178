import { readRedis } from "../../clients/redis.ts";
import type { ProbeOf } from "../service.ts";
import type { redis } from "../services.ts";

/** The share of `maxmemory` from which Redis is degraded. Full, it refuses writes when nothing may be evicted. */
const fullShare = 0.9;

/** PING and INFO. Degraded: the memory is nearly full, and the policy `noeviction` makes no room. */
export const probe: ProbeOf<typeof redis> = async (settings, { signal, timeoutMs }) => {
  const started = performance.now();
  const info = await readRedis(settings, signal, timeoutMs);
  const latencyMs = performance.now() - started;
  const figures = {
    ...figure("used_memory_bytes", info.used_memory),
    ...figure("peak_memory_bytes", info.used_memory_peak),
    ...figure("total_commands", info.total_commands_processed),
    ...figure("connected_clients", info.connected_clients),
  };
  return isNearlyFull(info)
    ? { state: "degraded", hint: "maxmemory", latencyMs, figures }
    : { state: "healthy", latencyMs, figures };
};

function isNearlyFull(info: Record<string, string>): boolean {
  const limit = Number(info.maxmemory ?? 0);
  return limit > 0 && info.maxmemory_policy === "noeviction" && Number(info.used_memory) >= fullShare * limit;
}

/** A field of INFO under its name in the answer; nothing when this server does not tell it. */
function figure(name: string, value: string | undefined): Record<string, number> {
  return value === undefined ? {} : { [name]: Number(value) };
}
