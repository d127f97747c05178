import type { Service } from "./service.ts";
import { database } from "./services/database.ts";
import { minio } from "./services/minio.ts";
import { ollama } from "./services/ollama.ts";
import { redis } from "./services/redis.ts";

/**
 * The services whose health is checked, in the order of the answers, each as a sentence calls it. The route table needs
 * no more than this: `sideEffects` in package.json lets a bundle leave out what stands below and its imports.
 */
export const serviceTitles = {
  database: "the database",
  redis: "Redis",
  minio: "the object store",
  ollama: "the Ollama server",
} as const;
export type ServiceName = keyof typeof serviceTitles;
export const serviceNames = Object.keys(serviceTitles) as ServiceName[];

/** All that is said about each service. */
export const services = { database, redis, minio, ollama } satisfies { [N in ServiceName]: Service<N> };
