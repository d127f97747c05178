import { withDeadline } from "../deadline.ts";
import { MigrationError } from "./errors.ts";
import { type Action, type MigrateOptions, migrate, type UpResult } from "./migrate.ts";

/** The actions of a deployment. Only a person at a terminal undoes a migration. */
const deployActions = ["plan", "up", "status", "verify"] as const satisfies Action[];

/** Milliseconds of the invocation that are reserved for undoing the step under way and reporting it. */
const reserveMs = 3_000;

/** How many differences a message names. Lambda's client sends it in a header, and one of many kilobytes never arrives. */
const maxNames = 30;

export type Deployed = UpResult & { verified: { ok: true; checks: number } };

/**
 * Runs the action that the event `{"action":"…"}` names, within `remainingMs`. `up` verifies the schema afterwards.
 * @throws MigrationError when anything is wrong, which fails the deployment
 */
export async function deploy(event: unknown, remainingMs: number, options: MigrateOptions = {}) {
  const action = requested(event);
  return withDeadline(Date.now() + Math.max(0, remainingMs - reserveMs), async () => {
    if (action === "verify") return verified(options);
    if (action !== "up") return migrate(action, options);
    const applied = await migrate("up", options);
    const { checks } = await verified(options);
    return { ...applied, verified: { ok: true, checks: checks.length } } satisfies Deployed;
  });
}

function requested(event: unknown) {
  const asked = (event as { action?: unknown } | null)?.action;
  const action = deployActions.find((known) => known === asked);
  if (action === undefined)
    throw new MigrationError(
      "migration_refused",
      `The event's action must be one of ${deployActions.join(", ")}.`,
    );
  return action;
}

async function verified(options: MigrateOptions) {
  const result = await migrate("verify", options);
  const wrong = result.checks.filter(({ ok }) => !ok);
  if (wrong.length === 0) return result;
  const names = wrong.slice(0, maxNames).map(({ kind, name }) => `${kind} ${name}`);
  if (wrong.length > maxNames) names.push(`and ${wrong.length - maxNames} more`);
  throw new MigrationError(
    "schema_mismatch",
    `The schema is not what the migrations make: ${names.join(", ")}.`,
    {
      details: { wrong },
    },
  );
}
