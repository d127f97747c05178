import { databaseConfig } from "../../lib/config/database.ts";
import { up } from "../../lib/migrations/up.ts";
import type { Say } from "./services.ts";

/** Brings the database to the newest migration where that is allowed; else says which command would. */
export async function migrateLocal(allowed: boolean, say: Say): Promise<void> {
  const config = databaseConfig();
  if (config === undefined || !allowed) return;
  const applied = await up(process.env.DATABASE_URL ?? "");
  if (applied.length > 0) say(`Migrated: ${applied.join(", ")}`);
}
