import net from "node:net";
import { Redis } from "ioredis";
import type { HostConfig } from "../config/services.ts";
import { type ErrorClass, ServiceError } from "./service-error.ts";

/**
 * Pings Redis and returns the fields of INFO. It opens a new connection for this and closes it, because the answer is to
 * show that Redis can be reached now, and a connection that slept with a Lambda may be dead.
 * @throws the first error of the connection, or of Redis
 */
export async function readRedis(
  config: HostConfig,
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

/** Only errors of the network have a code in ioredis. The others are told apart by their messages. */
function translate(error: unknown): unknown {
  if (!(error instanceof Error) || "code" in error) return error;
  const { message, name } = error;
  const reply =
    replies[message.split(" ")[0] ?? ""] ?? (/invalid password/.test(message) ? "auth" : "internal");
  if (name === "ReplyError") return new ServiceError(reply, "Redis answered with an error", error);
  if (message === "Command timed out") return new ServiceError("timeout", message, error);
  if (message === "Connection is closed.") return new ServiceError("refused", message, error);
  return new ServiceError("protocol", "The answer is not that of a Redis server", error);
}

function fields(info: string): Record<string, string> {
  return Object.fromEntries(
    info
      .split("\r\n")
      .filter((line) => line.includes(":"))
      .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
  );
}
