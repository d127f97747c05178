import type { Context } from "aws-lambda";
import { withDeadline } from "../../lib/deadline.ts";
import { sweepObjects } from "../../lib/documents/sweep.ts";
import { describeError, log } from "../../lib/observability/logger.ts";

const batch = 100;
const marginMs = 10_000;

/** Run by a schedule: removes what is due, as much as fits in the time. What it throws fails the run. */
export async function handler(_event: unknown, context: Context): Promise<{ removed: number }> {
  const deadline = Date.now() + context.getRemainingTimeInMillis() - marginMs;
  let removed = 0;
  try {
    for (let last = batch; last === batch && Date.now() < deadline; removed += last) {
      last = await withDeadline(deadline + marginMs / 2, () => sweepObjects(batch));
    }
  } catch (error) {
    log.error("sweep_stopped", { removed, error: describeError(error) });
    throw error;
  }
  log.info("swept", { removed });
  return { removed };
}
