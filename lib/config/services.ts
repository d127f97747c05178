import { URL } from "node:url";
import { type Env, reader } from "./readers/env.ts";
import { link } from "./readers/links.ts";

/** Where a server is, and how to log in. */
export interface HostConfig {
  host: string;
  port: number;
  tls: boolean;
  username: string | undefined;
  password: string | undefined;
}

export interface ObjectStoreConfig {
  bucket: string;
  /** Undefined on AWS, where the SDK finds S3 and the credentials of the function. */
  endpoint: string | undefined;
  /** Where callers reach it, when that is not the endpoint; links are signed for it. */
  publicEndpoint: string | undefined;
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
  region: string;
}

export interface OllamaConfig {
  url: string;
}

/**
 * Settings of a server at a host and a port; undefined when NAME_HOST is not set. With it go NAME_PORT, NAME_TLS,
 * NAME_USERNAME and NAME_PASSWORD.
 */
export function hostConfig(name: string, port: number, env: Env = process.env): HostConfig | undefined {
  const read = reader(env);
  const host = read.text(`${name}_HOST`);
  if (host === undefined) return undefined;
  return read.done({
    host,
    port: read.integer(`${name}_PORT`, port, 1, 65_535),
    tls: read.boolean(`${name}_TLS`, false),
    username: read.text(`${name}_USERNAME`),
    password: env[`${name}_PASSWORD`] || undefined,
  });
}

/**
 * Settings of Redis; undefined when there are none. REDIS_URL (`redis://`, or `rediss://` for TLS), else REDIS_HOST with
 * REDIS_PORT, REDIS_USERNAME, REDIS_PASSWORD and REDIS_TLS, else SST's `Cache` link, which speaks TLS except under `sst dev`.
 */
export function redisConfig(env: Env = process.env): HostConfig | undefined {
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
  const named = hostConfig("REDIS", 6379, env);
  if (named !== undefined) return named;
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

/**
 * Settings of the object store; undefined when there are none. MINIO_ENDPOINT (a URL, or `host:port`) with
 * MINIO_ACCESS_KEY, MINIO_SECRET_KEY and MINIO_BUCKET, and MINIO_PUBLIC_ENDPOINT where callers reach it elsewhere; on AWS
 * MINIO_BUCKET alone.
 */
export function objectStoreConfig(env: Env = process.env): ObjectStoreConfig | undefined {
  const read = reader(env);
  const endpoint = read.text("MINIO_ENDPOINT");
  if (endpoint === undefined && read.text("MINIO_BUCKET") === undefined) return undefined;
  const bucket = read.required("MINIO_BUCKET");
  const url = endpoint === undefined ? undefined : httpUrl(endpoint);
  if (url === null) read.reject("MINIO_ENDPOINT", "must be a URL or host:port");
  const outside = read.text("MINIO_PUBLIC_ENDPOINT");
  const publicUrl = outside === undefined ? undefined : httpUrl(outside);
  if (publicUrl === null) read.reject("MINIO_PUBLIC_ENDPOINT", "must be a URL or host:port");
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
    publicEndpoint: publicUrl?.href,
    credentials,
    region: read.text("AWS_REGION") ?? "us-east-1",
  });
}

/** Settings of Ollama; undefined when OLLAMA_HOST is not set. It is a host, `host:port` or a URL, as in Ollama's own tools; OLLAMA_PORT may give the port. */
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

/** The host as a socket takes it: an IPv6 address without brackets. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}
