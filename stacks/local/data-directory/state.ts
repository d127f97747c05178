import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What runs from a data directory, as `local.json` there says it. */
export interface LocalState {
  url: string;
  databaseUrl: string;
  s3Endpoint: string | null;
  redisUrl: string | null;
  pid: number;
}

/** Where the embedded servers keep their data: REIMS_DATA_DIR, else `.reims` in the checkout. */
export function dataDirectory(env: Record<string, string | undefined> = process.env): string {
  return path.resolve(env.REIMS_DATA_DIR?.trim() || path.resolve(import.meta.dirname, "../../../.reims"));
}

/** What runs there; undefined when nothing does. The file of a process that was killed does not count. */
export function readState(dataDir: string): LocalState | undefined {
  try {
    const state: LocalState = JSON.parse(readFileSync(path.join(dataDir, "local.json"), "utf8"));
    return isAlive(state.pid) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Readable by its owner alone: an external database's address may carry its password. */
export function writeState(dataDir: string, state: LocalState): void {
  const draft = path.join(dataDir, "local.json.new");
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, path.join(dataDir, "local.json"));
}

export function removeState(dataDir: string): void {
  rmSync(path.join(dataDir, "local.json"), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
