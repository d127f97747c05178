import type { Client } from "pg";
import { type PlanResult, plan, type StatusResult, status } from "./commands/plan.ts";
import { type DownResult, down, type UpResult, up } from "./commands/up.ts";
import { type Verification, verifySchema } from "./commands/verify.ts";
import { MigrationError } from "./errors.ts";
import { type MigrateOptions, type Settings, settings, withSession } from "./session/session.ts";

export type { PlanResult, StatusResult } from "./commands/plan.ts";
export type { DownResult, UpResult } from "./commands/up.ts";
export type { Verification } from "./commands/verify.ts";
export type { Check } from "./schema/check.ts";
export type { MigrateOptions } from "./session/session.ts";

interface Results {
  plan: PlanResult;
  up: UpResult;
  down: DownResult;
  status: StatusResult;
  verify: Verification;
}

export type Action = keyof Results;
export const actions = ["plan", "up", "down", "status", "verify"] as const satisfies Action[];

type Work = { [A in Action]: (client: Client, settings: Settings) => Promise<Results[A]> };

const work: Work = { plan, up, down, status, verify: (client) => verifySchema(client) };

/**
 * The one way to the schema, for the command line, the local start, the tests and the deploy alike. Throws a
 * MigrationError that says what stopped it; what was done by then is whole, and the next run goes on from it.
 */
export async function migrate<A extends Action>(
  action: A,
  options: MigrateOptions = {},
): Promise<Results[A]> {
  const chosen = settings(options);
  if (action === "down" && chosen.production && !chosen.allowProduction)
    throw new MigrationError(
      "migration_refused",
      "This is production: undoing a migration may lose data. Say --production when that is meant.",
    );
  return withSession(options, (client) => work[action](client, chosen));
}
