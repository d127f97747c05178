import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card } from "../../components/layout/card.tsx";
import { Severity, SeverityIcon } from "../../components/severity.tsx";
import { date } from "../../lib/format/date.ts";
import { decimal, unknown } from "../../lib/format/number.ts";
import { useNames } from "../../lib/names.ts";
import { useAlerts } from "../alerts/use-alerts.ts";

const listed = 4;

/** The open alerts by severity, and the gravest of them. */
export function NeedsAttention() {
  const parts = useAlerts({ status: "open", limit: listed });
  const rows = parts.flatMap(({ answer }) => answer.data?.data ?? []).slice(0, listed);
  const failed = parts.find(({ answer }) => answer.problem !== undefined);
  const known = parts.every(({ answer }) => answer.data !== undefined);
  const propertyOf = useNames(
    "properties",
    rows.map((row) => row.property_id),
  );
  return (
    <Card title="Needs attention" bare aside={<a href="/app/alerts">All alerts</a>}>
      <ul class="severities">
        {parts.map(({ severity, answer }) => (
          <li key={severity}>
            <a href={`/app/alerts?severity=${severity}`}>
              <Severity name={severity} />
              <b>{answer.data?.page.total === undefined ? unknown : decimal(answer.data.page.total)}</b>
            </a>
          </li>
        ))}
      </ul>
      {failed === undefined ? null : <AnswerNote answer={failed.answer} what="The alerts could not load." />}
      {known && rows.length === 0 ? <p class="body soft">Nothing is open.</p> : null}
      <ul class="rows">
        {rows.map((alert) => (
          <li key={alert.id}>
            <div class="with-icon">
              <span class={{ critical: "bad", warning: "warn", info: "info" }[alert.severity]}>
                <SeverityIcon name={alert.severity} />
              </span>
              <div>
                <a class="title" href={`/app/alerts?id=${alert.id}`}>
                  <span class="hidden-text">{alert.severity}: </span>
                  {alert.message}
                </a>
                <span class="second">{propertyOf(alert.property_id) ?? "…"}</span>
              </div>
            </div>
            <div class="aside second">{alert.due_on === null ? "" : `due ${date(alert.due_on)}`}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
