import { expect, test } from "vitest";
import { healthConfig } from "../../../lib/config/health.ts";
import { ConfigError } from "../../../lib/config/readers/env.ts";
import { objectStoreConfig, ollamaConfig, redisConfig } from "../../../lib/config/services.ts";
import { serviceNames } from "../../../lib/health/services.ts";

const plain = { tls: false, username: undefined, password: undefined };
const keys = { MINIO_ACCESS_KEY: "key", MINIO_SECRET_KEY: "secret", MINIO_BUCKET: "b" };

test.each([
  [{}, undefined],
  [{ REDIS_HOST: " " }, undefined],
  [{ REDIS_HOST: "cache" }, { ...plain, host: "cache", port: 6379 }],
  [
    { REDIS_HOST: "cache", REDIS_PORT: "7000", REDIS_TLS: "true", REDIS_USERNAME: "u", REDIS_PASSWORD: "p" },
    { host: "cache", port: 7000, tls: true, username: "u", password: "p" },
  ],
  [{ REDIS_URL: "redis://cache" }, { ...plain, host: "cache", port: 6379 }],
  [
    { REDIS_URL: "rediss://u:p%40ss@[::1]:6380/0", REDIS_HOST: "ignored" },
    { host: "::1", port: 6380, tls: true, username: "u", password: "p@ss" },
  ],
  [
    { SST_RESOURCE_Cache: '{"host":"valkey","port":6379,"username":"default","password":"p"}' },
    { host: "valkey", port: 6379, tls: true, username: "default", password: "p" },
  ],
  [
    { SST_RESOURCE_Cache: '{"host":"localhost","port":6379}', SST_DEV: "true" },
    { ...plain, host: "localhost", port: 6379 },
  ],
])("Redis is found in %j", (env, expected) => {
  expect(redisConfig(env)).toEqual(expected);
});

test.each([
  [{}, undefined, undefined],
  [{ MINIO_ENDPOINT: "minio:9000", ...keys }, "http://minio:9000/", "b"],
  [{ MINIO_ENDPOINT: "https://minio", ...keys }, "https://minio/", "b"],
  [{ MINIO_BUCKET: "b" }, undefined, "b"],
])("the object store is found in %j", (env, endpoint, bucket) => {
  const config = objectStoreConfig(env);
  expect([config?.endpoint, config?.bucket]).toEqual([endpoint, bucket]);
});

test.each([
  [{}, undefined],
  [{ OLLAMA_HOST: "gpu" }, "http://gpu:11434/"],
  [{ OLLAMA_HOST: "gpu:80" }, "http://gpu/"],
  [{ OLLAMA_HOST: "gpu", OLLAMA_PORT: "8080" }, "http://gpu:8080/"],
  [{ OLLAMA_HOST: "https://ollama.example" }, "https://ollama.example/"],
  [{ OLLAMA_HOST: "http://gpu:11435" }, "http://gpu:11435/"],
])("Ollama is found in %j as its own tools would", (env, url) => {
  expect(ollamaConfig(env)?.url).toBe(url);
});

test.each([
  [() => redisConfig({ REDIS_URL: "nonsense" }), ["REDIS_URL"], false],
  [() => redisConfig({ REDIS_HOST: "cache", REDIS_PORT: "x" }), ["REDIS_PORT"], false],
  [
    () => objectStoreConfig({ MINIO_ENDPOINT: "m:9000" }),
    ["MINIO_BUCKET", "MINIO_ACCESS_KEY", "MINIO_SECRET_KEY"],
    true,
  ],
  [() => ollamaConfig({ OLLAMA_HOST: "http://" }), ["OLLAMA_HOST"], false],
  [
    () => healthConfig(serviceNames, { HEALTH_REQUIRED: "database,mysql", HEALTH_CACHE_MS: "-1" }),
    ["HEALTH_REQUIRED", "HEALTH_CACHE_MS"],
    false,
  ],
])("what is missing or wrong is named, all at once", (read, names, missing) => {
  let thrown: unknown;
  try {
    read();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ConfigError);
  expect((thrown as ConfigError).names.toSorted()).toEqual(names.toSorted());
  expect((thrown as ConfigError).missing).toBe(missing);
});

test("health is checked by these limits where nothing else is set, and nothing stale is answered on Lambda", () => {
  const usual = {
    required: ["database"],
    timeoutMs: 3_000,
    cacheMs: 5_000,
    badCacheMs: 1_000,
    failuresBeforeUnhealthy: 1,
  };
  expect(healthConfig(serviceNames, {})).toEqual({ ...usual, staleMs: 5_000 });
  expect(healthConfig(serviceNames, { AWS_LAMBDA_FUNCTION_NAME: "health" })).toEqual({
    ...usual,
    staleMs: 0,
  });
});
