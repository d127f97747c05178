import { type Env, reader } from "./env.ts";
import { link } from "./links.ts";

export interface RedisConfig {
  host: string;
  port: number;
  tls: boolean;
  username: string | undefined;
  password: string | undefined;
}

export interface ObjectStoreConfig {
  bucket: string;
  /** Absent on AWS, where the SDK finds S3 and the function's own credentials. */
  endpoint: string | undefined;
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  region: string;
}

export interface OllamaConfig {
  url: string;
}

/**
 * REDIS_URL (`redis://`, or `rediss://` for TLS), or REDIS_HOST with REDIS_PORT, REDIS_USERNAME, REDIS_PASSWORD and
 * REDIS_TLS, or SST's `Cache` link, which speaks TLS except under `sst dev`; undefined when there is none.
 */
export function redisConfig(env: Env = process.env): RedisConfig | undefined {
  const read = reader(env);
  const address = read.text("REDIS_URL");
  if (address !== undefined) {
    const url = URL.parse(address);
    if (url === null || !/^rediss?:$/.test(url.protocol) || url.hostname === "") {
      read.reject("REDIS_URL", "must be like redis://host:6379");
    }
    return read.done({
      host: bare(url?.hostname ?? ""),
      port: Number(url?.port || 6379),
      tls: url?.protocol === "rediss:",
      username: decodeURIComponent(url?.username ?? "") || undefined,
      password: decodeURIComponent(url?.password ?? "") || undefined,
    });
  }
  const host = read.text("REDIS_HOST");
  if (host !== undefined) {
    return read.done({
      host,
      port: read.integer("REDIS_PORT", 6379, 1, 65_535),
      tls: read.boolean("REDIS_TLS", false),
      username: read.text("REDIS_USERNAME"),
      password: env.REDIS_PASSWORD || undefined,
    });
  }
  const cache = link("Cache", env);
  if (typeof cache?.host !== "string") return undefined;
  return read.done({
    host: cache.host,
    port: Number(cache.port ?? 6379),
    tls: read.boolean("REDIS_TLS", env.SST_DEV === undefined),
    username: typeof cache.username === "string" ? cache.username : undefined,
    password: typeof cache.password === "string" ? cache.password : undefined,
  });
}

/** MINIO_ENDPOINT (a URL, or `host:port`) with its keys and MINIO_BUCKET; on AWS MINIO_BUCKET or SST's `Storage` link; undefined when none is set. */
export function objectStoreConfig(env: Env = process.env): ObjectStoreConfig | undefined {
  const read = reader(env);
  const endpoint = read.text("MINIO_ENDPOINT");
  const linked = link("Storage", env)?.name;
  const name = read.text("MINIO_BUCKET") ?? (typeof linked === "string" ? linked : undefined);
  if (endpoint === undefined && name === undefined) return undefined;
  const bucket = name ?? read.required("MINIO_BUCKET");
  const url = endpoint === undefined ? undefined : httpUrl(endpoint);
  if (url === null) read.reject("MINIO_ENDPOINT", "must be a URL or host:port");
  const credentials =
    endpoint === undefined
      ? undefined
      : {
          accessKeyId: read.required("MINIO_ACCESS_KEY"),
          secretAccessKey: read.required("MINIO_SECRET_KEY"),
        };
  return read.done({
    bucket,
    endpoint: url?.href,
    credentials,
    region: read.text("AWS_REGION") ?? "us-east-1",
  });
}

/** OLLAMA_HOST (a host, `host:port` or a URL, as Ollama's own tools take it) and OLLAMA_PORT; undefined when no host is set. */
export function ollamaConfig(env: Env = process.env): OllamaConfig | undefined {
  const read = reader(env);
  const host = read.text("OLLAMA_HOST");
  if (host === undefined) return undefined;
  const url = httpUrl(host);
  if (url === null) read.reject("OLLAMA_HOST", "must be a host, host:port or a URL");
  const port = read.integer("OLLAMA_PORT", 11_434, 1, 65_535);
  const named = host.includes("://") || /:\d+\/?$/.test(host);
  if (url && (!named || read.text("OLLAMA_PORT") !== undefined)) url.port = String(port);
  return read.done({ url: url?.href ?? "" });
}

function httpUrl(text: string): URL | null {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `http://${text}`);
  return url !== null && url.hostname !== "" && url.pathname === "/" ? url : null;
}

/** A host as sockets take it: an IPv6 address without its brackets. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}
