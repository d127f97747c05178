import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { StartError } from "../start-error.ts";
import { freePort, stablePort } from "./ports.ts";
import { postgresBinaries } from "./postgres-binaries.ts";
import { asUser, endOrphans, initialise, user } from "./postgres-data.ts";
import { type Server, spawnServer } from "./processes.ts";

export interface LocalPostgres extends Server {
  port: number;
  /** The address of a database on this server. */
  url(database?: string): string;
}

export interface PostgresOptions {
  dataDir: string;
  port?: number;
  settings?: Record<string, string>;
}

const database = "reims";
const readyMs = 60_000;

/** A real Postgres on loopback in `dataDir`, initialised at the first start; its log is the file beside it. */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const logFile = `${dataDir}.log`;
  await initialise(dataDir);
  await endOrphans(dataDir);
  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "200",
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawnServer(asUser([postgresBinaries().postgres, "-D", dataDir, ...flags]), {
    cwd: dataDir,
    logFile,
    signals: ["SIGINT", "SIGQUIT"],
  });
  const url = (name = database) => `postgres://${user}@127.0.0.1:${port}/${name}`;
  const died = server.exited.then(() => {
    throw new StartError(`Postgres ended while starting: ${lastLine(logFile)} (${logFile})`);
  });
  try {
    await Promise.race([ready(url("postgres")), died]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  died.catch(() => {});
  return { ...server, port, url };
}

/** The Postgres of a data directory, on the port that it had before. Processes that a killed run left are ended first. */
export async function startPostgresIn(dataDir: string): Promise<LocalPostgres> {
  const directory = path.join(dataDir, "postgres");
  await endOrphans(directory);
  return startPostgres({ dataDir: directory, port: await stablePort(dataDir, "postgres") });
}

async function ready(url: string): Promise<void> {
  for (const end = Date.now() + readyMs; ; await sleep(50)) {
    const sql = postgres(url, { max: 1, connect_timeout: 5, fetch_types: false, onnotice: () => {} });
    try {
      const found = await sql`select 1 from pg_database where datname = ${database}`;
      if (found.length === 0) await sql.unsafe(`create database ${database}`);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

function lastLine(file: string): string {
  return readFileSync(file, "utf8").trim().split("\n").at(-1) ?? "";
}
