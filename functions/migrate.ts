import type { Context } from "aws-lambda";
import { deploy } from "../lib/migrations/deploy.ts";
import { describeError, log } from "../lib/observability/logger.ts";

/** The deploy invokes it once with `{"action":"up"}`; what it throws fails the deploy. */
export async function handler(event: unknown, context: Context) {
  try {
    return await deploy(event, context.getRemainingTimeInMillis(), { report: log.info });
  } catch (error) {
    log.error("migration_stopped", { error: describeError(error) });
    throw error;
  }
}
