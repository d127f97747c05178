import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach } from "vitest";
import type { LocalState } from "../../../stacks/local/data-directory/state.ts";

export const checkout = path.resolve(import.meta.dirname, "../../..");
export const nodeScript = ["node", "scripts/reims.mjs", "start"];

export interface Run {
  child: ChildProcess;
  /** All that it wrote so far, both streams. */
  output(): string;
  /** The address of its ready line; rejects when it ends without one. */
  ready: Promise<string>;
  exited: Promise<number | null>;
}

/** Starts the system as its own process group, as a terminal does. */
export function start(
  dataDir: string,
  options: { env?: Record<string, string>; command?: string[]; cwd?: string } = {},
): Run {
  const [file = "", ...args] = options.command ?? nodeScript;
  const bin = path.join(checkout, "node_modules/.bin");
  const child = spawn(file, args, {
    cwd: options.cwd ?? checkout,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: process.env.HOME,
      REIMS_DATA_DIR: dataDir,
      PORT: "0",
      ...options.env,
    },
  });
  let text = "";
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      text += chunk;
      const url = /^REIMS ready at (http:\/\/\S+)$/m.exec(text)?.[1];
      if (url !== undefined) resolve(url);
    });
  }
  const exited = new Promise<number | null>((done) => child.once("close", (code) => done(code)));
  exited.then((code) => reject(new Error(`ended with ${code} before it was ready:\n${text}`)));
  ready.catch(() => {});
  return { child, output: () => text, ready, exited };
}

export function localState(dataDir: string): LocalState {
  return JSON.parse(readFileSync(path.join(dataDir, "local.json"), "utf8"));
}

/** The live processes that have to do with a data directory, by their command lines. */
export function processesOf(dataDir: string): { pid: number; command: string }[] {
  return readdirSync("/proc").flatMap((entry) => {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) return [];
    try {
      const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, "utf8");
      const [cwd, command, environ] = [readlinkSync(`/proc/${pid}/cwd`), read("cmdline"), read("environ")];
      const ours = cwd.startsWith(`${dataDir}/`) || `${command}\0${environ}`.includes(dataDir);
      return ours ? [{ pid, command: command.replaceAll("\0", " ") }] : [];
    } catch {
      return [];
    }
  });
}

/** Waits until `check` is true. */
export async function until(check: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(50)) {
    if (await check()) return;
  }
  throw new Error(`not within ${seconds} s: ${check}`);
}

/** Kills what is left of a test that failed half-way. */
export async function killAll(directory: string): Promise<void> {
  for (let tries = 0; processesOf(directory).length > 0 && tries < 100; tries++) {
    for (const { pid } of processesOf(directory)) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {}
    }
    await sleep(50);
  }
}

/** A data directory for each test, of which nothing lives on after it. */
export function useDataDir(): () => string {
  const made: string[] = [];
  afterEach(async () => {
    for (const dataDir of made.splice(0)) {
      await killAll(dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
  return () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), "reims-start-"));
    made.push(dataDir);
    return dataDir;
  };
}
