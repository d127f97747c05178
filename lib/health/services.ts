import * as v from "valibot";
import { databaseConfig } from "../config/database.ts";
import { objectStoreConfig, ollamaConfig, redisConfig } from "../config/services.ts";
import { count, line, milliseconds } from "./figures.ts";
import type { Service } from "./service.ts";

/** The services whose health is checked, in the order of the answers, each as a sentence calls it. */
export const serviceTitles = {
  database: "the database",
  redis: "Redis",
  minio: "the object store",
  ollama: "the Ollama server",
} as const;
export type ServiceName = keyof typeof serviceTitles;
export const serviceNames = Object.keys(serviceTitles) as ServiceName[];

// Nothing here is called while this file is read, so a bundle keeps only the services that its route names.

export const database = {
  name: "database",
  requiredFor: "everything that is stored",
  description: "Whether the database answers, and how it is.",
  schemaName: "DatabaseHealth",
  component: { name: "postgres", type: "datastore" },
  settings: databaseConfig,
  setting: "DATABASE_HOST",
  figures: () => ({
    server_version: v.optional(v.pipe(line(), v.description("The server's major version."))),
    pool: v.optional(
      v.strictObject({ size: count(), active: count(), idle: count(), waiting: count(), max: count() }),
    ),
    schema: v.optional(v.picklist(["current", "behind", "ahead", "drifted"])),
  }),
  example: {
    latency_ms: 2.1,
    server_version: "17",
    pool: { size: 3, active: 1, idle: 2, waiting: 0, max: 20 },
  },
} satisfies Service<ServiceName>;

export const redis = {
  name: "redis",
  requiredFor: null,
  description: "Whether Redis answers, and how it is.",
  schemaName: "RedisHealth",
  component: { name: "redis", type: "datastore" },
  settings: redisConfig,
  setting: "REDIS_HOST",
  figures: () => ({
    used_memory_bytes: v.optional(count()),
    peak_memory_bytes: v.optional(count()),
    total_commands: v.optional(count()),
    connected_clients: v.optional(count()),
  }),
  example: {
    latency_ms: 0.6,
    used_memory_bytes: 1_482_752,
    peak_memory_bytes: 1_720_320,
    total_commands: 90_412,
    connected_clients: 2,
  },
} satisfies Service<ServiceName>;

export const minio = {
  name: "minio",
  requiredFor: null,
  description: "Whether the object store's bucket is there.",
  schemaName: "ObjectStoreHealth",
  component: { name: "minio", type: "datastore" },
  settings: objectStoreConfig,
  setting: "MINIO_ENDPOINT",
  figures: () => ({
    bucket_count: v.optional(v.pipe(count(), v.description("Where the caller may list buckets."))),
  }),
  example: { latency_ms: 4.8, bucket_count: 1 },
} satisfies Service<ServiceName>;

export const ollama = {
  name: "ollama",
  requiredFor: null,
  description: "Whether Ollama answers, and which models it has.",
  schemaName: "OllamaHealth",
  component: { name: "ollama", type: "component" },
  settings: ollamaConfig,
  setting: "OLLAMA_HOST",
  figures: () => ({
    version: v.optional(line()),
    response_time_ms: v.optional(milliseconds()),
    models: v.optional(v.array(v.strictObject({ name: line(), size_bytes: count(), loaded: v.boolean() }))),
  }),
  example: {
    latency_ms: 7.3,
    version: "0.12.5",
    response_time_ms: 7.3,
    models: [{ name: "llama3.2:3b", size_bytes: 2_019_393_189, loaded: true }],
  },
} satisfies Service<ServiceName>;

/** All that is said about each service. */
export const services = { database, redis, minio, ollama } satisfies { [N in ServiceName]: Service<N> };
