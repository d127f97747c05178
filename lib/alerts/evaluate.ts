import { positionsOn } from "../analytics/positions.ts";
import { scopeOn } from "../analytics/scope.ts";
import { today } from "../dates.ts";
import { type Sql, sql, type Transaction } from "../db/index.ts";
import { describeError, log } from "../observability/logger.ts";
import type { Condition } from "./conditions/condition.ts";
import { conditions } from "./conditions/index.ts";

/** An alert that a run opened. */
export interface OpenedAlert {
  id: string;
  kind: string;
  severity: string;
  property_id: string;
  message: string;
}

/** What a run did. `failed` names the kinds of rule that could not be evaluated; the others were. */
export interface Evaluation {
  opened: number;
  refreshed: number;
  resolved: number;
  failed: string[];
  /** Critical alerts that this run opened. */
  critical: OpenedAlert[];
}

interface Merged extends OpenedAlert {
  action: "INSERT" | "UPDATE";
  status: string;
}

const timeoutMs = 25_000;

/**
 * Evaluates every enabled rule on a day (UTC) in the caller's transaction: opens, refreshes and resolves alerts. One run at a
 * time: a second one waits for the first and then finds nothing to do. A kind that fails does not keep the others from it.
 */
export async function evaluateAlerts(tx: Transaction, day = today()): Promise<Evaluation> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('evaluate alerts', 0))`, { timeoutMs });
  const result: Evaluation = { opened: 0, refreshed: 0, resolved: 0, failed: [], critical: [] };
  for (const condition of conditions) {
    try {
      add(result, await tx.savepoint((inner) => evaluate(inner, condition, day)));
    } catch (error) {
      result.failed.push(condition.kind);
      log.error("alert_kind_failed", { kind: condition.kind, error: describeError(error) });
    }
  }
  return result;
}

function add(result: Evaluation, merged: readonly Merged[]): void {
  for (const { action, status, ...alert } of merged) {
    if (action === "INSERT") result.opened++;
    else if (status === "resolved") result.resolved++;
    else result.refreshed++;
    if (action === "INSERT" && alert.severity === "critical") result.critical.push(alert);
  }
}

const rank = (severity: string) =>
  sql.raw(`array_position(array['info', 'warning', 'critical'], ${severity}::text)`);

/** For each subject of a kind the gravest rule that holds on a day, as common table expressions that end in `candidates`. */
export function candidatesOn(day: Sql, condition: Condition): Sql {
  return sql`${scopeOn(day)}, ${positionsOn(day)},
    on_day as (select ${day} as day),
    rules as (select * from alert_rules where enabled and kind = ${condition.kind}),
    candidates as materialized (
      select distinct on (c.subject_id) c.* from (${sql.raw(condition.held)}) c
      order by c.subject_id, ${rank("c.severity")} desc, c.rule_id
    )`;
}

/**
 * One statement for a kind. What was waived is left out while its condition is present; once it is gone, the waiver ends. An
 * alert that is seen again is written when something about it changed, or once a day.
 */
function evaluate(
  tx: Pick<Transaction, "fetchAll">,
  condition: Condition,
  dayText: string,
): Promise<Merged[]> {
  const day = sql`${dayText}::text::date`;
  const statement: Sql = sql`with ${candidatesOn(day, condition)},
    ended as (
      update alerts w set waived_while_present = false
      where w.waived_while_present and w.kind = ${condition.kind}
        and not exists (select from candidates c where c.rule_id = w.rule_id and c.subject_id = w.subject_id)
    )
    merge into alerts a using (
      select * from candidates c where not exists (
        select from alerts w where w.waived_while_present and w.rule_id = c.rule_id and w.subject_id = c.subject_id
          and ${rank("w.severity")} >= ${rank("c.severity")}
      )
    ) c on a.rule_id = c.rule_id and a.subject_id = c.subject_id and a.status <> 'resolved'
    when matched and (
      (a.severity, a.message, a.observed, a.threshold, a.due_on)
        is distinct from (c.severity, c.message, round(c.observed, 4), c.threshold, c.due_on)
      or (a.last_seen_at at time zone 'UTC')::date < ${day}
    ) then update set severity = c.severity, message = c.message, observed = c.observed, threshold = c.threshold,
      due_on = c.due_on, last_seen_at = now()
    when not matched by target then insert
      (rule_id, kind, severity, property_id, subject_type, subject_id, message, observed, threshold, due_on)
      values (c.rule_id, ${condition.kind}, c.severity, c.property_id, c.subject_type, c.subject_id, c.message, c.observed,
        c.threshold, c.due_on)
    when not matched by source and a.kind = ${condition.kind} and a.status <> 'resolved' then update set
      status = 'resolved', resolution = 'condition_cleared', resolved_at = now()
    returning merge_action() as action, a.id, a.kind, a.severity, a.property_id, a.message, a.status`;
  return tx.fetchAll<Merged>(statement, { timeoutMs, prepare: false, name: `alerts_${condition.kind}` });
}
