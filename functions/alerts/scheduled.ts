import { evaluateAlerts } from "../../lib/alerts/evaluate.ts";
import { noticeOf } from "../../lib/alerts/notice.ts";
import { withTransaction } from "../../lib/db/index.ts";
import { describeError, log } from "../../lib/observability/logger.ts";

/** A schedule invokes it once a day. What it answers goes to its destination; what it throws is tried again and then told. */
export async function handler() {
  try {
    return await withTransaction(async (tx) => noticeOf(tx, await evaluateAlerts(tx)), {
      timeoutMs: 110_000,
    });
  } catch (error) {
    log.error("alert_evaluation_failed", { error: describeError(error) });
    throw error;
  }
}
