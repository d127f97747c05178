import { redisConfig } from "../config/services.ts";
import type { Check } from "./service.ts";

const client = () => import("../clients/redis.ts");

export const redis: Check = {
  name: "redis",
  load: async () => redisConfig() && client(),
  async probe(signal, timeoutMs) {
    const config = redisConfig();
    if (config === undefined) return { state: "not_configured", hint: "REDIS_HOST" };
    const { readRedis } = await client();
    const started = performance.now();
    const info = await readRedis(config, signal, timeoutMs);
    const latencyMs = performance.now() - started;
    const figure = (name: string) => (name in info ? { [name]: Number(info[name]) } : {});
    return {
      state: "healthy",
      latencyMs,
      figures: {
        ...renamed(figure("used_memory"), "used_memory_bytes"),
        ...renamed(figure("used_memory_peak"), "peak_memory_bytes"),
        ...renamed(figure("total_commands_processed"), "total_commands"),
        ...figure("connected_clients"),
      },
    };
  },
};

function renamed(figure: Record<string, number>, name: string): Record<string, number> {
  return Object.fromEntries(Object.values(figure).map((value) => [name, value]));
}
