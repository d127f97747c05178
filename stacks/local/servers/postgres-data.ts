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

/** Makes the data directory at the first start. It is made under another name and renamed, so it is never there half made. */
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

/** The id of an ordinary user of this system, `nobody` where there is one: initdb looks the name up. */
function ordinaryUser(): string {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const known = users.find(([name]) => name === "nobody") ?? users.find(([, , id]) => Number(id) > 0);
  return known?.[2] ?? "65534";
}

/**
 * Ends the Postgres processes that a killed run left on this data directory: first the postmaster, by a fast shutdown,
 * then backends without one, which would keep a new postmaster from starting.
 */
export async function endOrphans(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, "postmaster.pid");
  const all = () => processesIn(dataDir, ["postgres"], pidFile);
  const postmaster = () => all().filter((pid) => pid === firstLine(pidFile));
  await endAll(postmaster, ["SIGINT", "SIGQUIT"]);
  await endAll(all, ["SIGQUIT", "SIGKILL"]);
  const left = firstLine(pidFile);
  if (left === undefined) return;
  // Postgres refuses to start while any process has the id in the pid file, even a zombie or an unrelated one.
  for (const end = Date.now() + 2_000; send(left, 0) && Date.now() < end; ) await sleep(50);
  if (all().length === 0 && send(left, 0)) rmSync(pidFile, { force: true });
}
