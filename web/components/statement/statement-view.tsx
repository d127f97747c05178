import { Columns } from "../../charts/columns.tsx";
import { Figure } from "../../charts/figure.tsx";
import { addressOf } from "../../lib/api/paths.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { date } from "../../lib/format/date.ts";
import { money, shortMoney } from "../../lib/format/money.ts";
import { percent, ratio, unknown } from "../../lib/format/number.ts";
import { Skeleton } from "../feedback/skeleton.tsx";
import { AnswerNote } from "../feedback/stale.tsx";
import { Card, Facts } from "../layout/card.tsx";
import { FileButton } from "../list/csv-link.tsx";
import { InputBar, statementQuery, useStatementInputs } from "./inputs.tsx";
import { PeriodTable } from "./periods.tsx";
import { Returns } from "./returns.tsx";
import type { Statement } from "./statement.ts";
import { StatementTable } from "./table.tsx";

interface ViewProps {
  path: string;
  name: string;
  /** Of one property; the portfolio without. */
  property?: string;
}

/** An operating statement with its inputs, of a property or of the portfolio. */
export function StatementView({ path, name, property }: ViewProps) {
  const inputs = useStatementInputs();
  const query = statementQuery(inputs);
  const answer = useUrl<Statement>(addressOf(path, {}, query));
  const statement = answer.data;
  return (
    <>
      <div class="row spread">
        <InputBar inputs={inputs} />
        <FileButton path={path} query={query} name={name} pages={false} />
      </div>
      <AnswerNote answer={answer} what="The statement could not load." />
      {statement === undefined ? (
        <Card>{answer.problem === undefined ? <Skeleton lines={12} of={answer} /> : null}</Card>
      ) : statement.lines.length === 0 ? (
        <Card>
          <div class="empty">
            <strong>
              Nothing from {date(statement.from)} to {date(statement.to)}.
            </strong>
            <p class="lead">
              Statements are made from transactions. Choose other days, or add what is missing.
            </p>
            <a class="button small" href="/app/transactions">
              Transactions
            </a>
          </div>
        </Card>
      ) : (
        <div class="with-side">
          <section class="card landscape">
            {statement.periods === undefined ? (
              <StatementTable statement={statement} />
            ) : (
              <PeriodTable statement={statement} />
            )}
          </section>
          <div class="stack">
            <Ratios statement={statement} />
            <Returns {...(property === undefined ? {} : { property })} />
            <FromIncomeToCash statement={statement} />
          </div>
        </div>
      )}
    </>
  );
}

function Ratios({ statement }: { statement: Statement }) {
  const { egi, noi, dscr_noi: onNoi, dscr_ncf: onNcf, expense_ratio: expenses } = statement;
  return (
    <Card title="Ratios">
      <Facts
        of={[
          ["DSCR on NOI", onNoi === null ? unknown : ratio(onNoi)],
          ["DSCR on NCF", onNcf === null ? unknown : ratio(onNcf)],
          ["Expense ratio", expenses === null ? unknown : percent(expenses)],
          ["NOI margin", egi === 0 ? unknown : percent((noi / egi) * 100)],
        ]}
      />
    </Card>
  );
}

function FromIncomeToCash({ statement }: { statement: Statement }) {
  const bars = [
    { label: "EGI", value: statement.egi, gray: false },
    { label: "Expenses", value: statement.operating_expenses, gray: true },
    { label: "NOI", value: statement.noi, gray: false },
    { label: "Capital", value: statement.capital, gray: true },
    { label: "Debt", value: statement.debt_service, gray: true },
    { label: "Cash", value: statement.cash_flow_after_debt, gray: false },
  ];
  const before = statement.compare_totals?.noi;
  const change = before === undefined || before <= 0 ? undefined : (statement.noi / before - 1) * 100;
  return (
    <Figure
      title="From income to cash"
      unit="$"
      finding={
        change === undefined
          ? `NOI is ${shortMoney(statement.noi)}.`
          : `NOI is ${change < 0 ? "down" : "up"} ${percent(Math.abs(change))} to ${shortMoney(statement.noi)}.`
      }
      heads={["Part", "Amount"]}
      rows={bars.map(({ label, value }) => [label, money(value)])}
      about={`${bars.length} rows`}
    >
      <Columns
        name={`From an income of ${shortMoney(statement.egi)} to cash of ${shortMoney(statement.cash_flow_after_debt)}`}
        bars={bars.map(({ label, value, gray }) => ({
          label,
          value,
          text: shortMoney(value),
          ...(gray ? { tone: "gray" as const } : {}),
        }))}
      />
    </Figure>
  );
}
