import { useState } from "preact/hooks";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Icon } from "../../components/icon.tsx";
import { Card } from "../../components/layout/card.tsx";
import type { ListPage } from "../../components/list/list-table.tsx";
import { Severity } from "../../components/severity.tsx";
import type { Column } from "../../components/table/column.ts";
import { Table } from "../../components/table/table.tsx";
import { useUrl } from "../../lib/api/use-answer.ts";
import { words } from "../../lib/fields/field.ts";
import { count, decimal, unknown } from "../../lib/format/number.ts";
import type { Rule } from "./rule.ts";
import { RuleDialog } from "./rule-dialog.tsx";

/** What alerts are opened by, each with where its number comes from. */
export function Rules() {
  const answer = useUrl<ListPage<Rule>>("/alert-rules?sort=kind,severity&limit=200");
  const [open, setOpen] = useState<Rule | "new">();
  const rows = answer.data?.data;
  return (
    <Card
      title="Rules"
      bare
      aside={
        <button type="button" class="button small" onClick={() => setOpen("new")}>
          <Icon name="plus" />
          Add a rule
        </button>
      }
    >
      <AnswerNote answer={answer} what="The rules could not load." />
      {rows === undefined ? (
        <div class="body">{answer.problem === undefined ? <Skeleton of={answer} /> : null}</div>
      ) : (
        <Table caption="Rules" columns={columnsOf(setOpen)} rows={rows} keyOf={({ id }) => id} />
      )}
      {open === undefined ? null : (
        <RuleDialog rule={open === "new" ? undefined : open} close={() => setOpen(undefined)} />
      )}
    </Card>
  );
}

const columnsOf = (edit: (rule: Rule) => void): Column<Rule>[] => [
  { name: "kind", label: "Rule", heads: true, cell: (row) => words(row.kind) },
  { name: "severity", label: "Severity", cell: (row) => <Severity name={row.severity} /> },
  {
    name: "threshold",
    label: "Limit",
    number: true,
    cell: (row) => (row.threshold === null ? unknown : decimal(row.threshold, 4, 0)),
  },
  {
    name: "within_days",
    label: "Within",
    number: true,
    cell: (row) => (row.within_days === null ? unknown : count(row.within_days, "day")),
  },
  {
    name: "property_type",
    label: "For",
    cell: (row) =>
      row.property_id !== null ? (
        <a href={`/app/properties/${row.property_id}`}>one property</a>
      ) : row.property_type === null ? (
        "all"
      ) : (
        words(row.property_type)
      ),
  },
  { name: "source", label: "Source", cell: (row) => row.source ?? unknown },
  {
    name: "enabled",
    label: "State",
    cell: (row) => (row.enabled ? "On" : <span class="pill">Off</span>),
  },
  {
    name: "edit",
    label: "",
    cell: (row) => (
      <button
        type="button"
        class="button small"
        aria-label={`Edit the rule ${words(row.kind)}`}
        onClick={() => edit(row)}
      >
        Edit
      </button>
    ),
  },
];
