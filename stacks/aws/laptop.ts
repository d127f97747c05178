/// <reference path="../../.sst/platform/config.d.ts" />
import path from "node:path";
import { readState } from "../local/data-directory/state.ts";

interface Postgres {
  host: string;
  port: number;
  database: string;
  username: string;
  password: string;
}

const { env } = process;
const running = readState(path.resolve($cli.paths.root, env.REIMS_DATA_DIR?.trim() || ".reims"));

/** The laptop's Postgres for `sst dev`: DATABASE_*, else the one that `npm start` runs, else `reims` on port 5432. */
export const laptopPostgres: Postgres = env.DATABASE_HOST
  ? {
      host: env.DATABASE_HOST,
      port: Number(env.DATABASE_PORT ?? 5432),
      database: env.DATABASE_NAME ?? "reims",
      username: env.DATABASE_USER ?? "reims",
      password: env.DATABASE_PASSWORD ?? "",
    }
  : fromUrl(running?.databaseUrl ?? "postgres://reims:reims@127.0.0.1:5432/reims");

/** The laptop's Redis, likewise. */
export const laptopRedis = env.REDIS_HOST
  ? { host: env.REDIS_HOST, port: Number(env.REDIS_PORT ?? 6379) }
  : redisOf(running?.redisUrl ?? "redis://127.0.0.1:6379");

function fromUrl(text: string): Postgres {
  const url = new URL(text);
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

function redisOf(text: string) {
  const url = new URL(text);
  return { host: url.hostname, port: Number(url.port || 6379) };
}
