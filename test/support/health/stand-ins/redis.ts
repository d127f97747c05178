import { startRedis, type TestRedis } from "../../servers/redis.ts";
import type { StandIn, StartStandIn } from "../stand-in.ts";

const password = "pw-redis-77ab";

/** A redis-server with a password. */
export const start: StartStandIn<StandIn & TestRedis> = async () => {
  const redis = await startRedis(password);
  return {
    ...redis,
    speaksTls: false,
    secrets: [password],
    settings: ({ host, port }, wire) => ({
      REDIS_URL: `${wire === "tls" ? "rediss" : "redis"}://:${password}@${host}:${port}`,
    }),
    takeCredentials: (right) => redis.setPassword(right ? password : "another"),
    probes: () => redis.calls("ping"),
  };
};
