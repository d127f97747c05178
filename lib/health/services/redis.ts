import * as v from "valibot";
import { redisConfig } from "../../config/services.ts";
import { count } from "../figures.ts";
import { service } from "../service.ts";

export const redis = service({
  name: "redis",
  requiredFor: null,
  description: "Whether Redis answers, and how it is.",
  schemaName: "RedisHealth",
  component: { name: "redis", type: "datastore" },
  settings: redisConfig,
  setting: "REDIS_HOST",
  figures: {
    used_memory_bytes: v.optional(count),
    peak_memory_bytes: v.optional(count),
    total_commands: v.optional(count),
    connected_clients: v.optional(count),
  },
  example: {
    latency_ms: 0.6,
    used_memory_bytes: 1_482_752,
    peak_memory_bytes: 1_720_320,
    total_commands: 90_412,
    connected_clients: 2,
  },
});
