import { Banner } from "../../../components/feedback/banner.tsx";
import { Skeleton } from "../../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../../components/feedback/stale.tsx";
import { Card, Facts } from "../../../components/layout/card.tsx";
import { useAnswer } from "../../../lib/api/use-answer.ts";
import { propertyField } from "../../../lib/fields/properties.ts";
import { show } from "../../../lib/fields/show.ts";
import { money } from "../../../lib/format/money.ts";
import { percent, unknown } from "../../../lib/format/number.ts";
import { numberOf } from "../../dashboard/portfolio.ts";
import { useDerived } from "../derived.ts";
import type { TabProps } from "../tab-props.ts";
import { GapTable } from "./gap-table.tsx";
import { LoanInputs, useLoanInputs } from "./inputs.tsx";
import { Limits } from "./limits.tsx";

const named = [
  "loan_balance",
  "original_loan_amount",
  "interest_rate",
  "loan_maturity_date",
  "dscr",
] as const;

/** The loan of today, and what a new one would pay under the limits asked for. */
export function Debt({ row, edit }: TabProps) {
  const asked = useLoanInputs();
  const answer = useAnswer("/analytics/refinance", {}, { ...asked, id: row.id });
  const [loan] = answer.data?.data ?? [];
  const derived = useDerived(row.id);
  const share = (value: number | null | undefined) => (typeof value === "number" ? percent(value) : unknown);
  const facts = named.map(
    (name) => [propertyField(name).label, show(propertyField(name), row[name])] as const,
  );
  return (
    <div class="debt">
      <div class="stack">
        <Card
          title="Loan today"
          aside={
            <button type="button" class="link-button no-print" onClick={edit}>
              Edit
            </button>
          }
        >
          <Facts of={[...facts, ["LTV", share(derived?.ltv)], ["Debt yield", share(derived?.debt_yield)]]} />
        </Card>
        <LoanInputs />
      </div>
      <div class="stack">
        <AnswerNote answer={answer} what="The new loan could not be worked out." />
        {loan !== undefined ? (
          <>
            <Outcome
              balance={numberOf(loan.balance)}
              proceeds={numberOf(loan.proceeds)}
              gap={numberOf(loan.gap)}
            />
            <Limits
              balance={numberOf(loan.balance) ?? 0}
              binding={loan.binding}
              limits={{
                ltv: numberOf(loan.limits.ltv),
                dscr: numberOf(loan.limits.dscr),
                debt_yield: numberOf(loan.limits.debt_yield),
              }}
              asked={asked}
            />
            <GapTable id={row.id} asked={asked} />
          </>
        ) : answer.data !== undefined ? (
          <Card>
            <div class="empty">
              <strong>There is no loan to refinance.</strong>
              <p class="lead">
                A new loan is compared with the balance, so the property needs one, and NOI or a value.
              </p>
            </div>
          </Card>
        ) : answer.problem === undefined ? (
          <Skeleton lines={6} of={answer} />
        ) : null}
      </div>
    </div>
  );
}

interface OutcomeProps {
  balance: number | undefined;
  proceeds: number | undefined;
  gap: number | undefined;
}

/** One sentence first: short, or over. */
function Outcome({ balance, proceeds, gap }: OutcomeProps) {
  if (balance === undefined || proceeds === undefined || gap === undefined) {
    return <Banner tone="info">The new loan is not known: it needs NOI or a value.</Banner>;
  }
  const short = gap > 0;
  return (
    <Banner tone={short ? "warn" : "info"}>
      <p role="status">
        <strong>
          The new loan is {money(Math.abs(gap))} {short ? "short" : "over"}.
        </strong>{" "}
        It pays {money(proceeds)}; the balance is {money(balance)}.
      </p>
    </Banner>
  );
}
