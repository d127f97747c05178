import { Figure } from "../../charts/figure.tsx";
import { Lines } from "../../charts/lines.tsx";
import { Pending } from "../../charts/pending.tsx";
import type { Statement } from "../../components/statement/statement.ts";
import { addressOf } from "../../lib/api/paths.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { month, monthEnd, today } from "../../lib/format/date.ts";
import { money, shortMoney } from "../../lib/format/money.ts";
import { percent, unknown } from "../../lib/format/number.ts";

/** NOI of the twelve months that ended last, beside the twelve before them; nothing while the ledger is empty. */
export function NoiByMonth() {
  const answer = useUrl<Statement>(
    addressOf(
      "/reports/operating-statement",
      {},
      {
        from: `${monthEnd(today(), -12).slice(0, 7)}-01`,
        to: monthEnd(today(), -1),
        interval: "month",
        compare: "prior_year",
      },
    ),
  );
  const statement = answer.data;
  const periods = statement?.periods ?? [];
  if (statement === undefined || statement.lines.length === 0)
    return (
      <Pending
        title="NOI by month"
        answer={answer}
        reason={
          <>
            Nothing was booked in 12 months.{" "}
            <a href="/app/import?collection=transactions">Import transactions</a>.
          </>
        }
      />
    );
  const now = periods.map(({ noi }) => noi);
  const before = periods.map((period) => period.compare_totals?.noi);
  const was = statement.compare_totals?.noi;
  const change = was === undefined || was <= 0 ? undefined : (statement.noi / was - 1) * 100;
  const finding = `${shortMoney(statement.noi)} in 12 months${
    change === undefined
      ? ""
      : `, ${percent(Math.abs(change))} ${change < 0 ? "under" : "over"} the 12 before`
  }.`;
  return (
    <Figure
      title="NOI by month"
      unit="by accrual"
      finding={finding}
      heads={["Month", "This year", "Year before"]}
      rows={periods.map((period, at) => {
        const old = before[at];
        return [month(period.from), money(period.noi), old === undefined ? unknown : money(old)];
      })}
      about="12 months, this year and last"
    >
      <Lines
        name={finding}
        labels={periods.map(({ from }) => month(from))}
        format={shortMoney}
        series={[
          { label: "this year", values: now },
          ...(before.some((value) => value !== undefined && value !== 0)
            ? [{ label: "year before", values: before, dashed: true }]
            : []),
        ]}
      />
    </Figure>
  );
}
