import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StartError } from "../start-error.ts";
import { readState } from "./state.ts";

/**
 * Locks the data directory for this process, by SQLite's lock on a file. The operating system releases it when the
 * process ends, even by a kill, so no stale lock is left.
 * @throws StartError that says who holds it
 */
export function lockDirectory(dataDir: string): () => void {
  const database = new DatabaseSync(path.join(dataDir, "lock"), { timeout: 0 });
  try {
    database.exec("pragma journal_mode = off; begin exclusive");
  } catch (cause) {
    database.close();
    if ((cause as { errcode?: number }).errcode !== 5) throw cause;
    const holder = readState(dataDir);
    const who =
      holder === undefined
        ? "another process, which does not serve yet"
        : `process ${holder.pid}, which serves ${holder.url}`;
    throw new StartError(`${dataDir} is in use by ${who}. Stop that one first, or set REIMS_DATA_DIR.`, {
      cause,
    });
  }
  return () => database.close();
}
