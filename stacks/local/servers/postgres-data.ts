import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { postgresMajor } from "../../postgres-version.ts";
import { StartError } from "../start-error.ts";
import { postgresBinaries } from "./postgres-binaries.ts";
import { endAll, firstLine, processesIn, send } from "./processes.ts";

export const user = "reims";

/** Makes the data directory at the first start: beside its place and moved there when whole, so that none is ever half made. */
export async function initialise(dataDir: string): Promise<void> {
  const version = path.join(dataDir, "PG_VERSION");
  if (existsSync(version)) {
    const found = readFileSync(version, "utf8").trim();
    if (found === postgresMajor) return;
    throw new StartError(
      `${dataDir} was made by Postgres ${found} and this is ${postgresMajor}. Dump it with that version, or move it away.`,
    );
  }
  const draft = `${dataDir}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const flags = ["-D", draft, "-U", user, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"];
  const [command = "", ...args] = asUser([postgresBinaries().initdb, ...flags]);
  try {
    await promisify(execFile)(command, args, { timeout: 120_000 });
  } catch (cause) {
    throw new StartError(`Postgres could not make its data directory: ${explain(cause)}`, { cause });
  }
  renameSync(draft, dataDir);
}

function explain(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  const last = stderr?.trim().split("\n").at(-1) || message;
  if (!last.startsWith("unshare")) return last;
  return "it refuses to run as root, and this system lets root make no user namespace. Run it as an ordinary user, or set DATABASE_URL.";
}

/** Postgres refuses to run as root; in a user namespace root is an ordinary user and files stay root's. */
export function asUser(command: string[]): string[] {
  if (process.getuid?.() !== 0) return command;
  const id = ordinaryUser();
  return ["unshare", "--user", `--map-user=${id}`, `--map-group=${id}`, ...command];
}

/** One that the system knows, since initdb looks its name up; every system has a `nobody`, or at least someone. */
function ordinaryUser(): string {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const known = users.find(([name]) => name === "nobody") ?? users.find(([, , id]) => Number(id) > 0);
  return known?.[2] ?? "65534";
}

/**
 * Ends what a killed process left running on this data directory. The postmaster gets a fast shutdown; backends whose
 * postmaster was killed, and which would keep a new one from starting, are ended after it.
 */
export async function endOrphans(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, "postmaster.pid");
  const all = () => processesIn(dataDir, ["postgres"], pidFile);
  const postmaster = () => all().filter((pid) => pid === firstLine(pidFile));
  await endAll(postmaster, ["SIGINT", "SIGQUIT"]);
  await endAll(all, ["SIGQUIT", "SIGKILL"]);
  const left = firstLine(pidFile);
  if (left === undefined) return;
  // Postgres takes any process with that id for its own predecessor: a zombie, or a stranger that got the number since.
  for (const end = Date.now() + 2_000; send(left, 0) && Date.now() < end; ) await sleep(50);
  if (all().length === 0 && send(left, 0)) rmSync(pidFile, { force: true });
}
