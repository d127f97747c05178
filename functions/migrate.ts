import type { Context } from "aws-lambda";
import { deployedDatabase } from "../lib/config/database-owner.ts";
import { grantApiRole } from "../lib/migrations/api-role.ts";
import { deploy } from "../lib/migrations/deploy.ts";
import { describeError, log } from "../lib/observability/logger.ts";

/** The deploy invokes it once with `{"action":"up"}`; what it throws fails the deploy. */
export async function handler(event: unknown, context: Context) {
  const report = log.info;
  try {
    const deployed = deployedDatabase();
    if (deployed === undefined) return await deploy(event, context.getRemainingTimeInMillis(), { report });
    const options = { url: deployed.ownerUrl, report };
    const result = await deploy(event, context.getRemainingTimeInMillis(), options);
    if ("applied_elsewhere" in result) await grantApiRole(deployed.apiRole, options);
    return result;
  } catch (error) {
    log.error("migration_stopped", { error: describeError(error) });
    throw error;
  }
}
