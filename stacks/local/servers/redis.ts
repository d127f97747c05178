import { accessSync, constants, mkdirSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../start-error.ts";
import { endAll, processesIn, type Server, spawnServer } from "./processes.ts";

const names = ["redis-server", "valkey-server"];
const pidFile = (dataDir: string) => path.join(dataDir, "redis.pid");

/** The path of a Redis or Valkey server on the PATH; undefined when this machine has none. */
export function findRedis(env: Record<string, string | undefined> = process.env): string | undefined {
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Ends what a killed process left running in `dataDir`: two servers would write one append-only file. */
export async function endRedisOrphans(dataDir: string): Promise<void> {
  await endAll(() => processesIn(dataDir, names, pidFile(dataDir)), ["SIGTERM", "SIGKILL"]);
}

/** That server on loopback, with an append-only file in `dataDir`. */
export async function startRedis(options: {
  binary: string;
  dataDir: string;
  port: number;
}): Promise<Server> {
  const { binary, dataDir, port } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  await endRedisOrphans(dataDir);
  const settings = {
    port: String(port),
    bind: "127.0.0.1",
    dir: dataDir,
    pidfile: pidFile(dataDir),
    appendonly: "yes",
    save: "",
    daemonize: "no",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const logFile = `${dataDir}.log`;
  const server = spawnServer([binary, ...flags], { cwd: dataDir, logFile, signals: ["SIGTERM"] });
  const died = server.exited.then(() => {
    throw new StartError(`Redis ended while starting; its log is ${logFile}`);
  });
  try {
    await Promise.race([ready(port), died]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  died.catch(() => {});
  return server;
}

/** Waits until it answers PING with PONG. While it loads its file it answers with an error. */
async function ready(port: number): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(20)) {
    if ((await ping(port)).startsWith("+PONG")) return;
  }
  throw new StartError(`Redis does not answer on port ${port}`);
}

function ping(port: number): Promise<string> {
  const socket = net.connect({ port, host: "127.0.0.1", timeout: 1_000 });
  return new Promise((resolve) => {
    const end = (answer: string) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => socket.write("PING\r\n"));
    socket.once("data", (data) => end(data.toString("latin1")));
    socket.once("timeout", () => end(""));
    socket.once("error", () => end(""));
  });
}
