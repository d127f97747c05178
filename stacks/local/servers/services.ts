import path from "node:path";
import { databaseConfig } from "../../../lib/config/database.ts";
import { objectStoreConfig, ollamaConfig, redisConfig } from "../../../lib/config/services.ts";
import { type ObjectRelay, objectRelay } from "../objects/relay.ts";
import type { StartError } from "../start-error.ts";
import { stablePort } from "./ports.ts";
import { startPostgres, startPostgresIn } from "./postgres.ts";
import { endRedisOrphans, findRedis, startRedis } from "./redis.ts";
import { s3Bucket, s3Credentials, startS3 } from "./s3.ts";
import { supervise } from "./supervise.ts";

type Env = Record<string, string | undefined>;
export type Say = (line: string) => void;

/** A dependency that the start found or started. */
export interface Service {
  /** What it is and where, for the person who started it. */
  about: string;
  /** What the handlers read to find it. */
  env: Record<string, string>;
  /** Settles when it cannot be kept running; absent for a server that this program did not start. */
  failed?: Promise<StartError>;
  /** Of the embedded S3 server: how callers reach its objects. */
  objects?: ObjectRelay;
  stop?(): Promise<void>;
}

const external = (about: string): Service => ({ about: `${about}, from the environment`, env: {} });

export async function postgresService(dataDir: string, env: Env, say: Say): Promise<Service> {
  const config = databaseConfig(env);
  if (config !== undefined) return external(`Postgres at ${config.host}:${config.port}`);
  const server = await startPostgresIn(dataDir);
  const again = { dataDir: path.join(dataDir, "postgres"), port: server.port };
  const { failed, stop } = supervise("Postgres", server, () => startPostgres(again), say);
  return { about: `Postgres at ${server.url()}`, env: { DATABASE_URL: server.url() }, failed, stop };
}

export async function redisService(dataDir: string, env: Env, say: Say): Promise<Service> {
  const config = redisConfig(env);
  if (config !== undefined) return external(`Redis at ${config.host}:${config.port}`);
  const binary = findRedis(env);
  if (binary === undefined) {
    return { about: "Redis: none found; install redis-server or valkey-server, or set REDIS_URL", env: {} };
  }
  const directory = path.join(dataDir, "redis");
  await endRedisOrphans(directory);
  const port = await stablePort(dataDir, "redis");
  const start = () => startRedis({ binary, dataDir: directory, port });
  const { failed, stop } = supervise("Redis", await start(), start, say);
  const url = `redis://127.0.0.1:${port}`;
  return { about: `Redis at ${url} (${binary})`, env: { REDIS_URL: url }, failed, stop };
}

export async function s3Service(dataDir: string, env: Env): Promise<Service> {
  const config = objectStoreConfig(env);
  if (config !== undefined) return external(`S3 at ${config.endpoint ?? "AWS"}, bucket ${config.bucket}`);
  const port = await stablePort(dataDir, "s3");
  const { endpoint, stop } = await startS3({ dataDir: path.join(dataDir, "s3"), port });
  return {
    about: `S3 at ${endpoint}, bucket ${s3Bucket}`,
    env: {
      MINIO_ENDPOINT: endpoint,
      MINIO_ACCESS_KEY: s3Credentials.accessKeyId,
      MINIO_SECRET_KEY: s3Credentials.secretAccessKey,
      MINIO_BUCKET: s3Bucket,
    },
    objects: objectRelay({ endpoint, bucket: s3Bucket, credentials: s3Credentials }),
    stop,
  };
}

/** An Ollama that answers on its default port is used; it is never started. */
export async function ollamaService(env: Env, port = 11_434): Promise<Service> {
  const config = ollamaConfig(env);
  if (config !== undefined) return external(`Ollama at ${config.url}`);
  const url = `http://127.0.0.1:${port}`;
  const found = await fetch(`${url}/api/version`, { signal: AbortSignal.timeout(1_000) }).then(
    (response) => response.ok,
    () => false,
  );
  if (found)
    return { about: `Ollama at ${url}`, env: { OLLAMA_HOST: "127.0.0.1", OLLAMA_PORT: String(port) } };
  return { about: `Ollama: none answers at ${url}; set OLLAMA_HOST to use one elsewhere`, env: {} };
}
