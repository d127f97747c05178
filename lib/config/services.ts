import { type Env, reader } from "./env.ts";

export interface RedisConfig {
  url: string;
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

/** REDIS_URL, or REDIS_HOST and REDIS_PORT; undefined when neither is set. */
export function redisConfig(env: Env = process.env): RedisConfig | undefined {
  const read = reader(env);
  const url = read.text("REDIS_URL");
  if (url !== undefined) return { url };
  const host = read.text("REDIS_HOST");
  if (host === undefined) return undefined;
  return read.done({ url: `redis://${host}:${read.integer("REDIS_PORT", 6379, 1, 65_535)}` });
}

/** MINIO_ENDPOINT with its keys, or on AWS just MINIO_BUCKET; undefined when no bucket is named. */
export function objectStoreConfig(env: Env = process.env): ObjectStoreConfig | undefined {
  const read = reader(env);
  const endpoint = read.text("MINIO_ENDPOINT");
  if (endpoint === undefined && read.text("MINIO_BUCKET") === undefined) return undefined;
  const bucket = read.required("MINIO_BUCKET");
  const credentials =
    endpoint === undefined
      ? undefined
      : {
          accessKeyId: read.required("MINIO_ACCESS_KEY"),
          secretAccessKey: read.required("MINIO_SECRET_KEY"),
        };
  return read.done({ bucket, endpoint, credentials, region: read.text("AWS_REGION") ?? "us-east-1" });
}

/** OLLAMA_HOST and OLLAMA_PORT; undefined when no host is set. */
export function ollamaConfig(env: Env = process.env): OllamaConfig | undefined {
  const read = reader(env);
  const host = read.text("OLLAMA_HOST");
  if (host === undefined) return undefined;
  return read.done({ url: `http://${host}:${read.integer("OLLAMA_PORT", 11_434, 1, 65_535)}` });
}
