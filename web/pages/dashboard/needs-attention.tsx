import { Card } from "../../components/layout/card.tsx";
import type { ListPage } from "../../components/list/list-table.tsx";
import { Severity, SeverityIcon, type SeverityName } from "../../components/severity.tsx";
import { addressOf } from "../../lib/api/paths.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { date } from "../../lib/format/date.ts";
import { decimal, unknown } from "../../lib/format/number.ts";
import { useNames } from "../../lib/names.ts";
import { useOpenAlerts } from "../../lib/open-alerts.ts";
import { type Alert, byGraveness } from "../alerts/alert.ts";

const listed = 4;
const severities: readonly SeverityName[] = ["critical", "warning", "info"];

/** The open alerts by severity, and the gravest of them. */
export function NeedsAttention() {
  const answer = useUrl<ListPage<Alert>>(
    addressOf("/alerts", {}, { status: "open", sort: "severity,due_on", limit: "20" }),
  );
  const rows = (answer.data?.data ?? []).toSorted(byGraveness).slice(0, listed);
  const propertyOf = useNames(
    "properties",
    rows.map((row) => row.property_id),
  );
  return (
    <Card title="Needs attention" bare aside={<a href="/app/alerts">All alerts</a>}>
      <ul class="severities">
        {severities.map((name) => (
          <SeverityCount key={name} name={name} />
        ))}
      </ul>
      {answer.data !== undefined && rows.length === 0 ? <p class="body soft">Nothing is open.</p> : null}
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

function SeverityCount({ name }: { name: SeverityName }) {
  const open = useOpenAlerts(name);
  return (
    <li>
      <a href={`/app/alerts?severity=${name}`}>
        <Severity name={name} />
        <b>{open === undefined ? unknown : decimal(open)}</b>
      </a>
    </li>
  );
}
