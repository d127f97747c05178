import path from "node:path";
import { runner } from "node-pg-migrate";

const dir = path.join(import.meta.dirname, "../../migrations");

/** Applies what is not yet applied; the names of what was. */
export async function up(databaseUrl: string): Promise<string[]> {
  const applied = await runner({
    databaseUrl,
    dir,
    direction: "up",
    migrationsTable: "migrations",
    log: () => {},
  });
  return applied.map(({ name }) => name);
}
