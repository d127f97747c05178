import { existsSync } from "node:fs";
import path from "node:path";
import { type Env, reader } from "./readers/env.ts";
import { link } from "./readers/links.ts";

export interface MigrationsConfig {
  /** The folder of the SQL files. */
  dir: string;
  /** In production, undoing a migration needs a flag. */
  production: boolean;
  /** Milliseconds for one statement; an index on a large table may need more. */
  statementTimeoutMs: number;
}

/**
 * The settings of migrations. The folder is the given one, else MIGRATIONS_DIR, else the one beside the bundle (on Lambda),
 * else that of the checkout. It is production when NODE_ENV or the stage of SST says so.
 */
export function migrationsConfig(given?: string, env: Env = process.env): MigrationsConfig {
  const read = reader(env);
  const set = given ?? read.text("MIGRATIONS_DIR");
  const here = import.meta.dirname;
  const candidates =
    set === undefined
      ? [path.join(here, "migrations"), path.join(here, "../../migrations")]
      : [path.resolve(set)];
  const dir = candidates.find((candidate) => existsSync(candidate));
  if (dir === undefined)
    read.reject("MIGRATIONS_DIR", "names no folder, and there are no migrations beside the program");
  const stage = read.text("SST_STAGE") ?? String(link("App", env)?.stage ?? "");
  const production = read.text("NODE_ENV") === "production" || ["production", "prod"].includes(stage);
  const statementTimeoutMs = read.integer("MIGRATIONS_STATEMENT_TIMEOUT_MS", 600_000, 1_000, 86_400_000);
  return read.done({ dir: dir ?? "", production, statementTimeoutMs });
}
