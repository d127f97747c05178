import { refresh } from "../../lib/api/answers.ts";
import { sentenceOf } from "../../lib/api/problem.ts";
import { post } from "../../lib/api/write.ts";
import { tell, tellFailure } from "../../lib/toast.ts";
import type { Alert } from "./alert.ts";

export type Verb = "acknowledge" | "snooze" | "resolve";

const done = { acknowledge: "Acknowledged.", snooze: "Snoozed.", resolve: "Resolved." } as const;

/** Does the same with one alert or with several; says what could not be done. */
export async function actOn(
  alerts: readonly Alert[],
  verb: Verb,
  body: Record<string, unknown>,
): Promise<void> {
  for (const { id } of alerts) {
    const written = await post<Alert>(`/alerts/${id}/${verb}`, body);
    if (!written.ok) return tellFailure(`Not done: ${sentenceOf(written.problem)}`);
  }
  refresh("/alerts", "/properties");
  tell(alerts.length === 1 ? done[verb] : `${done[verb].slice(0, -1)}: ${alerts.length} alerts.`);
}
