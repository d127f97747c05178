import type { ListConfig } from "../../components/list/list-config.ts";
import type { Column } from "../../components/table/column.ts";
import { words } from "../../lib/fields/field.ts";
import { propertyField, propertyFields } from "../../lib/fields/properties.ts";
import { show } from "../../lib/fields/show.ts";
import { date } from "../../lib/format/date.ts";
import { shortMoney } from "../../lib/format/money.ts";
import { percent, ratio, unknown } from "../../lib/format/number.ts";
import { AlertCell } from "./alert-counts.tsx";
import { Occupancy, StatusPill } from "./cells.tsx";
import { NarrowProperty } from "./narrow.tsx";
import type { ListedProperty } from "./row.ts";

const dollars = (name: keyof ListedProperty, label: string): Column<ListedProperty> => ({
  name,
  label,
  number: true,
  sort: name,
  cell: (row) => (typeof row[name] === "number" ? shortMoney(row[name]) : unknown),
});

const usual: readonly Column<ListedProperty>[] = [
  {
    name: "name",
    label: "Property",
    heads: true,
    sort: "name",
    needs: ["name", "city", "state"],
    cell: (row) => (
      <>
        <a href={`/app/properties/${row.id}`}>{row.name}</a>
        <span class="second">
          {row.city}, {row.state}
        </span>
      </>
    ),
  },
  { name: "property_type", label: "Type", sort: "property_type", cell: (row) => words(row.property_type) },
  {
    name: "property_class",
    label: "Class",
    sort: "property_class",
    cell: (row) => row.property_class ?? unknown,
  },
  dollars("current_value", "Value"),
  {
    ...dollars("loan_balance", "Loan"),
    cell: ({ loan_balance: loan }) => (loan === null ? unknown : loan === 0 ? "none" : shortMoney(loan)),
  },
  {
    name: "ltv",
    label: "LTV",
    number: true,
    sort: "ltv",
    cell: ({ ltv }) => (typeof ltv === "number" ? percent(ltv) : unknown),
  },
  dollars("annual_noi", "NOI"),
  {
    name: "dscr",
    label: "DSCR",
    number: true,
    sort: "dscr",
    cell: ({ dscr }) => (dscr === null ? unknown : ratio(dscr)),
  },
  {
    name: "occupancy_rate",
    label: "Occupancy",
    number: true,
    sort: "occupancy_rate",
    cell: (row) => <Occupancy rate={row.occupancy_rate} />,
  },
  {
    name: "loan_maturity_date",
    label: "Matures",
    sort: "loan_maturity_date",
    cell: ({ loan_maturity_date: day }) => <span class="nowrap">{day === null ? unknown : date(day)}</span>,
  },
  { name: "status", label: "Status", sort: "status", cell: (row) => <StatusPill status={row.status} /> },
  { name: "alerts", label: "Alerts", needs: ["id"], cell: (row) => <AlertCell id={row.id} /> },
];

/** The rest of the columns, shown when they are chosen. */
const extra: readonly Column<ListedProperty>[] = propertyFields
  .filter(({ name }) => !usual.some((column) => column.name === name) && name !== "description")
  .map((field) => ({
    name: field.name,
    label: field.unit === "sqft" ? `${field.label}, sqft` : field.label,
    number: ["money", "number", "integer", "year", "rate"].includes(field.kind),
    extra: true,
    ...(["original_loan_amount", "address", "latitude", "longitude", "occupied_units"].includes(field.name)
      ? {}
      : { sort: field.name }),
    cell: (row) => show(field, row[field.name as keyof ListedProperty]),
  }));

const filter = (name: string, first = false, nullable = true) => ({
  field: propertyField(name),
  first,
  nullable,
});

export const propertyList: ListConfig<ListedProperty> = {
  path: "/properties",
  title: "Properties",
  one: "property",
  many: "properties",
  searchLabel: "Name, address, city",
  columns: [...usual, ...extra],
  filters: [
    filter("status", true, false),
    filter("current_value", true),
    filter("property_type", true, false),
    filter("state", true, false),
    filter("property_class"),
    filter("occupancy_rate"),
    filter("loan_balance"),
    filter("loan_maturity_date"),
    filter("interest_rate"),
    filter("dscr"),
    filter("annual_noi"),
    filter("year_built"),
    filter("total_sqft"),
    filter("city", false, false),
  ],
  defaultSort: "-current_value",
  takesFields: true,
  narrowFields: [
    "name",
    "city",
    "state",
    "property_type",
    "property_class",
    "current_value",
    "occupancy_rate",
    "ltv",
  ],
  keyOf: ({ id }) => id,
  narrow: (row) => <NarrowProperty row={row} />,
};
