import type { Client } from "pg";
import { type DownResult, down } from "./commands/down.ts";
import { type PlanResult, plan } from "./commands/plan.ts";
import { type StatusResult, status } from "./commands/status.ts";
import { type UpResult, up } from "./commands/up.ts";
import { type Verification, verify } from "./commands/verify.ts";
import { MigrationError } from "./errors.ts";
import { type MigrateOptions, type Settings, settingsFrom, withSession } from "./session/session.ts";

export { type DownResult, describeDrop } from "./commands/down.ts";
export type { PlanResult } from "./commands/plan.ts";
export type { StatusResult } from "./commands/status.ts";
export type { UpResult } from "./commands/up.ts";
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

type Commands = { [A in Action]: (client: Client, settings: Settings) => Promise<Results[A]> };

const commands: Commands = { plan, up, down, status, verify: (client) => verify(client) };

/**
 * Runs one command. The command line, the local start, the tests and the deployment all migrate by this function.
 * @throws MigrationError that says what stopped it. What was done before is whole, and the next run continues from it.
 */
export async function migrate<A extends Action>(
  action: A,
  options: MigrateOptions = {},
): Promise<Results[A]> {
  const settings = settingsFrom(options);
  if (action === "down" && settings.production && !settings.allowProduction)
    throw new MigrationError(
      "migration_refused",
      "This is production: undoing a migration may lose data. Add --production when that is meant.",
    );
  return withSession(options, (client) => commands[action](client, settings));
}
