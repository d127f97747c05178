import { evaluateAlerts } from "../../lib/alerts/evaluate.ts";
import { withTransaction } from "../../lib/db/index.ts";
import { everyHour } from "./every-hour.ts";
import type { Say } from "./servers/services.ts";

/** Evaluates the alert rules now and then each hour, until it is stopped. */
export function evaluateAlertsHourly(say: Say): () => Promise<void> {
  const run = () => withTransaction(async (tx) => void (await evaluateAlerts(tx)), { timeoutMs: 60_000 });
  return everyHour(run, { say, what: "The alert rules could not be evaluated" });
}
