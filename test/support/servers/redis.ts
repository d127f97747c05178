import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { freePort } from "../../../stacks/local/servers/ports.ts";

export interface TestRedis {
  port: number;
  /** From now on this is the password. */
  setPassword(password: string): Promise<void>;
  /** The limit of its memory in bytes, and what it evicts when that is reached. */
  limitMemory(bytes: number, policy: "noeviction" | "allkeys-lru"): Promise<void>;
  /** How often a command was served since the start. */
  calls(command: string): Promise<number>;
  stop(): Promise<void>;
}

/** A real redis-server on loopback, with a password. */
export async function startRedis(password: string): Promise<TestRedis> {
  const port = await freePort();
  const directory = mkdtempSync(path.join(tmpdir(), "reims-redis-"));
  const child = spawn("redis-server", ["-"], { cwd: directory, stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(`port ${port}\nbind 127.0.0.1\nsave ""\nrequirepass ${password}\ndir ${directory}\n`);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await listening(port);
  const admin = new Redis({ host: "127.0.0.1", port, password, protocol: 2 });
  return {
    port,
    async setPassword(next) {
      await admin.config("SET", "requirepass", next);
    },
    async limitMemory(bytes, policy) {
      await admin.config("SET", "maxmemory", bytes, "maxmemory-policy", policy);
    },
    async calls(command) {
      return Number(
        new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(await admin.info("commandstats"))?.[1] ?? 0,
      );
    },
    async stop() {
      admin.disconnect();
      child.kill("SIGTERM");
      await exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const socket = net.connect(port, "127.0.0.1");
    const up = await new Promise((resolve) =>
      socket.once("connect", resolve).once("error", () => resolve(null)),
    );
    socket.destroy();
    if (up !== null) return;
    await sleep(25);
  }
  throw new Error("redis-server did not start");
}
