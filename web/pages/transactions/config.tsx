import type { ListConfig } from "../../components/list/list-config.ts";
import type { RecordConfig } from "../../components/record/config.ts";
import { words } from "../../lib/fields/field.ts";
import { changeable, transactionFields } from "../../lib/fields/transactions.ts";
import { date } from "../../lib/format/date.ts";
import { cents } from "../../lib/format/money.ts";
import { unknown } from "../../lib/format/number.ts";
import { useCategoryChoices } from "./categories.ts";
import { CategoryName, PropertyName } from "./names.tsx";

export interface Transaction {
  id: string;
  property_id: string;
  category: string;
  amount: number;
  accrued_on: string;
  settled_on: string | null;
  scenario: "actual" | "budget" | "underwritten";
  lease_id: string | null;
  unit_id: string | null;
  group_id: string | null;
  counterparty: string | null;
  memo: string | null;
  external_ref: string | null;
  reverses_id: string | null;
  [name: string]: unknown;
}

export const transactionRecord: RecordConfig = {
  path: "/transactions",
  page: "/app/transactions",
  one: "transaction",
  many: "Transactions",
  fields: transactionFields,
  sections: [
    {
      title: "Line",
      names: ["property_id", "category", "amount", "accrued_on", "settled_on", "scenario"],
    },
    { title: "More", names: ["lease_id", "unit_id", "counterparty", "group_id", "external_ref", "memo"] },
  ],
  nameOf: (row) => `${words(String(row.category))} ${cents(Number(row.amount))}`,
  touches: ["/properties", "/analytics", "/reports", "/alerts"],
  useAdapt: useCategoryChoices,
};

/** A posted line: only what may still change is a field. */
export const postedRecord: RecordConfig = {
  ...transactionRecord,
  fields: transactionFields.map((field) =>
    changeable.includes(field.name) ? field : { ...field, readOnly: true },
  ),
};

const filter = (name: string, first = false, nullable = false) =>
  transactionFields.filter((field) => field.name === name).map((field) => ({ field, first, nullable }));

export const transactionList: ListConfig<Transaction> = {
  path: "/transactions",
  title: "Transactions",
  one: "transaction",
  many: "transactions",
  searchLabel: "Counterparty, memo",
  columns: [
    {
      name: "category",
      label: "Category",
      heads: true,
      needs: ["category", "reverses_id"],
      cell: (row) => (
        <>
          <a href={`/app/transactions/${row.id}`}>
            <CategoryName code={row.category} />
          </a>
          {row.reverses_id === null ? null : <span class="second">reversal</span>}
        </>
      ),
    },
    { name: "property_id", label: "Property", cell: (row) => <PropertyName id={row.property_id} /> },
    { name: "amount", label: "Amount", number: true, sort: "amount", cell: (row) => cents(row.amount) },
    {
      name: "accrued_on",
      label: "Belongs to",
      sort: "accrued_on",
      cell: (row) => <span class="nowrap">{date(row.accrued_on)}</span>,
    },
    {
      name: "settled_on",
      label: "Settled",
      sort: "settled_on",
      cell: (row) => (
        <span class="nowrap">
          {row.settled_on !== null ? (
            date(row.settled_on)
          ) : row.scenario === "actual" ? (
            <span class="pill warn">Not settled</span>
          ) : (
            unknown
          )}
        </span>
      ),
    },
    {
      name: "scenario",
      label: "Scenario",
      cell: (row) => (row.scenario === "actual" ? "Actual" : <span class="pill">{words(row.scenario)}</span>),
    },
    { name: "counterparty", label: "Counterparty", cell: (row) => row.counterparty ?? unknown },
    { name: "memo", label: "Memo", extra: true, cell: (row) => row.memo ?? unknown },
    {
      name: "external_ref",
      label: "External reference",
      extra: true,
      cell: (row) => row.external_ref ?? unknown,
    },
  ],
  filters: [
    ...filter("accrued_on", true),
    ...filter("settled_on", true, true),
    ...filter("scenario", true),
    ...filter("amount"),
  ],
  defaultSort: "-accrued_on",
  keyOf: ({ id }) => id,
  narrow: (row) => (
    <>
      <div>
        <a class="title" href={`/app/transactions/${row.id}`}>
          <CategoryName code={row.category} />
        </a>
        <span class="second">
          <PropertyName id={row.property_id} />
        </span>
      </div>
      <div class="aside">
        <b>{cents(row.amount)}</b>
        <span class="second">{date(row.accrued_on)}</span>
      </div>
    </>
  ),
};
