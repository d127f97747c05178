import { databaseConfig } from "../../lib/config/database.ts";
import { migrate } from "../../lib/migrations/migrate.ts";
import type { Say } from "./services.ts";

/** Brings the database to the newest migration where that is allowed; else says which command would. */
export async function migrateLocal(allowed: boolean, say: Say): Promise<void> {
  if (databaseConfig() === undefined) return;
  if (allowed) {
    const { applied } = await migrate("up");
    if (applied.length > 0) say(`Migrated: ${applied.map(({ name }) => name).join(", ")}`);
    return;
  }
  const { state } = await migrate("status");
  if (state === "behind")
    say("The database is behind: run npm run migrate -- up, or set REIMS_MIGRATE=true.");
  else if (state !== "current") say(`The schema is ${state}: npm run migrate -- verify says where.`);
}
