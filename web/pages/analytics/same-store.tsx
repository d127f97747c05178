import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card } from "../../components/layout/card.tsx";
import { Metric } from "../../components/metric.tsx";
import type { Column } from "../../components/table/column.ts";
import { Table } from "../../components/table/table.tsx";
import type { components } from "../../lib/api/schema.ts";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { date } from "../../lib/format/date.ts";
import { money } from "../../lib/format/money.ts";
import { count, percent, signed, unknown } from "../../lib/format/number.ts";
import { numberOf } from "../dashboard/portfolio.ts";
import { SpanInputs, useSpans } from "./spans.tsx";

type Answer = components["schemas"]["SameStore"];
type LeftOut = Answer["left_out"][number];

const reasons = {
  no_acquisition_date: "It is not known since when it is held.",
  acquired_later: "It was acquired after the first span had begun.",
  sold: "It was sold before the second span ended.",
  no_ledger: "Its ledger does not cover both spans.",
} as const;

const columns: readonly Column<LeftOut>[] = [
  {
    name: "name",
    label: "Property",
    heads: true,
    cell: (row) => <a href={`/app/properties/${row.property_id}`}>{row.name}</a>,
  },
  { name: "reason", label: "Why it is left out", cell: (row) => reasons[row.reason] },
];

/** How NOI has grown over the properties held throughout two spans, and which are left out and why. */
export function SameStore() {
  const spans = useSpans();
  const answer = useAnswer("/analytics/same-store", {}, { ...spans });
  const found = answer.data;
  return (
    <>
      <SpanInputs spans={spans} />
      <AnswerNote answer={answer} what="Same store could not load." />
      {found !== undefined ? (
        <>
          <Growth answer={found} />
          <Card title="Left out" aside={count(found.left_out.length, "property", "properties")} bare>
            {found.left_out.length === 0 ? (
              <p class="body soft">None: every property was held throughout.</p>
            ) : (
              <Table
                caption="Left out"
                columns={columns}
                rows={found.left_out}
                keyOf={(row) => row.property_id}
              />
            )}
          </Card>
        </>
      ) : answer.problem === undefined ? (
        <Skeleton lines={8} of={answer} />
      ) : null}
    </>
  );
}

function Growth({ answer }: { answer: Answer }) {
  const { totals, metrics } = answer;
  const growth = numberOf(metrics.noi_growth.value);
  const noi = numberOf(totals.noi);
  const before = numberOf(totals.compare_noi);
  const { coverage, reason } = metrics.noi_growth;
  return (
    <section class="card metrics four" aria-label="Growth of NOI">
      <Metric
        label="NOI growth"
        value={growth === undefined ? unknown : `${signed(growth, 1)}%`}
        note={reason === undefined ? "over the same properties" : notes[reason]}
      />
      <Metric
        label="NOI"
        value={noi === undefined ? unknown : money(noi)}
        note={`${date(answer.from)} to ${date(answer.to)}`}
      />
      <Metric
        label="NOI before"
        value={before === undefined ? unknown : money(before)}
        note={`${date(answer.compare_from)} to ${date(answer.compare_to)}`}
      />
      <Metric
        label="Properties"
        value={`${coverage.properties} of ${coverage.of}`}
        note={
          numberOf(coverage.value_share) === undefined
            ? "held throughout both spans"
            : `${percent(numberOf(coverage.value_share) ?? 0)} of the value`
        }
      />
    </section>
  );
}

const notes: Record<string, string> = {
  no_data: "No property was held throughout with a ledger.",
  prior_not_positive: "The NOI before is not above 0.",
  zero_denominator: "The NOI before is 0.",
  incomplete: "Not known for all of them.",
};
