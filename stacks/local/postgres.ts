import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import postgres from "postgres";
import { type PostgresBinaries, postgresBinaries } from "./postgres-binaries.ts";

export interface LocalPostgres {
  port: number;
  pid: number;
  /** The address of a database on this server. */
  url(database?: string): string;
  stop(): Promise<void>;
}

const user = "reims";
const database = "reims";

/** A real Postgres on loopback in `dataDir`, initialised at the first start. Its own process group, so that Ctrl-C leaves its stop to us. */
export async function startPostgres(options: {
  dataDir: string;
  port?: number;
  settings?: Record<string, string>;
}): Promise<LocalPostgres> {
  const binaries = postgresBinaries();
  const dataDir = path.resolve(options.dataDir);
  if (!existsSync(path.join(dataDir, "PG_VERSION"))) await initialise(binaries, dataDir);
  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "200",
    ...options.settings,
  };
  const child = run(binaries.postgres, [
    "-D",
    dataDir,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  const logFile = createWriteStream(path.join(dataDir, "..", "postgres.log"), { flags: "a" });
  child.stdout?.pipe(logFile);
  child.stderr?.pipe(logFile);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = (name = database) => `postgres://${user}@127.0.0.1:${port}/${name}`;
  await Promise.race([
    ready(url("postgres")),
    exited.then(() =>
      Promise.reject(
        new Error(`Postgres did not start; its log is ${path.join(dataDir, "..", "postgres.log")}`),
      ),
    ),
  ]);
  return {
    port,
    pid: child.pid ?? 0,
    url,
    async stop() {
      child.kill("SIGINT");
      await Promise.race([exited, sleep(5_000, undefined, { ref: false }).then(() => child.kill("SIGQUIT"))]);
      await exited;
    },
  };
}

async function initialise(binaries: PostgresBinaries, dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const [command = "", ...args] = asUser([
    binaries.initdb,
    "-D",
    dataDir,
    "-U",
    user,
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
  ]);
  await promisify(execFile)(command, args);
}

function run(file: string, args: string[]): ChildProcess {
  const [command = "", ...rest] = asUser([file, ...args]);
  return spawn(command, rest, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
}

/** Postgres refuses to run as root; in a user namespace root is an ordinary user and files stay root's. */
function asUser(command: string[]): string[] {
  if (process.getuid?.() !== 0) return command;
  return ["unshare", "--user", "--map-user=1000", "--map-group=1000", ...command];
}

async function ready(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        const found = await sql`select 1 from pg_database where datname = ${database}`;
        if (found.length === 0) await sql.unsafe(`create database ${database}`);
        return;
      } catch (error) {
        if (attempt === 300) throw error;
        await sleep(50);
      }
    }
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
