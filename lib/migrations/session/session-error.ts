import pg from "pg";
import { MigrationError } from "../errors.ts";

/** The MigrationError for an error of the database, or of the way to it, outside any file. Other errors stay as they are. */
export function sessionError(error: unknown): unknown {
  const { message, code } = error as { message?: string; code?: string };
  if (error instanceof pg.DatabaseError)
    return new MigrationError("migration_failed", `The database refused: ${message}.`, {
      cause: error,
      details: { sqlstate: code },
    });
  if (error instanceof MigrationError || !(error instanceof Error)) return error;
  const lost = /^(Connection terminated|Client (was closed|has encountered))/.test(error.message);
  if (!lost && code !== "ECONNRESET") return error;
  return new MigrationError("database_unavailable", `The connection was lost: ${message}.`, { cause: error });
}
