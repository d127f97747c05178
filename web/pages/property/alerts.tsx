import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card } from "../../components/layout/card.tsx";
import type { ListPage } from "../../components/list/list-table.tsx";
import { Severity } from "../../components/severity.tsx";
import type { Column } from "../../components/table/column.ts";
import { Table } from "../../components/table/table.tsx";
import { useWhole } from "../../lib/api/use-whole.ts";
import { words } from "../../lib/fields/field.ts";
import { date } from "../../lib/format/date.ts";
import { unknown } from "../../lib/format/number.ts";
import { type Alert, byGraveness } from "../alerts/alert.ts";
import type { TabProps } from "./tab-props.ts";

const columns: readonly Column<Alert>[] = [
  {
    name: "message",
    label: "Alert",
    heads: true,
    cell: (row) => <a href={`/app/alerts?id=${row.id}&status=${row.status}`}>{row.message}</a>,
  },
  { name: "severity", label: "Severity", cell: (row) => <Severity name={row.severity} /> },
  { name: "due_on", label: "Due", cell: (row) => (row.due_on === null ? unknown : date(row.due_on)) },
  { name: "opened_at", label: "Opened", cell: (row) => date(row.opened_at) },
  { name: "status", label: "State", cell: (row) => <span class="pill">{words(row.status)}</span> },
  { name: "note", label: "Note", cell: (row) => row.note ?? "" },
];

/** What the rules found in this property, open and over. */
export function PropertyAlerts({ row }: TabProps) {
  const answer = useWhole<ListPage<Alert>>("/alerts", { property_id: row.id });
  const rows = answer.data?.data.toSorted(
    (a, b) => Number(a.status === "resolved") - Number(b.status === "resolved") || byGraveness(a, b),
  );
  return (
    <Card title="Alerts" bare aside={<a href="/app/alerts?tab=rules">Rules</a>}>
      <AnswerNote answer={answer} what="The alerts could not load." />
      {rows === undefined ? (
        <div class="body">{answer.problem === undefined ? <Skeleton of={answer} /> : null}</div>
      ) : rows.length === 0 ? (
        <div class="empty">The rules have found nothing here.</div>
      ) : (
        <Table caption="Alerts" columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Card>
  );
}
