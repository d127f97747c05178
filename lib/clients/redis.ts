import net from "node:net";
import { Redis } from "ioredis";
import type { RedisConfig } from "../config/services.ts";
import type { ErrorClass } from "../health/service.ts";
import { ServiceError } from "./service-error.ts";

/**
 * Pings Redis on a connection of its own and returns the fields of INFO. Its own, because it is to show that Redis
 * can be reached now, and because a connection that slept with a Lambda is dead without knowing it.
 * @throws the connection's first error, or Redis' own
 */
export async function readRedis(
  config: RedisConfig,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<Record<string, string>> {
  const redis = new Redis({
    host: config.host,
    port: config.port,
    ...(config.username === undefined ? {} : { username: config.username }),
    ...(config.password === undefined ? {} : { password: config.password }),
    ...(config.tls ? { tls: net.isIP(config.host) ? {} : { servername: config.host } } : {}),
    protocol: 2,
    connectTimeout: timeoutMs,
    commandTimeout: timeoutMs,
    lazyConnect: true,
    enableOfflineQueue: false,
    enableReadyCheck: false,
    disableClientInfo: true,
    retryStrategy: null,
  });
  const close = () => {
    redis.disconnect();
    redis.stream?.destroy();
  };
  signal.addEventListener("abort", close, { once: true });
  let first: unknown;
  redis.on("error", (error) => {
    first ??= error;
  });
  try {
    await redis.connect();
    const [, info] = await Promise.all([redis.ping(), redis.info()]);
    return fields(info);
  } catch (error) {
    throw translate(first ?? error);
  } finally {
    signal.removeEventListener("abort", close);
    close();
  }
}

const replies: Record<string, ErrorClass> = {
  WRONGPASS: "auth",
  NOAUTH: "auth",
  NOPERM: "auth",
  LOADING: "resuming",
  BUSY: "timeout",
  MASTERDOWN: "internal",
};

/** ioredis gives codes to the network's errors only: the rest differ in their messages. */
function translate(error: unknown): unknown {
  if (!(error instanceof Error) || "code" in error) return error;
  const { message, name } = error;
  const reply =
    replies[message.split(" ")[0] ?? ""] ?? (/invalid password/.test(message) ? "auth" : "internal");
  if (name === "ReplyError") return new ServiceError(reply, "Redis refused", error);
  if (message === "Command timed out") return new ServiceError("timeout", message, error);
  if (message === "Connection is closed.") return new ServiceError("refused", message, error);
  return new ServiceError("protocol", "Not the answer of a Redis server", error);
}

function fields(info: string): Record<string, string> {
  return Object.fromEntries(
    info
      .split("\r\n")
      .filter((line) => line.includes(":"))
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
  );
}
