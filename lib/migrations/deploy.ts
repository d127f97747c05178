import { withDeadline } from "../deadline.ts";
import { MigrationError } from "./errors.ts";
import { type Action, type MigrateOptions, migrate, type UpResult } from "./migrate.ts";

/** What a deploy may ask for; undoing is for a person at a terminal. */
const deployActions = ["plan", "up", "status", "verify"] as const satisfies Action[];

/** Kept of the invocation's time, to undo the step under way and to say so. */
const reserveMs = 3_000;

export type Deployed = UpResult & { verified: { ok: true; checks: number } };

/**
 * One action, by the name in `{"action":"…"}`, within `remainingMs`. `up` verifies what it leaves behind; both throw
 * a MigrationError when anything is not as it should be, so that the deploy fails.
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
  const names = wrong.map(({ kind, name }) => `${kind} ${name}`).join(", ");
  throw new MigrationError("schema_mismatch", `The schema is not what the migrations make: ${names}.`, {
    details: { wrong },
  });
}
