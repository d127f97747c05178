import { MigrationError } from "../../lib/migrations/errors.ts";
import { migrate } from "../../lib/migrations/migrate.ts";
import type { Say } from "./servers/services.ts";

/** Brings the configured database to the newest migration. */
export async function migrateUp(say: Say): Promise<void> {
  const { applied } = await migrate("up");
  if (applied.length > 0) say(`Migrated: ${applied.map(({ name }) => name).join(", ")}`);
}

/** Reads the schema's state in a database that is not ours to change, and says which command would bring it up to date. */
export async function tellState(say: Say): Promise<void> {
  try {
    const { state } = await migrate("status", { wakeMs: 10_000 });
    if (state === "behind")
      say("The database is behind: run npx reims migrate up, or set REIMS_MIGRATE=true.");
    else if (state !== "current") say(`The schema is ${state}: npx reims migrate verify says where.`);
  } catch (error) {
    if (!(error instanceof MigrationError)) throw error;
    say(`The schema could not be looked at: ${error.message}`);
  }
}
