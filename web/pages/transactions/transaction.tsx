import { Card, Facts } from "../../components/layout/card.tsx";
import { History } from "../../components/record/history.tsx";
import { RecordPage } from "../../components/record/record-page.tsx";
import { words } from "../../lib/fields/field.ts";
import { transactionFields } from "../../lib/fields/transactions.ts";
import { date } from "../../lib/format/date.ts";
import { cents } from "../../lib/format/money.ts";
import { unknown } from "../../lib/format/number.ts";
import { useNames } from "../../lib/names.ts";
import { useCategories } from "./categories.ts";
import { postedRecord, type Transaction } from "./config.tsx";
import { ReverseButton } from "./reverse.tsx";

export function TransactionPage() {
  return (
    <RecordPage<Transaction>
      config={postedRecord}
      kept
      scope={(row) => (row.reverses_id === null ? null : <span class="pill">Reversal</span>)}
      actions={(row) => (row.reverses_id === null ? <ReverseButton row={row} /> : null)}
    >
      {(row) => <Line row={row} />}
    </RecordPage>
  );
}

function Line({ row }: { row: Transaction }) {
  const propertyOf = useNames("properties", [row.property_id]);
  const category = useCategories().find(({ code }) => code === row.category);
  return (
    <>
      <Card title="Line">
        <Facts
          of={[
            [
              "Property",
              <a href={`/app/properties/${row.property_id}`}>{propertyOf(row.property_id) ?? "…"}</a>,
            ],
            ["Category", category?.name ?? words(row.category)],
            [
              "Amount",
              `${category === undefined ? "" : `${words(category.section).toLowerCase()} `}${cents(row.amount)}`,
            ],
            ["Belongs to", date(row.accrued_on)],
            ["Settled on", row.settled_on === null ? "not yet" : date(row.settled_on)],
            ["Scenario", words(row.scenario)],
            ["Counterparty", row.counterparty ?? unknown],
            ["Memo", row.memo ?? unknown],
            ["External reference", row.external_ref ?? unknown],
            ...(row.lease_id === null
              ? []
              : ([["Lease", <a href={`/app/leases/${row.lease_id}`}>open</a>]] as const)),
            ...(row.reverses_id === null
              ? []
              : ([
                  ["Reverses", <a href={`/app/transactions/${row.reverses_id}`}>the line before</a>],
                ] as const)),
          ]}
        />
        <p class="soft small">A posted line cannot be changed. Reverse it and add the right one.</p>
      </Card>
      <History url={`/transactions/${row.id}`} fields={transactionFields} />
    </>
  );
}
