import { useState } from "preact/hooks";
import { Skeleton } from "../../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../../components/feedback/stale.tsx";
import { Icon } from "../../../components/icon.tsx";
import { Card } from "../../../components/layout/card.tsx";
import type { ListPage } from "../../../components/list/list-table.tsx";
import type { Column } from "../../../components/table/column.ts";
import { Table } from "../../../components/table/table.tsx";
import { useWhole } from "../../../lib/api/use-whole.ts";
import { words } from "../../../lib/fields/field.ts";
import { date } from "../../../lib/format/date.ts";
import { decimal, unknown } from "../../../lib/format/number.ts";
import type { Unit } from "./unit.ts";
import { UnitDialog } from "./unit-dialog.tsx";

/** The units of a property: added, changed and retired here. */
export function Units({ property }: { property: string }) {
  const answer = useWhole<ListPage<Unit>>("/units", { property_id: property, sort: "number" });
  const [open, setOpen] = useState<Unit | "new">();
  const rows = answer.data?.data;
  return (
    <Card
      title="Units"
      bare
      aside={
        <button type="button" class="button small" onClick={() => setOpen("new")}>
          <Icon name="plus" />
          Add a unit
        </button>
      }
    >
      <AnswerNote answer={answer} what="The units could not load." />
      {rows === undefined ? (
        <div class="body">{answer.problem === undefined ? <Skeleton of={answer} /> : null}</div>
      ) : rows.length === 0 ? (
        <div class="empty">
          <strong>No units yet</strong>
          <p class="lead">Units are what leases let. Occupancy by leases needs them.</p>
        </div>
      ) : (
        <Table caption="Units" columns={columnsOf(setOpen)} rows={rows} keyOf={({ id }) => id} />
      )}
      {open === undefined ? null : (
        <UnitDialog
          property={property}
          unit={open === "new" ? undefined : open}
          close={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}

const number = (value: number | null) => (value === null ? unknown : decimal(value, 2, 0));
const day = (value: string | null) => (value === null ? unknown : date(value));

const columnsOf = (edit: (unit: Unit) => void): Column<Unit>[] => [
  { name: "number", label: "Unit", heads: true, cell: (row) => row.number },
  { name: "use_type", label: "Use", cell: (row) => words(row.use_type) },
  { name: "rentable_sqft", label: "Sqft", number: true, cell: (row) => number(row.rentable_sqft) },
  {
    name: "market_rent_monthly",
    label: "Market rent / mo",
    number: true,
    cell: (row) => number(row.market_rent_monthly),
  },
  { name: "bedrooms", label: "Bedrooms", number: true, cell: (row) => number(row.bedrooms) },
  { name: "exists_from", label: "From", cell: (row) => day(row.exists_from) },
  { name: "exists_until", label: "Until", cell: (row) => day(row.exists_until) },
  {
    name: "non_revenue",
    label: "Not for rent",
    cell: (row) => (row.non_revenue === null ? "" : <span class="pill">{words(row.non_revenue)}</span>),
  },
  {
    name: "edit",
    label: "",
    cell: (row) => (
      <button
        type="button"
        class="button small"
        aria-label={`Edit unit ${row.number}`}
        onClick={() => edit(row)}
      >
        Edit
      </button>
    ),
  },
];
