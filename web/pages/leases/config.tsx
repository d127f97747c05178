import type { ListConfig } from "../../components/list/list-config.ts";
import type { Column } from "../../components/table/column.ts";
import { words } from "../../lib/fields/field.ts";
import { leaseFields, leaseStates } from "../../lib/fields/leases.ts";
import { date, today } from "../../lib/format/date.ts";
import { decimal, unknown } from "../../lib/format/number.ts";
import { areaOf, type Lease, monthsLeft, toneOf } from "./lease.ts";
import { LeaseProperty, LeaseTenant } from "./names.tsx";

export const leaseColumns: readonly Column<Lease>[] = [
  {
    name: "tenant_id",
    label: "Tenant",
    heads: true,
    cell: (row) => (
      <a href={`/app/leases/${row.id}`}>
        <LeaseTenant id={row.tenant_id} />
      </a>
    ),
  },
  {
    name: "property_id",
    label: "Property, space",
    needs: ["property_id", "spaces"],
    cell: (row) => <LeaseProperty row={row} />,
  },
  {
    name: "spaces",
    label: "Sqft",
    number: true,
    cell: (row) => {
      const area = areaOf(row);
      return area === undefined ? unknown : decimal(area);
    },
  },
  { name: "lease_type", label: "Type", sort: "lease_type", cell: (row) => words(row.lease_type) },
  {
    name: "state",
    label: "State",
    cell: (row) => <span class={`pill ${toneOf(row.state)}`}>{words(row.state)}</span>,
  },
  {
    name: "commencement_date",
    label: "From",
    sort: "commencement_date",
    cell: (row) => <span class="nowrap">{date(row.commencement_date)}</span>,
  },
  {
    name: "expiration_date",
    label: "To",
    sort: "expiration_date",
    cell: (row) => (
      <span class="nowrap">
        {row.expiration_date === null ? <span class="soft">open</span> : date(row.expiration_date)}
      </span>
    ),
  },
  {
    name: "months_left",
    label: "Months left",
    number: true,
    needs: ["expiration_date", "state"],
    cell: (row) => {
      const months = monthsLeft(row, today());
      return months === undefined ? unknown : decimal(months, 1);
    },
  },
  {
    name: "reference",
    label: "Reference",
    sort: "reference",
    extra: true,
    cell: (row) => row.reference ?? unknown,
  },
];

const filter = (name: string, first = false, nullable = false) =>
  leaseFields.filter((field) => field.name === name).map((field) => ({ field, first, nullable }));

export const leaseList: ListConfig<Lease> = {
  path: "/leases",
  title: "Leases",
  one: "lease",
  many: "leases",
  searchLabel: "Tenant, unit, reference",
  columns: leaseColumns,
  filters: [
    { field: { name: "state", label: "State", kind: "choice", choices: leaseStates }, first: true },
    ...filter("lease_type", true),
    ...filter("expiration_date", true, true),
    ...filter("commencement_date"),
    ...filter("notice_given_on", false, true),
  ],
  defaultSort: "expiration_date",
  keyOf: ({ id }) => id,
  narrow: (row) => (
    <>
      <div>
        <a class="title" href={`/app/leases/${row.id}`}>
          <LeaseTenant id={row.tenant_id} />
        </a>
        <LeaseProperty row={row} />
      </div>
      <div class="aside">
        <span class={`pill ${toneOf(row.state)}`}>{words(row.state)}</span>
        <span class="second">
          {row.expiration_date === null ? "open" : `to ${date(row.expiration_date)}`}
        </span>
      </div>
    </>
  ),
};
