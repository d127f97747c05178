import { evaluateAlerts } from "../../lib/alerts/evaluate.ts";
import { withTransaction } from "../../lib/db/index.ts";
import type { Say } from "./servers/services.ts";

const everyMs = 3_600_000;

/** Evaluates the alert rules now and then each hour, until it is stopped. A run that fails is told of and tried again. */
export function evaluateAlertsHourly(say: Say): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    running = withTransaction(async (tx) => void (await evaluateAlerts(tx)), { timeoutMs: 60_000 }).catch(
      (error: Error) => say(`The alert rules could not be evaluated: ${error.message}`),
    );
  };
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
