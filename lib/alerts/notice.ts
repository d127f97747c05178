import { type Queries, sql } from "../db/index.ts";
import type { Evaluation } from "./evaluate.ts";

/** What a scheduled evaluation tells those who are to be told. */
export interface Notice {
  /** Whether anyone is to be told: a critical alert was opened, or a kind of rule could not be evaluated. */
  tell: boolean;
  critical_opened: number;
  /** A line each with the property's name, at most a hundred; `critical_opened` counts all. */
  alerts: string[];
  /** Kinds of rule that could not be evaluated. */
  failed: string[];
}

/** A message is at most 256 KB on its whole way. */
const lines = 100;
const lineLength = 500;

/** One message for a whole run, read in the run's own transaction. */
export async function noticeOf(
  tx: Pick<Queries, "fetchAll">,
  { critical, failed }: Pick<Evaluation, "critical" | "failed">,
): Promise<Notice> {
  const shown = critical.slice(0, lines);
  const ids = [...new Set(shown.map(({ property_id }) => property_id))];
  const named =
    ids.length === 0
      ? []
      : await tx.fetchAll<{ id: string; name: string }>(
          sql`select id, name from properties where id = any(${ids}::uuid[])`,
        );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return {
    tell: critical.length > 0 || failed.length > 0,
    critical_opened: critical.length,
    alerts: shown.map(({ property_id, message }) =>
      `${names.get(property_id)}: ${message}`.slice(0, lineLength),
    ),
    failed,
  };
}
