import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A server process that this program started. */
export interface Server {
  pid: number;
  exited: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a server in its own session, so that Ctrl-C does not reach it and this program stops it. A later start finds it
 * by its working directory. Its output goes to a file, since a pipe would break when this program is killed.
 */
export function spawnServer(
  command: readonly string[],
  options: { cwd: string; logFile: string; signals: readonly [NodeJS.Signals, ...NodeJS.Signals[]] },
): Server {
  const [file = "", ...args] = command;
  const log = openSync(options.logFile, "a", 0o600);
  const child = spawn(file, args, { cwd: options.cwd, detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  const exited = ended(child);
  return {
    pid: child.pid ?? 0,
    exited,
    async stop() {
      for (const signal of options.signals) {
        child.kill(signal);
        const gone = exited.then(() => true);
        if (await Promise.race([gone, sleep(5_000, false, { ref: false })])) return;
      }
      child.kill("SIGKILL");
      await exited;
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

/** The ids of live processes with these names whose working directory is `directory`. Without /proc, `pidFile` is read instead. */
export function processesIn(directory: string, names: readonly string[], pidFile: string): number[] {
  if (!existsSync(directory)) return [];
  if (process.platform !== "linux") return fromPidFile(pidFile, names);
  const wanted = realpathSync(directory);
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        const name = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
        return names.includes(name) && readlinkSync(`/proc/${pid}/cwd`) === wanted;
      } catch {
        return false;
      }
    });
}

function fromPidFile(pidFile: string, names: readonly string[]): number[] {
  const pid = firstLine(pidFile);
  if (pid === undefined) return [];
  try {
    const command = execFileSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return names.includes(path.basename(command)) ? [pid] : [];
  } catch {
    return [];
  }
}

/** The process id on a pid file's first line. */
export function firstLine(pidFile: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(pidFile, "utf8"), 10) || undefined;
  } catch {
    return undefined;
  }
}

/** Sends the first signal to the processes that `find` gives, and each next one to those still there after `seconds`. */
export async function endAll(
  find: () => number[],
  signals: readonly NodeJS.Signals[],
  seconds = 5,
): Promise<void> {
  for (const signal of signals) {
    for (const pid of find()) send(pid, signal);
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(20)) {
      if (find().length === 0) return;
    }
  }
}

export function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
