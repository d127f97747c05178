import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import tls from "node:tls";
import postgres from "postgres";
import { closeDb } from "../../../lib/db/index.ts";
import { resetChecks } from "../../../lib/health/runner.ts";
import type { ServiceName } from "../../../lib/health/service.ts";
import { migrate } from "../../../lib/migrations/migrate.ts";
import { startPostgres } from "../../../stacks/local/postgres.ts";
import { selfSigned } from "./certificate.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { accessKey, startObjectStore } from "./object-store.ts";
import { startOllama } from "./ollama.ts";
import { startRedis } from "./redis.ts";
import { startTlsFront } from "./tls-front.ts";

export type Wire = "plain" | "tls";

/** What no health body may name: every host, user, password and bucket that is configured. */
export const secrets = {
  user: "portfolio_writer",
  database: "portfolio_main",
  password: "pw-database-5d1f",
  redisPassword: "pw-redis-77ab",
  accessKey,
  secretKey: "pw-s3-901c",
  bucket: "tenant-documents",
  host: "127.0.0.1",
};

/** The four dependencies for real (Ollama by its protocol), each behind fault proxies, plain and with TLS. */
export async function startDependencies() {
  const certificate = selfSigned();
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), certificate.cert]);
  const database = await startDatabase(certificate);
  const redis = await startRedis(secrets.redisPassword);
  const store = await startObjectStore(secrets.bucket, secrets.secretKey);
  const ollama = await startOllama();
  const fronts = await Promise.all(
    [redis.port, store.port, ollama.port].map((port) => startTlsFront(port, certificate)),
  );
  const behind = async (ports: (number | undefined)[]) => {
    const [database, redis, minio, ollama] = await Promise.all(
      ports.map((port) => startFaultProxy(port ?? 0)),
    );
    return { database, redis, minio, ollama } as Record<ServiceName, FaultProxy>;
  };
  const proxies: Record<Wire, Record<ServiceName, FaultProxy>> = {
    plain: await behind([database.port, redis.port, store.port, ollama.port]),
    tls: await behind([database.port, ...fronts.map(({ port }) => port)]),
  };

  return {
    database,
    redis,
    store,
    ollama,
    proxies,
    /** Points the environment at the plain or the encrypted way, and forgets every connection and result. */
    async use(wire: Wire) {
      const { database, redis, minio, ollama } = proxies[wire];
      const scheme = wire === "tls" ? "https" : "http";
      Object.assign(process.env, {
        DATABASE_URL: `postgres://${secrets.user}:${secrets.password}@${database.host}:${database.port}/${secrets.database}`,
        DATABASE_POOL_MIN: "0",
        DATABASE_SSL: wire === "tls" ? "require" : "disable",
        REDIS_URL: `${wire === "tls" ? "rediss" : "redis"}://:${secrets.redisPassword}@${redis.host}:${redis.port}`,
        MINIO_ENDPOINT: `${scheme}://${minio.host}:${minio.port}`,
        MINIO_ACCESS_KEY: secrets.accessKey,
        MINIO_SECRET_KEY: secrets.secretKey,
        MINIO_BUCKET: secrets.bucket,
        OLLAMA_HOST: `${scheme}://${ollama.host}:${ollama.port}`,
      });
      await closeDb();
      resetChecks();
    },
    async stop() {
      await closeDb();
      resetChecks();
      for (const proxy of [...Object.values(proxies.plain), ...Object.values(proxies.tls)])
        await proxy.stop();
      for (const front of fronts) front.stop();
      ollama.stop();
      await Promise.all([redis.stop(), store.stop(), database.stop()]);
    },
  };
}

export type Dependencies = Awaited<ReturnType<typeof startDependencies>>;

/** A Postgres of its own, with passwords and TLS, which the run's shared one has not. */
async function startDatabase(certificate: { key: string; cert: string }) {
  const directory = mkdtempSync(path.join(tmpdir(), "reims-health-"));
  const dataDir = path.join(directory, "postgres");
  const settings = { fsync: "off", shared_preload_libraries: "pg_stat_statements" };
  const server = await startPostgres({ dataDir, settings });
  const admin = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create role ${secrets.user} login superuser password '${secrets.password}'`);
  await admin.unsafe(`create database ${secrets.database} owner ${secrets.user}`);
  await migrate("up", { url: server.url(secrets.database) });
  await admin.unsafe("create extension pg_stat_statements");
  writeFileSync(path.join(dataDir, "server.key"), certificate.key, { mode: 0o600 });
  writeFileSync(path.join(dataDir, "server.crt"), certificate.cert);
  const rules = [`host all ${secrets.user} all scram-sha-256`, "host all all 127.0.0.1/32 trust"];
  writeFileSync(path.join(dataDir, "pg_hba.conf"), `${rules.join("\n")}\n`);
  await admin.unsafe("alter system set ssl = on");
  await admin.unsafe("select pg_reload_conf()");
  return {
    port: server.port,
    admin,
    /** How often the check's own statement ran. */
    async calls(): Promise<number> {
      const [found] =
        await admin`select sum(calls)::int as calls from pg_stat_statements where query ~ '^select \\$?1$'`;
      return found?.calls ?? 0;
    },
    /** From now on this is the password; who is connected is cut off. */
    async setPassword(password: string) {
      await admin.unsafe(`alter role ${secrets.user} password '${password}'`);
      const cutOff = () =>
        admin`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${secrets.user}`;
      await cutOff();
      // Who was logging in meanwhile had no name yet.
      await sleep(50);
      await cutOff();
    },
    async stop() {
      await admin.end({ timeout: 1 });
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
