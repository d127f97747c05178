import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { migrate } from "../../../../lib/migrations/migrate.ts";
import { startPostgres } from "../../../../stacks/local/servers/postgres.ts";
import type { StartStandIn } from "../stand-in.ts";

const user = "portfolio_writer";
const database = "portfolio_main";
const password = "pw-database-5d1f";

/** A Postgres with passwords and TLS, which the server that the other tests share does not have. */
export const start: StartStandIn = async (certificate) => {
  const directory = mkdtempSync(path.join(tmpdir(), "reims-health-"));
  const dataDir = path.join(directory, "postgres");
  const settings = { fsync: "off", shared_preload_libraries: "pg_stat_statements" };
  const server = await startPostgres({ dataDir, settings });
  const admin = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create role ${user} login superuser password '${password}'`);
  await admin.unsafe(`create database ${database} owner ${user}`);
  await migrate("up", { url: server.url(database) });
  await admin.unsafe("create extension pg_stat_statements");
  writeFileSync(path.join(dataDir, "server.key"), certificate.key, { mode: 0o600 });
  writeFileSync(path.join(dataDir, "server.crt"), certificate.cert);
  const rules = [`host all ${user} all scram-sha-256`, "host all all 127.0.0.1/32 trust"];
  writeFileSync(path.join(dataDir, "pg_hba.conf"), `${rules.join("\n")}\n`);
  await admin.unsafe("alter system set ssl = on");
  await admin.unsafe("select pg_reload_conf()");
  return {
    port: server.port,
    speaksTls: true,
    secrets: [user, database, password],
    settings: ({ host, port }, wire) => ({
      DATABASE_URL: `postgres://${user}:${password}@${host}:${port}/${database}`,
      DATABASE_POOL_MIN: "0",
      DATABASE_SSL: wire === "tls" ? "require" : "disable",
    }),
    /** Changes the password, and cuts off whoever is connected. */
    async takeCredentials(right) {
      await admin.unsafe(`alter role ${user} password '${right ? password : "another"}'`);
      const cutOff = () =>
        admin`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${user}`;
      await cutOff();
      // A connection that was logging in had no user name yet.
      await sleep(50);
      await cutOff();
    },
    /** Counts the check's own statement. */
    async probes() {
      const [found] =
        await admin`select sum(calls)::int as calls from pg_stat_statements where query ~ '^select \\$?1$'`;
      return found?.calls ?? 0;
    },
    async stop() {
      await admin.end({ timeout: 1 });
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
